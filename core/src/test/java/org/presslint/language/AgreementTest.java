package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.check.MarkedText;

class AgreementTest {
  private static final Agreement AGREEMENT = new Agreement(MarkedText.LEXICONS.russianMorphology());

  @ParameterizedTest(name = "{0} [{1}] {2}: {3}")
  @CsvSource({
    // what a preposition asks for
    "без, соглашения, ,     AGREES",
    "без, соглашению, ,     DISAGREES",
    "к,   соглашению, ,     AGREES",
    "в,   городе,    ,      AGREES",
    "в,   городом,   ,      DISAGREES",
    "с,   друзьями,  ,      AGREES",
    "в,   быстро,    ,      OPEN",
    // an adjective and its noun
    "новая, дорога,  ,      AGREES",
    "новая, дорогу,  ,      DISAGREES",
    "'',  новую,    дорогу, AGREES",
    "'',  подписанной, дорогу, DISAGREES",
    "подписанный, договор, , AGREES",
    // a case that stands after prepositions only
    "казак, курсе,   ,      DISAGREES",
    // nothing to say
    "министр, сказал, ,     OPEN",
    "'',  дорога,    ,      OPEN",
    "в,   абвгд,     ,      OPEN",
  })
  void tellsWhatFits(String before, String form, String after, Agreement.Fit fit) {
    assertThat(AGREEMENT.between(before, after == null ? "" : after).fit(form)).isEqualTo(fit);
  }
}
