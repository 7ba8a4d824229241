package org.presslint.check.acronym;

import java.util.List;
import java.util.Locale;

/**
 * How well the letters of an acronym are explained by words. Each word gives its first letter, and may give the first letters of
 * its parts (Non-Governmental, HyperText); little words may give theirs or not. All that costs nothing. A letter out of the
 * middle of a word costs one, a word that gives no letter two.
 */
final class LetterFit {
  /** The cost of what does not fit at all. */
  static final int NONE = 1000;

  private static final int INNER_LETTER = 1;
  private static final int SILENT_WORD = 2;

  private final String letters;
  private final List<? extends Lettered> words;
  private final int[][] known;

  private LetterFit(String letters, List<? extends Lettered> words) {
    this.letters = letters;
    this.words = words;
    known = new int[words.size() + 1][letters.length() + 1];
  }

  /**
   * The least cost of explaining the letters by all the words, the first of which gives the first letter.
   *
   * @param letters in capitals
   */
  static int cost(String letters, List<? extends Lettered> words) {
    if (words.isEmpty()
        || words.get(0).small()
        || initial(words.get(0).text()) != letters.charAt(0)) {
      return NONE;
    }
    return new LetterFit(letters, words).cost(0, 0);
  }

  /** Whether a cost is low enough for words that stand beside the acronym in brackets. */
  static boolean isLoose(int cost, String letters) {
    return cost <= letters.length() / 2;
  }

  private int cost(int word, int letter) {
    if (word == words.size()) {
      return letter == letters.length() ? 0 : NONE;
    }
    if (known[word][letter] == 0) {
      known[word][letter] = 1 + compute(word, letter);
    }
    return known[word][letter] - 1;
  }

  private int compute(int word, int letter) {
    int silent = words.get(word).small() ? 0 : SILENT_WORD;
    int best = word == 0 ? NONE : silent + cost(word + 1, letter);
    if (letter < letters.length() && initial(words.get(word).text()) == letters.charAt(letter)) {
      best = Math.min(best, within(word, 1, letter + 1));
    }
    return Math.min(best, NONE);
  }

  /** The least cost where the word has given a letter and may give more, from {@code at} on. */
  private int within(int word, int at, int letter) {
    int best = cost(word + 1, letter);
    String text = words.get(word).text();
    for (int i = at; i < text.length() && letter < letters.length(); i++) {
      if (Character.toUpperCase(text.charAt(i)) == letters.charAt(letter)) {
        int price = startsPart(text, i) ? 0 : INNER_LETTER;
        best = Math.min(best, price + within(word, i + 1, letter + 1));
      }
    }
    return best;
  }

  private static boolean startsPart(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) || !Character.isLetter(text.charAt(at - 1));
  }

  private static char initial(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0);
  }
}
