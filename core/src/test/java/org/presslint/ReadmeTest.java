package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** The Java code of the README is the code between the markers here, and it gives what the README says. */
class ReadmeTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
  private static final Path THIS =
      Path.of("src", "test", "java", "org", "presslint", "ReadmeTest.java");

  @Test
  void theReadmeShowsThisCode() throws IOException {
    List<String> lines = Files.readAllLines(MODULE.resolve(THIS));
    int start = index(lines, "// readme: start") + 1;
    String code = String.join("\n", lines.subList(start, index(lines, "// readme: end")));

    assertThat(readme()).contains("```java\n" + code.stripIndent() + "\n```");
  }

  @Test
  void theCodeGivesWhatTheReadmeShows() throws IOException {
    List<String> remarks = new Proofreader().remarks("""
            The comittee met on Monday. Its chair, Vladimir Sobolev, spoke first.
            The next meeting, Vladimor Sobolev said, will be in May.
            """);

    assertThat(readme()).contains("```\n" + String.join("\n", remarks) + "\n```");
  }

  // readme: start
  /** Keep one for the whole tool: it is immutable, and any number of threads may use it. */
  static final class Proofreader {
    private final Presslint presslint = Presslint.builder().build();

    List<String> remarks(String draft) {
      Report report = presslint.check(new Source("draft.txt", draft));
      List<String> remarks = new ArrayList<>();
      for (Finding finding : report.findings()) {
        Span span = finding.place().span(); // in UTF-16 code units, as in String.substring
        remarks.add(span.start() + "-" + span.end() + " " + finding.severity().id() + ": "
            + finding.message() + " " + finding.suggestions());
      }
      return remarks;
    }
  }
  // readme: end

  @Test
  void settingsAcceptAWord() {
    Config config = new Config(
        Config.DEFAULT.language(),
        Config.DEFAULT.rules(),
        Set.of("comittee"),
        Config.DEFAULT_MAX_FILE_SIZE);

    Report report = Presslint.builder()
        .config(config)
        .build()
        .check(new Source("draft.txt", "The comittee met on Monday to talk about the bridge."));

    assertThat(report.findings()).isEmpty();
  }

  private static int index(List<String> lines, String marker) {
    return lines.stream().map(String::strip).toList().indexOf(marker);
  }

  private static String readme() throws IOException {
    return Files.readString(MODULE.resolve("..").resolve("README.md"));
  }
}
