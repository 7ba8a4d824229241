package org.presslint.check;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Letters of two scripts that look the same, and words rewritten from one script to the other by them.
 *
 * <p>Latin with Cyrillic, and Latin with Greek. The same pairs are confusable by Unicode's data (UTS 39), which a test
 * compares; ICU's own table takes a fifth of a second to load and is not needed for so few letters.
 */
final class LookAlikes {
  /** Pairs that are the same shape in almost every typeface: Latin, then the other. */
  static final String CYRILLIC_SAME = "AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУaаcсdԁeеhһiіjјoоpрqԛsѕwԝxхyу";

  /** Pairs that are close only: taken where a lexicon knows the result. */
  static final String CYRILLIC_CLOSE = "kкmмtтbвbьnпuиrгIӀlӏ";

  /** Greek capitals and omicron; other small Greek letters are symbols of science more often than slips. */
  static final String GREEK_SAME = "AΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥoο";

  /** The commonest letters that are in no pair: a word with one of them cannot be rewritten. */
  private static final BitSet ALONE = alone();

  private static final Map<Integer, Integer> TO_CYRILLIC = pairs(CYRILLIC_SAME, 0);
  private static final Map<Integer, Integer> TO_LATIN = pairs(CYRILLIC_SAME, 1);
  private static final Map<Integer, Integer> CLOSE_TO_CYRILLIC = pairs(CYRILLIC_CLOSE, 0);
  private static final Map<Integer, Integer> CLOSE_TO_LATIN = pairs(CYRILLIC_CLOSE, 1);
  private static final Map<Integer, Integer> GREEK_TO_LATIN = pairs(GREEK_SAME, 1);

  private LookAlikes() {}

  /** The word with every Latin letter, marks kept, turned into the Cyrillic one of the same shape; empty where one has none. */
  static Optional<String> toCyrillic(String word, boolean close) {
    return rewritten(word, Letters.LATIN, TO_CYRILLIC, close ? CLOSE_TO_CYRILLIC : Map.of());
  }

  /** The word with every Cyrillic letter turned into the Latin one of the same shape; empty where one has none. */
  static Optional<String> toLatin(String word, boolean close) {
    return rewritten(word, Letters.CYRILLIC, TO_LATIN, close ? CLOSE_TO_LATIN : Map.of());
  }

  /** The word with every Greek letter turned into the Latin one of the same shape; empty where one has none. */
  static Optional<String> fromGreek(String word) {
    return rewritten(word, Letters.GREEK, GREEK_TO_LATIN, Map.of());
  }

  private static Optional<String> rewritten(
      String word, Letters from, Map<Integer, Integer> same, Map<Integer, Integer> close) {
    StringBuilder result = new StringBuilder();
    int[] points = Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().toArray();
    for (int point : points) {
      Integer twin = same.getOrDefault(point, close.get(point));
      if (Letters.of(point) != from) {
        result.appendCodePoint(point);
      } else if (twin == null) {
        return Optional.empty();
      } else {
        result.appendCodePoint(twin);
      }
    }
    return Optional.of(Normalizer.normalize(result, Normalizer.Form.NFC));
  }

  /** Whether a word may be one that {@link #toCyrillic} or {@link #toLatin} rewrites, or gives: a quick look that most fail. */
  static boolean mayHaveTwin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (ALONE.get(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** None of the letters of ASCII and of the Russian alphabet decomposes into one of a pair, but Ё and ё. */
  private static BitSet alone() {
    BitSet alone = new BitSet();
    alone.set('A', 'Z' + 1);
    alone.set('a', 'z' + 1);
    alone.set('А', 'я' + 1);
    CYRILLIC_SAME.chars().forEach(alone::clear);
    return alone;
  }

  /** Whether a text has a Cyrillic letter that looks like no Latin one. */
  static boolean hasOwnCyrillic(String text) {
    for (int i = 0; i < text.length(); i++) {
      // No letter before the Greek ones is Cyrillic or decomposes into a Cyrillic one; nor are
      // quotation marks and dashes.
      char c = text.charAt(i);
      if (c >= '\u0370' && (c < '\u2000' || c >= '\u2070')) {
        return toLatin(text.substring(i), false).isEmpty();
      }
    }
    return false;
  }

  private static Map<Integer, Integer> pairs(String letters, int from) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i < letters.length(); i += 2) {
      pairs.putIfAbsent((int) letters.charAt(i + from), (int) letters.charAt(i + 1 - from));
    }
    return Map.copyOf(pairs);
  }
}
