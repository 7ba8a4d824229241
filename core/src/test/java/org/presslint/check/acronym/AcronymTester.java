package org.presslint.check.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Source;

/** Checks acronyms of marked texts: {@code [[SAMSHA]]{error SAMHSA}}. Infos are asked for where they are meant. */
final class AcronymTester {
  static final AcronymCheck CHECK = new AcronymCheck(MarkedText.LEXICONS, Set.of());
  private static final Analyzer ANALYZER = new Analyzer(new Lexicons(), java.util.Optional.empty());

  private AcronymTester() {}

  /** Exactly what is marked is found, infos included. */
  static void expect(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  /** Findings that are no infos, each as “file severity text → suggestion”, in any order of the texts. */
  static List<String> across(String... texts) {
    return shown(texts, f -> f.severity() != Severity.INFO);
  }

  /** Infos that suggest another form, in the same way. */
  static List<String> stylesAcross(String... texts) {
    return shown(texts, f -> f.severity() == Severity.INFO && !f.suggestions().isEmpty());
  }

  private static List<String> shown(String[] texts, Predicate<Finding> filter) {
    List<AcronymObservation> observations = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      observations.add(CHECK.observe(document((char) ('a' + i) + ".txt", texts[i])));
    }
    List<Finding> findings = CHECK.conclude(observations);
    Collections.reverse(observations);
    assertThat(CHECK.conclude(observations)).containsExactlyInAnyOrderElementsOf(findings);
    return findings.stream()
        .filter(filter)
        .map(f -> f.place().path() + " " + f.severity().id() + " " + f.place().text() + " → "
            + String.join(", ", f.suggestions()))
        .sorted()
        .toList();
  }

  private static Document document(String path, String text) {
    Source source = new Source(path, text);
    return ANALYZER.analyze(Formats.of(path).read(source));
  }
}
