package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.Presslint;

/**
 * Runs the command line cases: each folder of src/test/resources/cases is one, as {@link CaseFile} describes it.
 *
 * <p>{@code -Dpresslint.golden=write} rewrites what is expected; a case that was rewritten still fails that run.
 */
class CasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "cases");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void behavesAsWritten(String name, @TempDir Path folder) throws IOException {
    Path file = CASES.resolve(name).resolve("case.txt");
    CaseFile expected = CaseFile.read(file);
    copyInputs(CASES.resolve(name), folder);
    expected.makeInputs(folder);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session = new Session(
        folder, new ByteArrayInputStream(expected.stdin()), out, err, expected.environment());
    int exit = Main.run(session, expected.arguments().toArray(String[]::new));

    Map<String, String> actual = new LinkedHashMap<>();
    actual.put("stdout", text(out));
    actual.put("stderr", text(err));
    for (String head : expected.sections().keySet()) {
      if (head.startsWith("output ")) {
        Path written = folder.resolve(head.substring("output ".length()));
        actual.put(head, Files.exists(written) ? portable(Files.readString(written)) : "");
      }
    }
    String outcome = expected.withExpectations(actual, exit);
    if ("write".equals(System.getProperty("presslint.golden"))) {
      Files.writeString(file, outcome);
    }
    assertThat(outcome).isEqualTo(expected.text());
  }

  private static void copyInputs(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (!file.equals(from.resolve("case.txt"))) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static String text(ByteArrayOutputStream stream) {
    return portable(stream.toString(StandardCharsets.UTF_8));
  }

  /** Without what another version, the tuning of a check or a new rule changes. */
  private static String portable(String text) {
    return text.replace(Presslint.version(), "${version}")
        .replace("\r\n", "\n")
        .replaceAll("\"(confidence|rank)\" : [0-9.]+", "\"$1\" : \\${confidence}")
        .replaceAll("· \\d+% sure", "· \\${confidence} sure")
        .replaceAll("(?m)^ +[+-]\\d+\\.\\d\\d  ", "    \\${weight}  ")
        .replaceAll("\\d+\\.\\d %", "\\${percent}")
        .replaceAll("(?s)(\"rules\" : )\\[.*?\\n {10}\\]", "$1\\${rules}")
        .replaceAll("\"ruleIndex\" : \\d+", "\"ruleIndex\" : \\${index}")
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1>…</$1>")
        .replaceAll("(?m)^--- ", "\\\\--- ")
        .replace('\u001B', '␛');
  }
}
