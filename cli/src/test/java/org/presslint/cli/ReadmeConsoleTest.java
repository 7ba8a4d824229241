package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the command line is what comes out of it. */
class ReadmeConsoleTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Pattern BLOCK =
      Pattern.compile("^```console\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern COMMAND = Pattern.compile(
      "\\$ (?:echo '(?<stdin>[^']*)' \\| )?\\./presslint (?<args>[^\\n]*)(?<shown>.*)",
      Pattern.DOTALL);
  private static final String ASKS_EXIT_CODE = "$ echo $?";

  static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  @Test
  void theReadmeShowsTheCommandLine() throws IOException {
    assertThat(blocks()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockIsWhatComesOut(String block) {
    Matcher matcher = COMMAND.matcher(block);
    assertThat(matcher.matches()).as("starts with a command: " + block).isTrue();
    String stdin = matcher.group("stdin") == null ? "" : matcher.group("stdin") + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Session session = new Session(
        ROOT, new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out, out, Map.of());

    int exit =
        Main.run(session, Stream.of(matcher.group("args").split(" ")).toArray(String[]::new));

    String shown = matcher.group("shown").substring(1);
    String code = shown.contains(ASKS_EXIT_CODE) ? ASKS_EXIT_CODE + "\n" + exit + "\n" : "";
    assertThat(out.toString(StandardCharsets.UTF_8) + code).isEqualTo(shown);
  }
}
