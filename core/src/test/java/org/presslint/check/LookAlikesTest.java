package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
  private static final SpoofChecker UNICODE = new SpoofChecker.Builder().build();
  private static final String RUSSIAN =
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";

  @Test
  void everyPairOfTheSameShapeIsConfusableByUnicode() {
    assertThat(notConfusable(LookAlikes.CYRILLIC_SAME)).isEmpty();
    assertThat(notConfusable(LookAlikes.GREEK_SAME)).isEmpty();
  }

  @Test
  void everyRussianLetterConfusableWithAnEnglishOneHasItsPair() {
    List<String> missing = new ArrayList<>();
    String known = LookAlikes.CYRILLIC_SAME + LookAlikes.CYRILLIC_CLOSE;
    for (int i = 0; i < RUSSIAN.length(); i++) {
      char russian = RUSSIAN.charAt(i);
      for (char latin = 'A'; latin <= 'z'; latin++) {
        String pair = "" + latin + russian;
        boolean confusable = Character.isLetter(latin)
            && UNICODE.getSkeleton("" + latin).equals(UNICODE.getSkeleton("" + russian));
        if (confusable && !pairs(known).contains(pair)) {
          missing.add(pair);
        }
      }
    }
    // A capital is not taken for a small letter, nor a ш for the w it is in some italics.
    assertThat(missing).containsExactly("bЬ", "wш");
  }

  @Test
  void rewritesAWordOrNothing() {
    assertThat(LookAlikes.toLatin("\u0421OVID", false)).contains("COVID");
    assertThat(LookAlikes.toLatin("Яndex", false)).isEmpty();
    assertThat(LookAlikes.toCyrillic("сторонy", false)).contains("сторону");
    assertThat(LookAlikes.toCyrillic("Мосkва", false)).isEmpty();
    assertThat(LookAlikes.toCyrillic("Мосkва", true)).contains("Москва");
  }

  /** In every word that is rewritten, and in what it becomes, each letter passes; a word fails by one that does not. */
  @Test
  void theQuickLookRefusesNoWordThatIsRewritten() {
    List<String> refused = new ArrayList<>();
    for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
      String letter = Character.toString(point);
      Optional<String> twin = Letters.of(point) == Letters.LATIN
          ? LookAlikes.toCyrillic(letter, false)
          : Letters.of(point) == Letters.CYRILLIC
              ? LookAlikes.toLatin(letter, false)
              : Optional.empty();
      twin.filter(t -> !LookAlikes.mayHaveTwin(letter) || !LookAlikes.mayHaveTwin(t))
          .ifPresent(t -> refused.add(letter + t));
    }
    assertThat(refused).isEmpty();
    assertThat(LookAlikes.mayHaveTwin("COBET")).isTrue();
    assertThat(LookAlikes.mayHaveTwin("COUNCIL")).isFalse();
    assertThat(LookAlikes.mayHaveTwin("Совет")).isFalse();
  }

  private static List<String> notConfusable(String letters) {
    return pairs(letters).stream()
        .filter(pair -> !UNICODE
            .getSkeleton(pair.substring(0, 1))
            .equals(UNICODE.getSkeleton(pair.substring(1))))
        .toList();
  }

  private static List<String> pairs(String letters) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < letters.length(); i += 2) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }
}
