package org.presslint.language.compile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts which three letters in a row the words of a language have, and how often: a slip makes rows that no word has. */
final class LetterTriples {
  /** Stands for the start and the end of a word. */
  private static final char EDGE = ' ';

  private LetterTriples() {}

  /** Each row of three letters with the binary logarithm of the number of words that have it, from 0. */
  static Map<String, Integer> of(Set<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      String padded = EDGE + withoutMarks(word) + EDGE;
      Set<String> rows = new HashSet<>();
      for (int i = 0; i + 3 <= padded.length(); i++) {
        rows.add(padded.substring(i, i + 3));
      }
      rows.forEach(row -> counts.merge(row, 1, Integer::sum));
    }
    counts.replaceAll((row, count) -> Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count));
    return counts;
  }

  /** Marks on Latin letters are left out: another language writes them as it likes. */
  private static String withoutMarks(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      out.append(base < 0x80 ? base : c);
    }
    return out.toString();
  }
}
