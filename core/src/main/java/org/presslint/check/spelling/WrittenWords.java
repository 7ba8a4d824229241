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
      int shape = shape(key, 0, key.length());
      shapes[shape / Long.SIZE] |= 1L << (shape % Long.SIZE);
    }
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i < source.length() && isLetter(source.charAt(i))) {
        continue;
      }
      if (i - start > 1 && mayBeKey(source, start, i)) {
        counts.computeIfPresent(Folding.key(source.substring(start, i)), (key, n) -> n + 1);
      }
      start = i + 1;
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** How often one of the words stands in the source; 0 for any other word. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  private boolean mayBeKey(String source, int start, int end) {
    int shape = shape(source, start, end);
    return (shapes[shape / Long.SIZE] & (1L << (shape % Long.SIZE))) != 0;
  }

  /** The same for all words with the same key. */
  private static int shape(String text, int start, int end) {
    int hash = (end - start) * 31 + folded(text.charAt(start));
    return (hash * 31 + folded(text.charAt(end - 1))) & (BITS - 1);
  }

  private static char folded(char c) {
    char small = Character.toLowerCase(c);
    return small == 'ё' ? 'е' : small;
  }
}
