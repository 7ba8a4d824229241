package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.language.Lexicons;

final class PostWordsTest {
  private final PostWords words = new PostWords(new Lexicons());

  @ParameterizedTest
  @CsvSource({
    "Minister, minister",
    "vice-president, president",
    "министра, minister",
    "Министрами, minister",
    "премьером, prime minister",
    "премьер-министру, prime minister",
    "вице-президентов, president",
    "канцлере, chancellor",
    "генсеком, secretary-general",
    "гендиректору, director-general"
  })
  void tellsTheOfficeOfAForm(String form, String office) {
    assertThat(words.office(form)).contains(office);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mi", "ministry", "министерство", "премия", "и"})
  void tellsNoOfficeOfAnyOtherWord(String word) {
    assertThat(words.office(word)).isEmpty();
  }
}
