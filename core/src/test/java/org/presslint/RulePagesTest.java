package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.check.Rule;

/** Each rule has a page of its name in docs/checks, and each page a rule. */
class RulePagesTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Path PAGES = ROOT.resolve("docs").resolve("checks");

  @Test
  void thereIsAPageForEachRuleAndNoOther() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(p -> p.getFileName().toString().replaceFirst("\\.md$", "")))
          .containsExactlyInAnyOrderElementsOf(ids());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPageSaysWhatWhyAndHow(String id) throws IOException {
    List<String> lines = Files.readAllLines(PAGES.resolve(id + ".md"));

    assertThat(lines.get(0)).isEqualTo("# " + id);
    assertThat(lines).contains("## Why", "## Example", "## How it decides", "## Settings");
  }

  @Test
  void theReadmeNamesEachRuleAndLinksToItsPage() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(ids())
        .allSatisfy(id -> assertThat(readme).contains("[`" + id + "`](docs/checks/" + id + ".md)"));
  }

  static List<String> ids() {
    return Presslint.rules().stream().map(Rule::id).toList();
  }
}
