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

class TextReporterTest {

  @Test
  void showsEachFindingInItsLine() throws IOException {
    assertThat(text(Reports.full())).isEqualTo("""
        a/004.md:3:4: error: Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt [name-spelling]
            Mr Vladimor Norov met António Guterres. 🎉
               ^~~~~~~~
            suggestions: Vladimir, Vladimír
            see b/000.txt:1:1: Vladimir Norov

        b/000.txt:1:25: info: "worth" knowing [name-spelling]
            Vladimir Norov spoke in Tashkent.
                                    ^~~~~~~~

        c.bin: problem: this is not text; give a text file

        3 documents checked: 1 error, 0 warnings, 1 info, 1 problem
        """);
  }

  @Test
  void aCleanRunIsOneLine() throws IOException {
    assertThat(text(new Report(1, List.of(), List.of(), Map.of())))
        .isEqualTo("1 document checked, nothing found\n");
    assertThat(text(new Report(0, List.of(), List.of(), Map.of())))
        .isEqualTo("no documents checked\n");
  }

  @Test
  void aProblemAloneIsNeverNothingFound() throws IOException {
    Report report =
        new Report(0, List.of(), List.of(new Problem("", "the check x failed")), Map.of());
    assertThat(text(report)).isEqualTo("""
        problem: the check x failed

        0 documents checked: 0 errors, 0 warnings, 0 infos, 1 problem
        """);
  }

  @Test
  void theUnderlineStandsBelowThePlace() throws IOException {
    assertThat(lines("wide: 日本語 teh", "teh")).isEqualTo("""
        wide: 日本語 teh
                     ^~~
        """);
    assertThat(lines("日本語", "本語")).isEqualTo("""
        日本語
          ^~~~
        """);
    assertThat(lines("👩‍🚀 flew teh ship", "teh")).isEqualTo("""
        👩‍🚀 flew teh ship
                ^~~
        """);
    assertThat(lines("Jenc\u030Ca teh", "teh")).isEqualTo("""
        Jenc\u030Ca teh
              ^~~
        """);
    assertThat(lines("\t\tA\tteh", "teh")).isEqualTo("""
        A teh
          ^~~
        """);
    assertThat(lines("x", "x")).isEqualTo("""
        x
        ^
        """);
  }

  @Test
  void aLongLineIsCutAroundThePlace() throws IOException {
    String line = "left ".repeat(100) + "Vladimor" + " right".repeat(100);
    String shown = lines(line, "Vladimor");
    String[] lines = shown.split("\n");

    assertThat(lines[0]).startsWith("…").endsWith("…").contains("left Vladimor right");
    assertThat(lines[0].length()).isBetween(90, 100);
    assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("Vladimor"));
  }

  @Test
  void aCutNeverHalvesAnEmoji() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String line = "x".repeat(shift) + "🎉".repeat(100) + "teh" + "🎉".repeat(100);
      assertThat(lines(line, "teh")).doesNotContain("\uFFFD").contains("🎉teh🎉");
    }
  }

  @Test
  void aPlaceOfSeveralLinesIsShownByItsFirst() throws IOException {
    assertThat(lines("one\ntwo three\r\nfour", "three\r\nfour")).isEqualTo("""
        two three
            ^~~~~
        """);
  }

  @Test
  void aByteOrderMarkIsNotShown() throws IOException {
    assertThat(lines("\uFEFFteh end", "teh")).isEqualTo("""
        teh end
        ^~~
        """);
  }

  @Test
  void nothingFromADocumentControlsTheTerminal() throws IOException {
    Source source = new Source("a\u001B]0;x.txt", "a\u001B[2J\u202Eb teh \u0007end");
    Place place = Reports.place(source, "teh");
    Finding finding =
        Reports.finding(Severity.ERROR, place, "m\u001B[31m\u009B", List.of("s\u001B[0m"), place);
    assertThat(text(Reports.report(source, finding)))
        .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E")
        .contains("a\uFFFD[2J\uFFFDb teh \uFFFDend");
  }

  @Test
  void coloursOnlyWhereAsked() throws IOException {
    StringBuilder coloured = new StringBuilder();
    new TextReporter(new TextReporter.Options(true, Integer.MAX_VALUE, false, false))
        .write(Reports.full(), coloured);

    assertThat(coloured).contains("\u001B[1;31merror\u001B[0m", "\u001B[31m^~~~~~~~\u001B[0m");
    assertThat(coloured.toString().replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(Reports.full()));
  }

  @Test
  void manyRelatedPlacesAreCounted() throws IOException {
    Source source = new Source("a.txt", "Norov");
    Place place = Reports.place(source, "Norov");
    Finding finding = Reports.finding(
        Severity.WARNING, place, "x", List.of(), place, place, place, place, place, place);
    assertThat(text(Reports.report(source, finding)))
        .containsOnlyOnce("    and 2 more places\n")
        .contains("    see a.txt:1:1: Norov\n");
  }

  @Test
  void aFindingWithoutItsSourceHasNoExcerpt() throws IOException {
    Source source = new Source("a.txt", "Norov");
    Finding finding =
        Reports.finding(Severity.WARNING, Reports.place(source, "Norov"), "x", List.of());
    assertThat(text(new Report(1, List.of(finding), List.of(), Map.of()))).isEqualTo("""
        a.txt:1:1: warning: x [name-spelling]

        1 document checked: 0 errors, 1 warning, 0 infos
        """);
  }

  @Test
  void theHeaviestAreKeptWhereThereIsALimit() throws IOException {
    Source source = new Source("a.txt", "one two three");
    Report report = Reports.report(
        source,
        Reports.finding(Severity.INFO, Reports.place(source, "one"), "light", List.of()),
        Reports.finding(Severity.ERROR, Reports.place(source, "two"), "heavy", List.of()),
        Reports.finding(Severity.WARNING, Reports.place(source, "three"), "middling", List.of()));

    assertThat(text(report, new TextReporter.Options(false, 2, false, false)))
        .doesNotContain("light")
        .containsSubsequence("heavy", "middling")
        .endsWith("""
            1 document checked: 1 error, 1 warning, 1 info
            1 finding is not shown; the limit is 2
            """);
    assertThat(text(report, new TextReporter.Options(false, 0, false, false))).isEqualTo("""
        1 document checked: 1 error, 1 warning, 1 info
        3 findings are not shown; the limit is 0
        """);
    assertThat(text(report, new TextReporter.Options(false, 3, false, false)))
        .doesNotContain("limit");
  }

  @Test
  void manyFindingsStandInTheirOrder() throws IOException {
    Source source = new Source("a.txt", "one two three");
    Place place = Reports.place(source, "two");
    List<String> messages =
        IntStream.range(0, 5000).mapToObj(i -> "number " + i).toList();
    Finding[] findings = messages.stream()
        .map(message -> Reports.finding(Severity.INFO, place, message, List.of()))
        .toArray(Finding[]::new);

    assertThat(text(Reports.report(source, findings))
            .lines()
            .filter(line -> line.contains("number"))
            .map(line -> line.replaceAll(".*info: | \\[.*", "")))
        .containsExactlyElementsOf(messages);
  }

  @Test
  void quietIsFindingsAndProblemsOnly() throws IOException {
    assertThat(text(Reports.full(), new TextReporter.Options(false, 0, true, true)))
        .isEqualTo("""
        c.bin: problem: this is not text; give a text file
        """);
    Report clean = new Report(1, List.of(), List.of(), Map.of());
    assertThat(text(clean, new TextReporter.Options(false, 9, true, true))).isEmpty();
  }

  @Test
  void countsByRuleAndByFileLineUp() throws IOException {
    assertThat(text(Reports.full(), new TextReporter.Options(false, 0, true, false)))
        .contains("""
        by rule        errors  warnings  infos
        name-spelling       1         0      1

        by file        errors  warnings  infos
        a/004.md            1         0      0
        b/000.txt           0         0      1

        3 documents checked: 1 error, 0 warnings, 1 info, 1 problem
        """);
  }

  /** The line and the underline of a finding, without their indent. */
  private static String lines(String source, String place) throws IOException {
    Source text = new Source("a.txt", source);
    Finding finding = Reports.finding(Severity.ERROR, Reports.place(text, place), "x", List.of());
    String[] lines = text(Reports.report(text, finding)).split("\n");
    return lines[1].substring(4) + "\n" + lines[2].substring(4) + "\n";
  }

  private static String text(Report report) throws IOException {
    return text(report, TextReporter.Options.PLAIN);
  }

  private static String text(Report report, TextReporter.Options options) throws IOException {
    return Written.by(new TextReporter(options), report);
  }
}
