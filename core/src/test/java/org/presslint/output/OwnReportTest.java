package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.fixtures.Fixtures;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class OwnReportTest {
  private static final Finding FINDING = new Finding(
      "spelling",
      Severity.WARNING,
      0.9,
      new Place("my texts/a.txt", new Span(0, 3), 1, 1, "Tha"),
      "“Tha” is in no word list",
      List.of("The"),
      List.of(),
      Finding.Fix.NEVER);

  @ParameterizedTest
  @EnumSource(
      value = ReportForm.class,
      names = {"TEXT", "HTML", "MARKDOWN"})
  void everyFormThatCouldBeReadAsATextIsTold(ReportForm form) throws IOException {
    Map<String, Source> sources = Map.of("my texts/a.txt", new Source("my texts/a.txt", "Tha end"));
    Problem problem = new Problem("b.txt", "is not text");
    for (Report report : List.of(
        new Report(1, List.of(FINDING), List.of(), sources),
        new Report(1, List.of(FINDING), List.of(problem), sources),
        new Report(0, List.of(), List.of(problem), Map.of()),
        new Report(2, List.of(), List.of(), Map.of()),
        new Report(0, List.of(), List.of(), Map.of()))) {
      StringBuilder written = new StringBuilder();
      form.reporter(new Tool("1", List.of())).write(report, written);
      assertThat(OwnReport.begins(written.toString())).as(written.toString()).isTrue();
    }
  }

  @Test
  void noReleaseIsTakenForOne() {
    Stream<String> texts = Fixtures.sets().values().stream()
        .flatMap(List::stream)
        .map(fixture -> fixture.marked().text());
    assertThat(texts).isNotEmpty().noneMatch(OwnReport::begins);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# presslint\n\nA tool for press offices.\n",
        "3 documents checked out of the archive are back.",
        "The one real problem: problem: we have no budget.",
        "At 10:30:15: error: the display went dark [sic]. It came back.",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>A</title>\n"
      })
  void whatOnlyResemblesAReportIsATextToCheck(String text) {
    assertThat(OwnReport.begins(text)).isFalse();
  }
}
