package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presslint.finding.FailOn;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Span;

class OutcomeTest {

  @Test
  void aFailureNamesThePlacesAndSaysWhatToDo() {
    Report report = report(
        finding("a.md", 3, Severity.WARNING, 0.9, "printed twice"),
        finding("b.md", 7, Severity.ERROR, 0.9, "no word", "received", "relieved"));

    assertThat(outcome(report, FailOn.ERROR).failure()).isEqualTo("""
        presslint found 1 error:
          b.md:7:5 no word [some-rule]; suggestion: received
        What to do:
          correct the text;
          or, where it is right as it is, say so in presslint.yml: the word under words, \
        or another level for the rule [in brackets] under rules;
          or, to hear from now on only of what is new: mvn presslint:baseline;
          or build without this check: -Dpresslint.skip""");
    assertThat(outcome(report, FailOn.ERROR).lighter())
        .extracting(Outcome::line)
        .containsExactly("a.md:3:5 printed twice [some-rule]");
  }

  @Test
  void aFailureNamesTheCommandThatCorrectsWhatIsSafe() {
    Finding safe = finding("a.md", 3, Severity.ERROR, 0.9, "two scripts", "Marlow");
    Finding other = finding("a.md", 7, Severity.ERROR, 0.9, "no word");

    assertThat(
            outcome(report(safe.withFix(Finding.Fix.SAFE), other), FailOn.ERROR).failure())
        .contains("correct the text; this does what is safe (1 of 2): mvn presslint:fix;");
  }

  @Test
  void failOnDecidesWhatFails() {
    Report report = report(
        finding("a.md", 1, Severity.INFO, 1, "info"),
        finding("a.md", 2, Severity.WARNING, 1, "warning"),
        finding("a.md", 3, Severity.ERROR, 1, "error"));

    assertThat(outcome(report, FailOn.INFO).failing()).hasSize(3);
    assertThat(outcome(report, FailOn.WARNING).failing()).hasSize(2);
    assertThat(outcome(report, FailOn.ERROR).failing()).hasSize(1);
    assertThat(outcome(report, FailOn.NEVER).failing()).isEmpty();
    assertThat(outcome(report, FailOn.NEVER).lighter()).hasSize(3);
  }

  @Test
  void ofManyFindingsTheTenWorstAreNamedInTheOrderOfTheirPlaces() {
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line <= 20; line++) {
      Severity severity = line % 10 == 0 ? Severity.ERROR : Severity.WARNING;
      findings.add(finding("a.md", line, severity, line / 100.0, "finding"));
    }

    String failure =
        outcome(report(findings.toArray(Finding[]::new)), FailOn.WARNING).failure();

    assertThat(failure.lines().filter(l -> l.contains("a.md")).map(l -> l.split(":")[1]))
        .containsExactly("10", "12", "13", "14", "15", "16", "17", "18", "19", "20");
    assertThat(failure)
        .contains("presslint found 2 errors, 18 warnings:")
        .contains("and 10 more, see target/presslint.json");
  }

  @Test
  void aProblemHasALineOfItsOwn() {
    Report report = new Report(
        1,
        List.of(),
        List.of(
            new Problem("", "the check spelling failed"), new Problem("a.md", "this is no text")),
        Map.of());

    assertThat(outcome(report, FailOn.ERROR).trouble()).isEqualTo("""
        presslint could not check everything (2 problems):
          the check spelling failed
          a.md: this is no text""");
  }

  @Test
  void nothingFromATextControlsTheTerminal() {
    Finding finding = finding("a\u001B[31m.md", 1, Severity.ERROR, 1, "see \u202Ereversed");

    assertThat(Outcome.line(finding))
        .isEqualTo("a\uFFFD[31m.md:1:5 see \uFFFDreversed [some-rule]");
  }

  @Test
  void theSummaryCounts() {
    assertThat(outcome(report(), FailOn.ERROR).summary())
        .isEqualTo("2 documents checked, nothing found");
    Report report = report(finding("a.md", 1, Severity.INFO, 1, "info"));
    assertThat(outcome(report, FailOn.ERROR).summary())
        .isEqualTo("2 documents checked, 1 info, see target/presslint.json");
  }

  private static Outcome outcome(Report report, FailOn failOn) {
    return new Outcome(
        report,
        failOn,
        "target/presslint.json",
        "presslint.yml",
        new Commands("mvn presslint:", ""));
  }

  private static Report report(Finding... findings) {
    return new Report(2, List.of(findings), List.of(), Map.of());
  }

  private static Finding finding(
      String path,
      int line,
      Severity severity,
      double confidence,
      String message,
      String... suggestions) {
    Place place = new Place(path, new Span(line * 100, line * 100 + 4), line, 5, "text");
    return new Finding(
        "some-rule",
        severity,
        confidence,
        place,
        message,
        List.of(suggestions),
        List.of(),
        Finding.Fix.REVIEW);
  }
}
