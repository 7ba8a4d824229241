package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.config.PairPattern;

class StarterPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en/visit.md ru/visit.md | en/{name}.md | ru/{name}.md",
        "site/en/2026/visit.md site/ru/2026/visit.md | en/{name}.md | ru/{name}.md",
        "visit.en.md visit.ru.md | {name}.en.md | {name}.ru.md",
        "2026/visit_eng.txt 2026/visit_rus.txt | {name}_eng.txt | {name}_rus.txt",
        "news/en-visit.html news/ru-visit.html | en-{name}.html | ru-{name}.html",
        "visit.en.final.md visit.ru.final.md | {name}.en.final.md | {name}.ru.final.md"
      })
  void isTheSamePathInTheOtherLanguage(String paths, String first, String second) {
    List<String> texts = Arrays.asList(paths.split(" "));

    assertThat(StarterPairs.of(texts))
        .endsWith("\npairs:\n  - [\"" + first + "\", \"" + second + "\"]\n");

    PairPattern pattern = new PairPattern(first, second);
    assertThat(pattern.side(texts.get(0)).orElseThrow().pair())
        .isEqualTo(pattern.side(texts.get(1)).orElseThrow().pair());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en/visit.md ru/harbour.md", "visit.md visit.ru.md", "open/x.md", "ru/a.md ru/b.md"
      })
  void onlyAnExampleWhereNoTwoPathsGoTogether(String paths) {
    assertThat(StarterPairs.of(Arrays.asList(paths.split(" "))))
        .endsWith("\n# pairs:\n#   - [\"{name}.en.md\", \"{name}.ru.md\"]\n");
  }
}
