package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.config.Dictionary.Entry;
import org.presslint.config.Dictionary.Verdict;

class DictionaryTextTest {

  @Test
  void readsOneEntryALine() throws ConfigException {
    String text = """
        \uFEFF# house words\r

        Astrohub # a lab
        Vox  Populis\r
        =C#
        e-mail -> email
        utilize ->
        """;

    assertThat(DictionaryText.read("house.dic", text))
        .containsExactly(
            new Entry("Astrohub", Verdict.RIGHT, Optional.empty(), "house.dic:3"),
            new Entry("Vox Populis", Verdict.RIGHT, Optional.empty(), "house.dic:4"),
            new Entry("C#", Verdict.RIGHT_AS_WRITTEN, Optional.empty(), "house.dic:5"),
            new Entry("e-mail", Verdict.FORBIDDEN, Optional.of("email"), "house.dic:6"),
            new Entry("utilize", Verdict.FORBIDDEN, Optional.empty(), "house.dic:7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-> email", "a -> b -> c", "=a -> b", "---", "="})
  void aLineThatIsNoneIsToldWithItsPlace(String line) {
    assertThatThrownBy(() -> DictionaryText.read("house.dic", "Astrohub\n" + line))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "house.dic:2:1: '" + line + "' is no entry; write a word, or forbidden -> wanted");
  }

  @Test
  void aNewEntryFindsItsPlaceAndLeavesTheRest() {
    assertThat(DictionaryText.withEntry("", "Astrohub")).isEqualTo("Astrohub\n");
    assertThat(DictionaryText.withEntry("Astrohub", "zenith")).isEqualTo("Astrohub\nzenith\n");
    assertThat(DictionaryText.withEntry("astrohub\nZenith\n", "Meridian"))
        .isEqualTo("astrohub\nMeridian\nZenith\n");
    assertThat(DictionaryText.withEntry("# head\na\n# about z\nz\n", "m"))
        .isEqualTo("# head\na\nm\n# about z\nz\n");
    assertThat(DictionaryText.withEntry("# head\nz\n", "m")).isEqualTo("# head\nm\nz\n");
    assertThat(DictionaryText.withEntry("a\r\nz\r\n", "m")).isEqualTo("a\r\nm\r\nz\r\n");
  }
}
