package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.AtomicFile;
import org.presslint.Input;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** What the command line makes of reports and troubles, with reports made by hand. */
class MainTest {
  private static final Report CLEAN = new Report(1, List.of(), List.of(), Map.of());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @BeforeEach
  void writeRelease() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It is teh end.");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,   error,   1",
    "ERROR,   warning, 1",
    "ERROR,   never,   0",
    "WARNING, error,   0",
    "WARNING, warning, 1",
    "WARNING, info,    1",
    "INFO,    error,   0",
    "INFO,    warning, 0",
    "INFO,    info,    1",
    "INFO,    never,   0"
  })
  void failsAtOrAboveTheLevel(Severity severity, String failOn, int exit) {
    assertThat(run(Map.of(), inputs -> found(severity), "check", "--fail-on", failOn, "a.txt"))
        .isEqualTo(exit);
  }

  @Test
  void failsOnErrorsIfNothingElseIsSaid() {
    assertThat(run(Map.of(), inputs -> found(Severity.ERROR), "check", "a.txt")).isEqualTo(1);
    assertThat(run(Map.of(), inputs -> found(Severity.WARNING), "check", "a.txt"))
        .isEqualTo(0);
  }

  @Test
  void aProblemCountsForMoreThanAFinding() {
    Report both = new Report(
        1,
        found(Severity.ERROR).findings(),
        List.of(new Problem("b.txt", "is not text; leave it out")),
        Map.of());
    assertThat(run(Map.of(), inputs -> both, "check", "--fail-on", "never", "a.txt"))
        .isEqualTo(2);
    assertThat(run(Map.of(), inputs -> both, "check", "a.txt")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1, '',    xterm, true",
    "1, 1,     xterm, false",
    "1, false, xterm, false",
    "1, '',    dumb,  false",
    "0, '',    xterm, false"
  })
  void coloursOnlyOnATerminalThatMayHaveThem(
      String terminal, String noColour, String term, boolean coloured) {
    Map<String, String> environment =
        Map.of("PRESSLINT_TTY_OUT", terminal, "NO_COLOR", noColour, "TERM", term);
    run(environment, inputs -> found(Severity.ERROR), "check", "a.txt");
    assertThat(text(out).contains("\u001B[")).isEqualTo(coloured);
  }

  @Test
  void aReportInAFileOrInJsonIsNeverColoured() throws IOException {
    Map<String, String> terminal = Map.of("PRESSLINT_TTY_OUT", "1");
    run(terminal, inputs -> found(Severity.ERROR), "check", "--format", "json", "a.txt");
    run(terminal, inputs -> found(Severity.ERROR), "check", "--output", "report.txt", "a.txt");

    assertThat(text(out)).startsWith("{").doesNotContain("\u001B");
    assertThat(Files.readString(folder.resolve("report.txt")))
        .contains("a.txt:1:7: error: teh")
        .doesNotContain("\u001B");
  }

  @Test
  void anInternalErrorIsOneLine() {
    int exit = run(Map.of(), MainTest::fails, "check", "a.txt");

    assertThat(exit).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("presslint: internal error: java.lang.IllegalStateException: broken inside;"
            + " please report this with what --debug prints\n");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void theTraceOfAnInternalErrorIsPrintedOnRequest() {
    run(Map.of(), MainTest::fails, "check", "--debug", "a.txt");
    assertThat(text(err)).contains("\tat org.presslint.cli.MainTest.fails");

    err.reset();
    run(Map.of("PRESSLINT_DEBUG", "1"), MainTest::fails, "check", "a.txt");
    assertThat(text(err)).contains("\tat org.presslint.cli.MainTest.fails");
  }

  @Test
  void tooLittleMemoryIsOneLine() {
    int exit = run(
        Map.of(),
        inputs -> {
          throw new OutOfMemoryError("Java heap space");
        },
        "check",
        "a.txt");
    assertThat(exit).isEqualTo(2);
    assertThat(text(err)).startsWith("presslint: not enough memory; ").hasLineCount(1);
  }

  @Test
  void aReaderThatStopsReadingIsNoTrouble() {
    assertThat(runInto(failing("Broken pipe"), "check", "a.txt")).isEqualTo(1);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aFullDiskIsTrouble() {
    assertThat(runInto(failing("No space left on device"), "check", "a.txt")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("presslint: the report cannot be written: No space left on device\n");
  }

  @Test
  void aFailedReportLeavesTheOldFileAsItWas() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    AtomicFile.Content half = out -> {
      out.write("half");
      throw new IOException("No space left on device");
    };
    ReportTarget target = new ReportTarget.ToFile("--output", "report.json", report);

    assertThat(catchThrowable(() -> target.write(half)))
        .isInstanceOf(Complaint.class)
        .hasMessage("--output report.json cannot be written; choose a file you may write to");
    assertThat(report).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theFileAReportLinkPointsToIsReplaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real.getFileName());
    run(Map.of(), inputs -> CLEAN, "check", "--output", "link.txt", "a.txt");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("1 document checked, nothing found");
  }

  private static Report fails(List<Input> inputs) {
    throw new IllegalStateException("broken inside" + inputs.toString().substring(0, 0));
  }

  private static Report found(Severity severity) {
    Source source = new Source("a.txt", "It is teh end.");
    Finding finding = new Finding(
        "spelling",
        severity,
        1,
        new Place("a.txt", new Span(6, 9), 1, 7, "teh"),
        "teh is misspelled",
        List.of("the"),
        List.of(),
        Finding.Fix.REVIEW);
    return new Report(1, List.of(finding), List.of(), Map.of("a.txt", source));
  }

  private interface Reports {
    Report of(List<Input> inputs);
  }

  private int run(Map<String, String> environment, Reports reports, String... args) {
    return run(session(out, environment), reports, args);
  }

  private int runInto(OutputStream stream, String... args) {
    return run(session(stream, Map.of()), inputs -> found(Severity.ERROR), args);
  }

  private static int run(Session session, Reports reports, String... args) {
    return Main.run(session, config -> (inputs, progress) -> reports.of(inputs), args);
  }

  private Session session(OutputStream stream, Map<String, String> environment) {
    return new Session(folder, new ByteArrayInputStream(new byte[0]), stream, err, environment);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
