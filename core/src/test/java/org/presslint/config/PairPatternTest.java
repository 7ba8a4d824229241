package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairPatternTest {

  @ParameterizedTest
  @CsvSource({
    "{name}.en.md, {name}.ru.md, a.en.md, a.ru.md, true",
    "{name}.en.md, {name}.ru.md, news/2026/a.en.md, news/2026/a.ru.md, true",
    "{name}.en.md, {name}.ru.md, news\\a.en.md, news/a.ru.md, true",
    "{name}.en.md, {name}.ru.md, news/a.en.md, old/a.ru.md, false",
    "{name}.en.md, {name}.ru.md, a.en.md, b.ru.md, false",
    "{name}.en.md, {name}.ru.md, a.md, a.ru.md, false",
    "{name}.en.md, {name}.ru.md, .en.md, .ru.md, false",
    "{name}.md, {name}.ru.md, a.md, a.ru.md, true",
    "en/{name}.txt, ru/{name}.txt, en/a.txt, ru/a.txt, true",
    "en/{name}.txt, ru/{name}.txt, site/en/b/a.txt, site/ru/b/a.txt, true",
    "en/{name}.txt, ru/{name}.txt, one/en/a.txt, two/ru/a.txt, false",
    "en/{name}.txt, ru/{name}.txt, even/a.txt, ru/a.txt, false",
    "release-en-{name}.txt, release-ru-{name}.txt, x/release-en-7.txt, x/release-ru-7.txt, true",
    "a.txt, b.txt, a.txt, b.txt, true",
    "a.txt, b.txt, x/a.txt, x/b.txt, false",
  })
  void tellsWhichTextsBelongTogether(
      String first, String second, String english, String russian, boolean isPair) {
    PairPattern pattern = new PairPattern(first, second);
    boolean together = pattern.side(english).isPresent()
        && pattern.side(russian).isPresent()
        && pattern.side(english).get().pair().equals(pattern.side(russian).get().pair())
        && pattern.side(english).get().isFirst()
        && !pattern.side(russian).get().isFirst();
    assertThat(together).isEqualTo(isPair);
  }

  @Test
  void theFirstPatternThatFitsDecides() {
    List<PairPattern> patterns = List.of(
        new PairPattern("{name}.en.md", "{name}.ru.md"),
        new PairPattern("{name}.md", "{name}.rus.md"));
    assertThat(PairPattern.side(patterns, "a.en.md").orElseThrow().pair())
        .isEqualTo(PairPattern.side(patterns, "a.ru.md").orElseThrow().pair())
        .isNotEqualTo(PairPattern.side(patterns, "a.rus.md").orElseThrow().pair());
    assertThat(PairPattern.side(patterns, "a.html")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPair() {
    assertThatThrownBy(() -> new PairPattern("a.md", "a.md"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PairPattern("{name}.md", "b.md"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWholePairHasItsFirstTextFirstWhateverTheirOrder() {
    List<PairPattern> patterns = List.of(new PairPattern("{name}.en.md", "{name}.ru.md"));
    List<String> texts = List.of("b.ru.md", "a.en.md", "c.en.md", "none.md", "b.en.md", "a.ru.md");

    assertThat(PairPattern.whole(texts, text -> PairPattern.side(patterns, text)))
        .containsExactly(List.of("a.en.md", "a.ru.md"), List.of("b.en.md", "b.ru.md"));
  }
}
