package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.fixtures.Fixture;
import org.presslint.fixtures.Fixtures;

class OldEncodingTest {
  private static final List<String> CYRILLIC =
      List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");

  private static final String LOOK_ALIKE = "The team came from K\u0430zakhstan.";

  static Stream<Arguments> russianReleases() {
    return Fixtures.sets().values().stream()
        .flatMap(List::stream)
        .filter(fixture -> fixture.name().contains("ru/"))
        .flatMap(fixture -> CYRILLIC.stream().map(charset -> Arguments.of(charset, fixture)));
  }

  @ParameterizedTest
  @MethodSource("russianReleases")
  void aRussianReleaseIsReadInEachEncoding(String name, Fixture fixture) throws IOException {
    Charset charset = Charset.forName(name);
    byte[] bytes = fixture.marked().text().getBytes(charset);
    assertThat(SourceReader.decode("a", bytes).text()).isEqualTo(new String(bytes, charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Caf\u00E9 is open.",
        "The mayor’s office said “no” – again. It costs €5 or £4.",
        "Herr Müller and Frau Strauß met in Zürich, à la française.",
        "S\u00E3o Paulo, 5\u00A0May. The footnote\u00B9 says 20\u00A0\u00B0C."
      })
  void aWesternTextIsReadAsSuch(String text) throws IOException {
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    assertThat(SourceReader.decode("a", bytes).text()).isEqualTo(text);
  }

  @Test
  void anEnglishTextWithRussianNamesIsCyrillic() throws IOException {
    String text = "The meeting was opened by Иван Петров, the director, on Monday.\n";
    byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
    assertThat(SourceReader.decode("a", bytes).text()).isEqualTo(text);
  }

  @Test
  void theWholeTextIsLookedAt() throws IOException {
    String text =
        "The meeting was opened.\n".repeat(10_000) + "Форум прошёл в Ташкенте, на реке.\n";
    byte[] bytes = text.getBytes(Charset.forName("KOI8-R"));
    assertThat(SourceReader.decode("a", bytes).text()).isEqualTo(text);
  }

  /** In the other encoding the letter is à, and nothing in the text tells which was meant. */
  @Test
  void aLookAlikeLetterIsNotTakenForAnother() {
    assertThat(OldEncoding.of(LOOK_ALIKE.getBytes(Charset.forName("windows-1251"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "<meta charset='cp1251'>",
        "<?xml version=\"1.0\" encoding=\"Windows-1251\"?>"
      })
  void whatATextSaysOfItselfDecidesWhereLettersDoNot(String head) {
    Charset charset = Charset.forName("windows-1251");
    assertThat(OldEncoding.of((head + LOOK_ALIKE).getBytes(charset))).contains(charset);
  }

  @Test
  void lettersTellWhereATextIsWrongAboutItself() {
    String page = "<meta charset=windows-1251><p>В Ташкенте открылся форум по водным ресурсам. "
        + "Участники обсудили общие задачи стран региона.</p>";
    Charset charset = Charset.forName("KOI8-R");
    assertThat(OldEncoding.of(page.getBytes(charset))).contains(charset);
    for (String other : List.of("no-such-set", "utf-8", "windows-1250")) {
      assertThat(OldEncoding.of(page.replace("windows-1251", other).getBytes(charset)))
          .as(other)
          .contains(charset);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Президент встретился с делегацией — и уехал", "The mayor’s word is “no”"})
  void utf8ThatIsCutIsNoOldEncoding(String text) {
    byte[] bytes = (text + "’").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = ' ';
    assertThat(OldEncoding.of(bytes)).isEqualTo(Optional.empty());
  }

  @Test
  void aStrayByteIsNoLetter() {
    byte[] bytes = "The team came from Tashkent.".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xFF;
    assertThat(OldEncoding.of(bytes)).isEmpty();
  }

  /** Kazakh letters have their own places, and windows-1251 shows Serbian ones there. */
  @Test
  void anotherAlphabetIsNotGarbled() {
    byte[] bytes = "Ќазаќстан ‡кімі љала".getBytes(Charset.forName("windows-1251"));
    assertThat(OldEncoding.of(bytes)).isEmpty();
  }
}
