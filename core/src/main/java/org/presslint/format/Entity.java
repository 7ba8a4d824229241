package org.presslint.format;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Text that is written otherwise than it is shown.
 *
 * @param length how long it is in the source, in UTF-16 code units
 * @param shown what it shows
 */
record Entity(int length, String shown) {
  /** The longest name of an entity in HTML has 31 letters, and a number may have leading zeros. */
  private static final int LONGEST = 40;

  /**
   * The HTML entity at an ampersand, or null where there is none.
   *
   * @param end where the text ends
   */
  static @Nullable Entity at(String source, int at, int end) {
    int last = Math.min(end, at + LONGEST);
    int i = at + 1;
    if (i < last && source.charAt(i) == '#') {
      i++;
    }
    while (i < last && isNameLetter(source.charAt(i))) {
      i++;
    }
    if (i < last && source.charAt(i) == ';') {
      i++;
    }
    if (i == at + 1) { // a sign between two names
      return null;
    }
    String written = source.substring(at, i);
    String shown = Parser.unescapeEntities(written, false);
    if (shown.equals(written)) {
      return null;
    }
    // Some entities need no semicolon, and then the letters after them are their own.
    int tail = 0;
    while (tail < shown.length() - 1
        && shown.charAt(shown.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
      tail++;
    }
    return new Entity(written.length() - tail, shown.substring(0, shown.length() - tail));
  }

  private static boolean isNameLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
