package org.presslint.language.automaton;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two ways to write a word one key of a word list. */
public final class Folding {

  private Folding() {}

  /**
   * A word in the shape that dictionaries use: composed letters, a straight apostrophe, a plain hyphen, no stress mark and
   * no soft hyphen. Capitals stay.
   */
  public static String normalize(String word) {
    if (isPlain(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder result = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '\u2019', '\u2018', '\u02BC', '`', '\u00B4' -> result.append('\'');
        case '\u2010', '\u2011' -> result.append('-');
        case '\u00AD', '\u0301', '\u200B', '\u2060' -> {}
        default -> result.append(c);
      }
    }
    return result.toString();
  }

  /** The key of a word: normalized, in lower case, with е for ё. */
  public static String key(String word) {
    String lower = normalize(word).toLowerCase(Locale.ROOT);
    return lower.indexOf('\u0451') < 0 ? lower : lower.replace('\u0451', '\u0435');
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = c < 0x80 ? c != '`' : c >= 0x410 && c <= 0x451;
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
