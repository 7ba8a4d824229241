package org.presslint.check.house;

import java.util.Locale;
import java.util.Optional;
import org.presslint.config.Dictionary.Entry;

/**
 * A form of a word or a phrase of the house.
 *
 * @param text its words with single spaces between them
 * @param inAnyCase whether capitals don't matter
 * @param instead the same form of what is to be written instead; empty where there is nothing
 * @param entry what it is a form of
 */
record HouseForm(String text, boolean inAnyCase, String instead, Entry entry) {

  /** The letters and digits a text begins with, in lower case. */
  static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Where this form ends in a text, if it begins there; negative where it does not stand there as whole words. */
  int end(String inText, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      if (at >= inText.length()) {
        return -1;
      }
      if (text.charAt(i) == ' ') {
        int from = at;
        while (at < inText.length() && isSpace(inText.charAt(at))) {
          at++;
        }
        if (at == from) {
          return -1;
        }
      } else if (!isSame(text.charAt(i), inText.charAt(at++))) {
        return -1;
      }
    }
    boolean goesOn = at < inText.length() && Character.isLetterOrDigit(inText.charAt(at));
    return goesOn ? -1 : at;
  }

  /** What to write instead, with the capitals of what is written. */
  Optional<String> replacement(String written) {
    if (instead.isEmpty()) {
      return Optional.empty();
    }
    boolean isUpper = written.codePoints().filter(Character::isLetter).count() > 1
        && written.codePoints().noneMatch(Character::isLowerCase);
    if (inAnyCase && isUpper) {
      return Optional.of(instead.toUpperCase(Locale.ROOT));
    }
    boolean isCapital = inAnyCase && Character.isUpperCase(written.codePointAt(0));
    int first = instead.offsetByCodePoints(0, 1);
    return Optional.of(
        isCapital
            ? instead.substring(0, first).toUpperCase(Locale.ROOT) + instead.substring(first)
            : instead);
  }

  private boolean isSame(char ours, char theirs) {
    char a = straight(ours);
    char b = straight(theirs);
    return a == b || (inAnyCase && Character.toLowerCase(a) == Character.toLowerCase(b));
  }

  private static char straight(char c) {
    return c == '’' ? '\'' : c == '‑' ? '-' : c;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
