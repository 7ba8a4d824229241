package org.presslint.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.text.Dialect;
import org.presslint.text.Document;

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
  @CsvSource({
    "GB, The color of the bridge was chosen by the organization and its members., color, colour",
    "US, The civilisational heritage of the valley was shown to its members., civilisational, civilizational",
    "GB, The colour of the bridge was chosen by the organization and its members., ,",
  })
  void aToldDialectIsKept(Dialect told, String text, String word, String suggestion) {
    Document document = MarkedText.document(text);
    Document set = new Document(
        document.source(),
        document.locator(),
        document.blocks(),
        document.language(),
        Set.of(told));
    List<Finding> findings = CHECK.check(set);
    assertThat(findings).hasSize(word == null ? 0 : 1);
    findings.forEach(f -> {
      assertThat(f.place().text()).isEqualTo(word);
      assertThat(f.suggestions()).first().isEqualTo(suggestion);
    });
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
