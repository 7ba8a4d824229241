package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class GithubReporterTest {

  @Test
  void annotatesProblemsErrorsWarningsAndNotices() throws IOException {
    assertThat(github(Reports.full())).isEqualTo("""
        ::error file=c.bin,title=presslint problem::this is not text; give a text file
        ::error file=a/004.md,line=3,col=4,endColumn=12,title=presslint name-spelling::\
        Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt. \
        Suggestions: Vladimir, Vladimír
        ::notice file=b/000.txt,line=1,col=25,endColumn=33,title=presslint name-spelling::\
        "worth" knowing
        3 documents checked: 1 error, 0 warnings, 1 info, 1 problem
        """);
  }

  @Test
  void theTenSurestOfALevelAreAnnotationsAndTheOthersLines() throws IOException {
    Finding[] findings = IntStream.range(0, 25)
        .mapToObj(i -> finding(i % 2 == 0 ? Severity.ERROR : Severity.WARNING, i))
        .toArray(Finding[]::new);
    List<String> lines =
        github(Reports.report(new Source("a.txt", ""), findings)).lines().toList();

    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.get(0)).endsWith("::finding 24");
    assertThat(lines.get(9)).endsWith("::finding 6");
    assertThat(lines.subList(10, 13))
        .allMatch(line -> line.startsWith("- a.txt:1:1: error: finding "));
    assertThat(lines.subList(13, 23)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(23, 25)).allMatch(line -> line.startsWith("- a.txt:1:1: warning: "));
    assertThat(lines).hasSize(26);
  }

  @Test
  void aPlaceOfSeveralLinesEndsInItsLastLine() throws IOException {
    Source source = new Source("a.txt", "one the\nthe two");
    assertThat(github(Reports.report(
            source,
            Reports.finding(Severity.ERROR, Reports.place(source, "the\nthe"), "x", List.of()))))
        .startsWith("::error file=a.txt,line=1,col=5,endLine=2,title=presslint name-spelling::x\n");
  }

  @Test
  void nothingFromADocumentIsACommand() throws IOException {
    String evil = "::stop-commands::x,y:z%\r\n::error::##[error]";
    Source source = new Source(evil, evil);
    Finding[] findings = IntStream.range(0, 12)
        .mapToObj(i -> Reports.finding(
            Severity.ERROR,
            new Place(evil, new Span(0, 1), 1, 1, ":"),
            "::warning::##[add-mask]" + i,
            List.of(evil)))
        .toArray(Finding[]::new);
    Report report = new Report(
        1, List.of(findings), List.of(new Problem(evil, "##[error]")), Map.of(evil, source));

    List<String> lines = github(report).lines().toList();

    assertThat(lines).hasSize(14);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error file=%3A%3Astop"));
    assertThat(lines.subList(10, 13))
        .allMatch(line -> line.startsWith("- "))
        .noneMatch(line -> line.contains("##["));
  }

  private static Finding finding(Severity severity, int number) {
    return new Finding(
        "spelling",
        severity,
        number / 100.0,
        new Place("a.txt", new Span(0, 0), 1, 1, ""),
        "finding " + number,
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  private static String github(Report report) throws IOException {
    return Written.by(new GithubReporter(), report);
  }
}
