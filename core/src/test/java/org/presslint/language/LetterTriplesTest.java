package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTriplesTest {
  private static final Lexicons LEXICONS = new Lexicons();

  @ParameterizedTest
  @CsvSource({"hallgrimson, hallgrmison", "francisco, francsico", "malcolm, mallcolm"})
  void aSlipMakesRarerRowsInEnglish(String right, String wrong) {
    LetterTriples triples = LEXICONS.englishTriples();
    assertThat(triples.rarest(wrong)).isLessThan(triples.rarest(right));
  }

  @ParameterizedTest
  @CsvSource({"нидерланды, нидерлнады", "милованов, милвоанов", "сергей, серегй"})
  void aSlipMakesRarerRowsInRussian(String right, String wrong) {
    LetterTriples triples = LEXICONS.russianTriples();
    assertThat(triples.rarest(wrong)).isLessThan(triples.rarest(right));
  }

  @Test
  void aRowThatNoWordHasIsToldApart() {
    assertThat(LEXICONS.englishTriples().rarest("qxzj")).isEqualTo(-1);
  }

  @Test
  void theEdgesOfAWordAreLetters() {
    LetterTriples triples = LEXICONS.englishTriples();
    assertThat(triples.rarest("ng")).isLessThan(triples.rarest("sing"));
  }
}
