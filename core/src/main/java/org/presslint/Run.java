package org.presslint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.presslint.check.Check;
import org.presslint.check.CorpusCheck;
import org.presslint.check.DocumentCheck;
import org.presslint.check.house.VouchedPhrases;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Triage;
import org.presslint.fix.SafeFixes;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.suppression.SuppressionReader;
import org.presslint.suppression.Suppressions;
import org.presslint.text.Document;
import org.presslint.text.Locator;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;

/** One run over some texts: hop by hop from the source to the report. Not thread-safe. */
final class Run {
  private final Analyzer analyzer;
  private final List<Check> checks;
  private final SuppressionReader suppressionReader;
  private final List<Suppressions> suppressions = new ArrayList<>();
  private final Map<String, Source> sources = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Observed<?>> observed = new ArrayList<>();
  private int documents;

  Run(Analyzer analyzer, List<Check> checks, SuppressionReader suppressionReader) {
    this.analyzer = analyzer;
    this.checks = checks;
    this.suppressionReader = suppressionReader;
    for (Check check : checks) {
      if (check instanceof CorpusCheck<?> corpusCheck) {
        observed.add(new Observed<>(corpusCheck));
      }
    }
  }

  void add(Input input, long maxBytes) {
    try {
      add(source(input, maxBytes));
    } catch (IOException e) {
      problems.add(new Problem(input.name(), String.valueOf(e.getMessage())));
    }
  }

  static Source source(Input input, long maxBytes) throws IOException {
    if (input instanceof Input.InFile file) {
      return new Source(file.name(), SourceReader.read(file.path(), maxBytes).text());
    }
    if (input instanceof Input.InBytes bytes) {
      if (bytes.bytes().length > maxBytes) {
        throw new IOException(
            "is larger than " + maxBytes + " bytes; raise max-file-size or leave it out");
      }
      return SourceReader.decode(bytes.name(), bytes.bytes());
    }
    return ((Input.InMemory) input).source();
  }

  void add(Source source) {
    documents++;
    sources.put(source.name(), source);
    try {
      RawDocument raw = Formats.of(source.name()).read(source);
      Document document = analyzer.analyze(raw);
      suppressions.add(suppressionReader.read(raw));
      raw.remarks().forEach(r -> problems.add(problem(document, r)));
      checks.forEach(check -> guarded(check, source.name(), () -> look(check, document)));
      observed.forEach(o -> guarded(o.check, source.name(), () -> o.observe(document)));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Problem(source.name(), "could not be read: " + e + "; please report this"));
    }
  }

  Report report(Triage triage, VouchedPhrases phrases) {
    observed.forEach(o -> guarded(o.check, "", () -> findings.addAll(o.conclude())));
    Suppressions said = Suppressions.all(suppressions);
    List<Finding> toShow = triage.apply(
        findings,
        found -> phrases.apply(found, sources),
        found -> said.apply(found, triage::isOff));
    List<Finding> kept = SafeFixes.checked(toShow, sources);
    Map<String, Source> shown = new LinkedHashMap<>();
    kept.forEach(f -> shown.computeIfAbsent(f.place().path(), sources::get));
    return new Report(documents, kept, problems.stream().sorted().distinct().toList(), shown);
  }

  private void look(Check check, Document document) {
    if (check instanceof DocumentCheck documentCheck) {
      findings.addAll(documentCheck.check(document));
    }
  }

  /** A failed check is a problem, never "no findings"; the others go on. */
  private void guarded(Check check, String path, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError e) {
      String rule = check.rules().get(0).id();
      problems.add(
          new Problem(path, "the check " + rule + " failed: " + e + "; please report this"));
    }
  }

  private static Problem problem(Document document, RawDocument.Remark remark) {
    Locator locator = document.locator();
    String place = locator.line(remark.offset()) + ":" + locator.column(remark.offset()) + ": ";
    return new Problem(document.path(), place + remark.message());
  }

  /** A corpus check with what it has seen so far. */
  private static final class Observed<O> {
    private final CorpusCheck<O> check;
    private final List<O> observations = new ArrayList<>();

    Observed(CorpusCheck<O> check) {
      this.check = check;
    }

    void observe(Document document) {
      observations.add(check.observe(document));
    }

    List<Finding> conclude() {
      return check.conclude(observations);
    }
  }
}
