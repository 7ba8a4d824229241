package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;

class FemininesTest {
  @ParameterizedTest
  @ValueSource(strings = {"президентки", "авторками", "редакторша", "психологиня", "министресса"})
  void areFormedFromTheWordForAMan(String word) {
    assertThat(formed(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"комманды", "столка", "другики", "ведомостка", "кка"})
  void othersAreNot(String word) {
    assertThat(formed(word)).isFalse();
  }

  private static boolean formed(String word) {
    return Feminines.isFormed(word, MarkedText.LEXICONS.russianMorphology());
  }
}
