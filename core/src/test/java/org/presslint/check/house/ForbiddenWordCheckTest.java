package org.presslint.check.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presslint.check.MarkedText.LEXICONS;
import static org.presslint.check.MarkedText.expect;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.Dictionary;
import org.presslint.config.DictionaryText;
import org.presslint.finding.Finding;
import org.presslint.language.Inflection;
import org.presslint.text.Source;

class ForbiddenWordCheckTest {
  private static final String HOUSE = """
      e-mail -> email
      in order to ->
      Burma -> Myanmar
      Ministry of War -> Ministry of Defence
      саммит -> встреча
      Astrohub
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send an [[e-mail]]{error email}, or many [[e-mails]]{error emails}.",
        "[[E-mail]]{error Email} us. [[E-MAIL]]{error EMAIL} US. The [[e-mail’s]]{error email's} end.",
        "They met [[in order to]]{error} agree. [[In  order to]]{error} agree they met.",
        "[[Burma]]{error Myanmar} and [[Burma's]]{error Myanmar's} border; a burma is none.",
        "The [[Ministry of War]]{error Ministry of Defence} and the [[Ministries of War]]{error"
            + " Ministries of Defence}.",
        "Между [[саммитами]]{error встречами} и перед [[саммитом]]{error встречей} было тихо.",
        "An e-mailer, in order, pre-e-mail and Astrohubs are all right.",
      })
  void isFoundInAllItsForms(String marked) throws ConfigException {
    expect(new ForbiddenWordCheck(dictionary(HOUSE), new Inflection(LEXICONS)), marked);
  }

  @Test
  void aWordOfTheHouseIsRightInItsFormsAndAPhraseOnlyAsAWhole() throws ConfigException {
    String text = "The comittee's chair met two comittees. They recieve mail, we recieve none.";
    assertThat(found("", text)).contains("comittee", "comittees", "recieve");
    assertThat(found("comittee\nthey  recieve", text)).containsExactly("recieve");
    assertThat(found("=comittee\nrecieve mail\nWe recieve", text))
        .containsExactly("comittees", "recieve");
  }

  @Test
  void capitalsOfAnEntryCount() throws ConfigException {
    String text = "The comittee met the Comittee on Monday.";
    assertThat(found("comittee", text)).isEmpty();
    assertThat(found("Comittee", text)).containsExactly("comittee");
  }

  private static List<String> found(String house, String text) throws ConfigException {
    Config config = Config.builder().dictionary(dictionary(house)).build();
    List<String> found = new ArrayList<>();
    for (Finding finding : Presslint.builder()
        .config(config)
        .build()
        .check(new Source("a.txt", text))
        .findings()) {
      found.add(finding.place().text());
    }
    return found;
  }

  private static Dictionary dictionary(String house) throws ConfigException {
    return new Dictionary(DictionaryText.read("house.dic", house), List.of());
  }
}
