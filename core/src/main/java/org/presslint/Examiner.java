package org.presslint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presslint.check.Check;
import org.presslint.check.CorpusCheck;
import org.presslint.check.DocumentCheck;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.fix.SafeFixes;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Document;
import org.presslint.text.Locator;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;

/** Reads and checks one document: hop by hop from the source to what is kept of it. Immutable and thread-safe. */
final class Examiner {
  private final Analyzer analyzer;
  private final List<DocumentCheck> documentChecks;
  private final List<CorpusCheck<?>> corpusChecks;

  Examiner(Analyzer analyzer, List<Check> checks) {
    this.analyzer = analyzer;
    List<DocumentCheck> single = new ArrayList<>();
    List<CorpusCheck<?>> across = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof DocumentCheck documentCheck) {
        single.add(documentCheck);
      } else if (check instanceof CorpusCheck<?> corpusCheck) {
        across.add(corpusCheck);
      }
    }
    documentChecks = List.copyOf(single);
    corpusChecks = List.copyOf(across);
  }

  private Examiner(Analyzer analyzer, Examiner checks) {
    this.analyzer = analyzer;
    documentChecks = checks.documentChecks;
    corpusChecks = checks.corpusChecks;
  }

  /** The same for a run over many documents, which seldom sees a block again. */
  Examiner ofMany() {
    return new Examiner(analyzer.ofMany(), this);
  }

  /** The checks across documents, in the order of the observations. */
  List<CorpusCheck<?>> corpusChecks() {
    return corpusChecks;
  }

  Examined examine(Source source) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> checked = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Optional<Object>> observations = new ArrayList<>();
    boolean isSound = true;
    try {
      RawDocument raw = Formats.of(source.name()).read(source);
      Document document = analyzer.analyze(raw);
      raw.remarks().forEach(r -> problems.add(problem(document, r)));
      for (DocumentCheck check : documentChecks) {
        isSound &=
            guarded(check, source.name(), problems, () -> findings.addAll(check.check(document)));
      }
      checked.addAll(SafeFixes.checked(findings, raw));
      for (CorpusCheck<?> check : corpusChecks) {
        observations.add(Optional.empty());
        isSound &= guarded(
            check,
            source.name(),
            problems,
            () -> observations.set(
                observations.size() - 1, Optional.ofNullable(check.observe(document))));
      }
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Problem(source.name(), "could not be read: " + e + "; please report this"));
      isSound = false;
    }
    return new Examined(isSound, true, checked, problems, observations);
  }

  /** Whether a check went through. A failed one is a problem, never "no findings"; the others go on. */
  static boolean guarded(Check check, String path, List<Problem> problems, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      String rule = check.rules().get(0).id();
      problems.add(
          new Problem(path, "the check " + rule + " failed: " + e + "; please report this"));
      return false;
    }
  }

  private static Problem problem(Document document, RawDocument.Remark remark) {
    Locator locator = document.locator();
    String place = locator.line(remark.offset()) + ":" + locator.column(remark.offset()) + ": ";
    return new Problem(document.path(), place + remark.message());
  }
}
