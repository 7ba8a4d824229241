package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.text.Characters.Kind;

class CharactersTest {

  private static Set<Kind> kinds(String text) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (Characters.of(text).has(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "a, LATIN",
    "é, LATIN",
    "ё, CYRILLIC",
    "я, CYRILLIC",
    "қ, CYRILLIC",
    "λ, GREEK",
    "Ω, OF_NO_SCRIPT",
    "µ, OF_NO_SCRIPT",
    "中, OTHER_SCRIPT",
    "7, DIGIT",
    "٧, DIGIT",
    "«, QUOTATION_MARK",
    "‘, QUOTATION_MARK",
    "’, OTHER",
    "-, OTHER"
  })
  void tellsTheKindOfEachCharacter(String character, Kind kind) {
    assertThat(Kind.of(character.codePointAt(0))).isEqualTo(kind);
    assertThat(kinds(character)).containsExactly(kind);
  }

  @Test
  void takesTwoSurrogatesForOneLetter() {
    assertThat(kinds("\uD835\uDD04")).containsExactly(Kind.OF_NO_SCRIPT);
    assertThat(kinds("\uD800\uDF80")).containsExactly(Kind.OTHER_SCRIPT);
  }

  @Test
  void gathersTheKindsOfAText() {
    assertThat(kinds("In 2026 “Мир” grew"))
        .containsExactlyInAnyOrder(
            Kind.LATIN, Kind.CYRILLIC, Kind.DIGIT, Kind.QUOTATION_MARK, Kind.OTHER);
    assertThat(kinds("")).isEmpty();
  }

  @Test
  void countsScriptsByTheirLettersAlone() {
    assertThat(Characters.of("12 км").isOfOneScript()).isTrue();
    assertThat(Characters.of("12").isOfOneScript()).isTrue();
    assertThat(Characters.of("12 µg").isOfOneScript()).isFalse();
    assertThat(Characters.of("12 µg").isOfSeveralScripts()).isFalse();
    assertThat(Characters.of("IT-компания").isOfSeveralScripts()).isTrue();
    assertThat(Characters.of("км").and(Characters.of("km")).isOfSeveralScripts())
        .isTrue();
  }
}
