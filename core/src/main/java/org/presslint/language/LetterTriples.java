package org.presslint.language;

import org.presslint.language.automaton.WordAutomaton;

/**
 * How usual the letters of a word are next to each other, measured on all listed words of a language: slips make rows of
 * letters that no word has. Immutable and thread-safe.
 */
public final class LetterTriples {
  private static final char EDGE = ' ';

  private final WordAutomaton counts;

  LetterTriples(WordAutomaton counts) {
    this.counts = counts;
  }

  /**
   * How often the rarest row of three letters of a word stands in listed words, the word's edges counted as letters.
   *
   * @param word in lower case, without marks on Latin letters
   * @return the binary logarithm of the number of listed words; -1 where no word has the row
   */
  public int rarest(String word) {
    String padded = EDGE + word + EDGE;
    int rarest = Integer.MAX_VALUE;
    for (int i = 0; i + 3 <= padded.length(); i++) {
      int index = counts.indexOf(padded.substring(i, i + 3));
      rarest = Math.min(rarest, index < 0 ? -1 : counts.value(index));
    }
    return rarest;
  }
}
