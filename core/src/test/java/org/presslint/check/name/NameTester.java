package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.fixtures.Expectation;
import org.presslint.fixtures.MarkedText;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Source;

/** Checks the names of marked texts and compares what was found with the marks, as texts. */
final class NameTester {
  private static final Lexicons LEXICONS = new Lexicons();
  private static final NameCheck CHECK = new NameCheck(LEXICONS, Set.of());

  private NameTester() {}

  /** Checks texts together: exactly what is marked must be found, in every order of the texts. */
  static List<Finding> check(String... marked) {
    List<MarkedText> texts = Arrays.stream(marked).map(MarkedText::parse).toList();
    List<NameObservation> observations = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      observations.add(CHECK.observe(document(name(i), texts.get(i).text())));
    }
    List<Finding> findings = CHECK.conclude(observations);
    for (int i = 0; i < texts.size(); i++) {
      String path = name(i);
      List<Expectation> found = findings.stream()
          .filter(f -> f.place().path().equals(path))
          .map(NameTester::expectation)
          .toList();
      assertThat(texts.get(i).asFound(found)).isEqualTo(texts.get(i).render());
    }
    lawsHold(texts, observations, findings);
    return findings;
  }

  private static void lawsHold(
      List<MarkedText> texts, List<NameObservation> observations, List<Finding> findings) {
    List<NameObservation> turned = new ArrayList<>(observations);
    Collections.reverse(turned);
    assertThat(CHECK.conclude(turned)).containsExactlyInAnyOrderElementsOf(findings);
    for (Finding finding : findings) {
      int index = finding.place().path().charAt("release-".length()) - 'a';
      String text = texts.get(index).text();
      assertThat(finding.place().span().of(text)).isEqualTo(finding.place().text());
    }
  }

  static Document document(String path, String text) {
    Source source = new Source(path, text);
    return new Analyzer(LEXICONS, Optional.empty()).analyze(Formats.of(path).read(source));
  }

  private static String name(int index) {
    return "release-" + (char) ('a' + index) + ".txt";
  }

  private static Expectation expectation(Finding finding) {
    return new Expectation(
        finding.place().span().start(),
        finding.place().span().end(),
        Set.of(finding.rule()),
        Set.of(finding.severity().id()),
        finding.suggestions().stream().findFirst());
  }
}
