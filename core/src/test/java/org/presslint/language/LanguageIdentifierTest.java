package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presslint.text.Language.ENGLISH;
import static org.presslint.text.Language.OTHER;
import static org.presslint.text.Language.RUSSIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

class LanguageIdentifierTest {
  private static final Lexicons LEXICONS = new Lexicons();
  private static final String EN =
      "The delegations met on Monday and agreed to build a new bridge.";
  private static final String RU =
      "Стороны встретились в понедельник и договорились построить мост.";
  private static final String FR =
      "Les délégations se sont réunies lundi et ont décidé de construire un nouveau pont.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The delegations met on Monday and agreed to build a new bridge.      | ENGLISH
      Among the guests were Aibek Toktogulov, Nurlan Zhakypov and Gulnara. | ENGLISH
      The chairman, Boris van der Ham, wrote a letter.                     | ENGLISH
      Стороны встретились в понедельник и договорились построить мост.     | RUSSIAN
      В компании Apple Distribution International Limited сообщили об этом. | RUSSIAN
      Les délégations se sont réunies lundi et ont décidé de construire.   | OTHER
      Die Delegationen trafen sich am Montag und beschlossen eine Brücke.  | OTHER
      Las delegaciones se reunieron el lunes y acordaron construir.        | OTHER
      Delegasiyalar bazar ertəsi görüşüb yeni körpü tikməyə razılaşdılar.  | OTHER
      Сторони зустрілися в понеділок і домовилися збудувати новий міст.    | OTHER
      Бакі сустрэліся ў панядзелак і дамовіліся пабудаваць новы мост.      | OTHER
      Тараптар дүйсенбі күні кездесіп, жаңа көпір салуға келісті.          | OTHER
      Делегације су се састале у понедељак и договориле изградњу моста.    | OTHER
      Делегациите се срещнаха в понеделник и решиха да построят нов мост.  | OTHER
      代表団は月曜日に会談し、新しい橋を建設することで合意した。                    | OTHER
      اجتمعت الوفود يوم الاثنين واتفقت على بناء جسر جديد.                  | OTHER
      დელეგაციები ორშაბათს შეხვდნენ და ხიდის აშენებაზე შეთანხმდნენ.           | OTHER
      """)
  void tellsTheLanguageOfASentence(String text, Language expected) {
    assertThat(identify(null, text).blocks()).containsExactly(expected);
    assertThat(identify(null, text).document()).isEqualTo(expected);
  }

  @Test
  void leavesAPassageInAnotherLanguageAloneWhateverTheDocumentSays() {
    assertThat(identify("en", EN, FR, RU, EN).blocks())
        .containsExactly(ENGLISH, OTHER, RUSSIAN, ENGLISH);
    assertThat(identify("ru", RU, RU, EN).blocks()).containsExactly(RUSSIAN, RUSSIAN, ENGLISH);
  }

  @Test
  void namesAndShortBlocksAreInTheLanguageAroundThem() {
    assertThat(identify(null, EN, "Nurlan Zhakypov", EN).blocks()).containsOnly(ENGLISH);
    assertThat(identify(null, FR, "Merci !", FR, EN, EN, EN).blocks())
        .containsExactly(OTHER, OTHER, OTHER, ENGLISH, ENGLISH, ENGLISH);
    assertThat(identify(null, RU, "Zhakypov Distillery", RU).blocks())
        .containsExactly(RUSSIAN, OTHER, RUSSIAN);
    assertThat(identify(null, RU, "— 12 —", RU).blocks()).containsOnly(RUSSIAN);
  }

  @Test
  void theDocumentIsInTheLanguageOfMostOfItsBody() {
    assertThat(identify(null, EN, RU, EN).document()).isEqualTo(ENGLISH);
    assertThat(identify("en", RU, RU, EN).document()).isEqualTo(RUSSIAN);
    assertThat(identify("en", FR, FR, EN).document()).isEqualTo(OTHER);
  }

  @Test
  void whatIsToldDecidesWhereTheTextDoesNot() {
    assertThat(identify("fr", "Bonjour Zhakypov").document()).isEqualTo(OTHER);
    assertThat(identify("en", "Zhakypov").document()).isEqualTo(ENGLISH);
    assertThat(identify("und", "Жакыпов").document()).isEqualTo(RUSSIAN);
    assertThat(identify("en", "Жакыпов").document()).isEqualTo(RUSSIAN);
    RawDocument untold = raw(null, null, "Bonjour Zhakypov");
    assertThat(identify(untold, Optional.of("fr")).document()).isEqualTo(OTHER);
    assertThat(identify(raw("en", null, "Zhakypov"), Optional.of("fr")).document())
        .isEqualTo(ENGLISH);
    assertThat(identify(null, "").document()).isEqualTo(ENGLISH);
  }

  @Test
  void markupOfABlockWinsWhereItsScriptAllows() {
    assertThat(identify(raw(null, "fr", EN), Optional.empty()).blocks()).containsExactly(OTHER);
    assertThat(identify(raw(null, "en-GB", FR), Optional.empty()).blocks())
        .containsExactly(ENGLISH);
    assertThat(identify(raw(null, "en", RU), Optional.empty()).blocks()).containsExactly(RUSSIAN);
    assertThat(identify(raw(null, "", RU), Optional.empty()).blocks()).containsExactly(RUSSIAN);
  }

  private static LanguageIdentifier.Identified identify(@Nullable String told, String... blocks) {
    return identify(raw(told, null, blocks), Optional.empty());
  }

  private static LanguageIdentifier.Identified identify(RawDocument raw, Optional<String> told) {
    return LanguageIdentifier.identify(raw, texts(raw), told);
  }

  static List<ReadText> texts(RawDocument raw) {
    return raw.blocks().stream()
        .map(b -> ReadText.read(b.text().text(), new WrittenForms(LEXICONS)))
        .toList();
  }

  static RawDocument raw(@Nullable String told, @Nullable String markup, String... texts) {
    String source = String.join("\n", texts);
    List<RawBlock> blocks = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span span = new Span(start, start + text.length());
      blocks.add(new RawBlock(BlockKind.PARAGRAPH, MappedText.slice(source, span), markup));
      start = span.end() + 1;
    }
    return new RawDocument(new Source("release.txt", source), blocks, told, List.of());
  }
}
