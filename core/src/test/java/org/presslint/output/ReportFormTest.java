package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;

/** What holds of every form. */
class ReportFormTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "reports.md");

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void thePageOfReportsHasIt(ReportForm form) throws IOException {
    assertThat(Files.readAllLines(PAGE))
        .anyMatch(line -> line.startsWith("| `" + form.id() + "` |"))
        .anyMatch(line -> line.equals("## " + form.id()) || form == ReportForm.JSON);
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void namesEachFindingAndEachProblem(ReportForm form) throws IOException {
    String written = Written.by(form.reporter(Written.TOOL), Reports.full());

    assertThat(written)
        .contains(
            "Vladimor Norov, 1 time here", "name-spelling", "a/004.md", "b/000.txt", "Vladimír")
        .contains("this is not text; give a text file", "c.bin");
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void isTheSameEachTimeAndEndsItsLastLine(ReportForm form) throws IOException {
    String first = Written.by(form.reporter(Written.TOOL), Reports.full());

    assertThat(Written.by(form.reporter(Written.TOOL), Reports.full())).isEqualTo(first);
    assertThat(first).endsWith("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void aCleanRunIsAReportToo(ReportForm form) throws IOException {
    Report clean = new Report(2, List.of(), List.of(), Map.of());
    assertThat(Written.by(form.reporter(Written.TOOL), clean)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void aFindingWithoutItsSourceIsNamed(ReportForm form) throws IOException {
    Source source = new Source("a.txt", "Norov");
    var finding =
        Reports.finding(Severity.WARNING, Reports.place(source, "Norov"), "seen", List.of());
    Report report = new Report(1, List.of(finding), List.of(), Map.of());
    assertThat(Written.by(form.reporter(Written.TOOL), report)).contains("seen", "a.txt");
  }
}
