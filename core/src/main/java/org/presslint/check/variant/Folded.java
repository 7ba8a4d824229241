package org.presslint.check.variant;

import java.text.Normalizer;
import java.util.Locale;

/** Words made comparable. */
final class Folded {

  private Folded() {}

  /** Lower case without marks, with a straight apostrophe and a plain hyphen; й keeps its mark, ё loses it. */
  static String of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
    if (plain.chars().allMatch(c -> c < 0x80)) {
      return plain;
    }
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == 'й') {
        folded.append(c);
      } else if (c == 'ı') {
        folded.append('i');
      } else {
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
            .chars()
            .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
            .forEach(p -> folded.append((char) p));
      }
    }
    return folded.toString();
  }

  /** The word without an English possessive ending. */
  static String withoutPossessive(String word) {
    int n = word.length();
    if (n > 1 && isApostrophe(word.charAt(n - 2)) && word.charAt(n - 1) == 's') {
      return word.substring(0, n - 2);
    }
    boolean plural = n > 1 && word.charAt(n - 2) == 's' && isApostrophe(word.charAt(n - 1));
    return plural ? word.substring(0, n - 1) : word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
