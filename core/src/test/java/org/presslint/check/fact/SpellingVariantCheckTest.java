package org.presslint.check.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;

class SpellingVariantCheckTest {
  private static final SpellingVariantCheck CHECK = new SpellingVariantCheck(MarkedText.LEXICONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The organisation met in the hall, and the other [[organization]]{info organisation} met outside.",
        "The [[organizations]]{info} met in the hall; each organisation, and this organisation, agreed.",
        "The [[organisations]]{info organizations} met in the hall; each organization, and this organization, agreed.",
        "They will recognise the bridge, as we [[recognize]]{info recognise} the old one.",
        "The colour of the bridge is the [[color]]{info colour} of the river.",
        "The centre of the town is not the [[center]]{info centre} of the village.",
        "Those who travelled on the road have [[traveled]]{info travelled} far.",
        "Send an e-mail to the mayor, or another [[email]]{info e-mail} to the town.",
        "Send an email to the mayor, an email to the town, and an [[e-mail]]{info email} to us.",
        "Встреча прошла онлайн, и новая встреча тоже пройдёт [[он-лайн]]{info онлайн}.",
      })
  void findsWordsSpeltInTwoWays(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The organisation met in the hall, and the other organisation met outside.",
        "The organisation works with the World Health Organization and the Center for Bridges in its centre.",
        "The organisation met. “Our organization is old,” said the mayor.",
        // other words, not other spellings
        "She can re-sign the paper or resign; the four boats go forth to the fore in the tour of the tor.",
        "They practise in their practice.",
        "The centres cost a cent, totalling the total of all totals.",
        "Those who filled the hall filed out; in the mourning of the morning the fourth went forth.",
        "They advise, surprise and exercise, and the prize is a size.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }
}
