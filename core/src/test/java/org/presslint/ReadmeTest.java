package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
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

    assertThat(code.stripIndent()).isEqualTo(block("README.md", "```java"));
  }

  @Test
  void theCodeGivesWhatTheReadmeShows() throws IOException {
    List<String> remarks = new Proofreader().remarks("""
            The comittee met on Monday. Its chair, Vladimir Sobolev, spoke first.
            The next meeting, Vladimor Sobolev said, will be in May.
            """);

    assertThat(String.join("\n", remarks)).isEqualTo(block("README.md", "`remarks` gives:"));
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

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/configuration.md"})
  void theSettingsShownCanBeFollowed(String page, @TempDir Path folder)
      throws IOException, ConfigException {
    Path settings = Files.writeString(folder.resolve("presslint.yml"), block(page, "```yaml"));
    Files.createDirectory(folder.resolve("lists"));
    Files.writeString(folder.resolve("lists/misspellings.txt"), "untill->until");

    Config config = Presslint.configReader().read(page, settings);

    assertThat(config.language()).contains("en-GB");
    assertThat(config.words()).contains("Astrohub", "Vox Populis");
  }

  private static int index(List<String> lines, String marker) {
    return lines.stream().map(String::strip).toList().indexOf(marker);
  }

  /** The code block that begins in the line with some words, or after it. */
  private static String block(String page, String words) throws IOException {
    List<String> lines = Files.readAllLines(MODULE.resolve("..").resolve(page));
    int at = 0;
    while (!lines.get(at).contains(words)) {
      at++;
    }
    while (!lines.get(at).startsWith("```")) {
      at++;
    }
    int end = at + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return String.join("\n", lines.subList(at + 1, end));
  }
}
