package org.presslint.check.spelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.presslint.language.automaton.Folding;

/** Counts words among the runs of letters of a whole source, markup and code included. */
final class WrittenWords {
  private static final int BITS = 1 << 12;

  private final Map<String, Integer> counts = new HashMap<>();

  /** The lengths and first letters of the words, as bits: most runs have none of them and are not looked at any closer. */
  private final long[] shapes = new long[BITS / Long.SIZE];

  /**
   * @param source the text as it was given
   * @param keys the folded words to count
   */
  WrittenWords(String source, Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    for (String key : keys) {
      counts.put(key, 0);
      int shape = shape(key.length(), key.charAt(0), key.charAt(key.length() - 1));
      shapes[shape / Long.SIZE] |= 1L << (shape % Long.SIZE);
    }
    char[] all = source.toCharArray();
    int start = 0;
    for (int i = 0; i <= all.length; i++) {
      if (i < all.length && isLetter(all[i])) {
        continue;
      }
      if (i - start > 1 && mayBeKey(i - start, all[start], all[i - 1])) {
        counts.computeIfPresent(Folding.key(source.substring(start, i)), (key, n) -> n + 1);
      }
      start = i + 1;
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : isRussian(c) || Character.isLetter(c);
  }

  private static boolean isRussian(char c) {
    return c >= 'А' && c <= 'я';
  }

  /** How often one of the words stands in the source; 0 for any other word. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  private boolean mayBeKey(int length, char first, char last) {
    int shape = shape(length, first, last);
    return (shapes[shape / Long.SIZE] & (1L << (shape % Long.SIZE))) != 0;
  }

  /** The same for all words with the same key. */
  private static int shape(int length, char first, char last) {
    return ((length * 31 + folded(first)) * 31 + folded(last)) & (BITS - 1);
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return (char) (c | 0x20); // a letter, or what stands at neither end of a run of letters
    }
    if (isRussian(c)) {
      return c < 'а' ? (char) (c + ('а' - 'А')) : c;
    }
    char small = Character.toLowerCase(c);
    return small == 'ё' ? 'е' : small;
  }
}
