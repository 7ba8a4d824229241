package org.presslint.check.variant;

import java.text.Normalizer;
import java.util.Locale;
import org.presslint.text.Token;

/** Words made comparable. */
final class Folded {

  private Folded() {}

  /** A word without an English possessive ending, folded. */
  static String of(Token token) {
    String bare = withoutPossessive(token.text());
    boolean isWhole = bare.length() == token.text().length();
    return fold(isWhole ? token.lower() : bare.toLowerCase(Locale.ROOT));
  }

  /** Lower case without marks, with a straight apostrophe and a plain hyphen; й keeps its mark, ё loses it. */
  static String of(String word) {
    return fold(word.toLowerCase(Locale.ROOT));
  }

  private static String fold(String lower) {
    if (!hasMarks(lower)) {
      return lower;
    }
    String plain = lower.replace('\u2019', '\'').replace('\u2011', '-');
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

  /** Whether some letter may have a mark to lose, or an apostrophe or hyphen may be another: neither those of ASCII nor the plain Russian ones have. */
  private static boolean hasMarks(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 0x80 && (c < 'а' || c > 'я')) {
        return true;
      }
    }
    return false;
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
