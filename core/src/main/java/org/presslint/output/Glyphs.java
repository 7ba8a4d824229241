package org.presslint.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How text from a document looks on a terminal: safe to print, and how many columns it takes. */
public final class Glyphs {

  /** The control character after the printable ones of ASCII. */
  private static final char DELETE = 0x7F;

  /** The first character that takes no column. */
  private static final char FIRST_MARK = 0x300;

  private Glyphs() {}

  /**
   * The text with what would move the cursor, change colours or turn the reading direction replaced: a tab by a space,
   * any other such character by U+FFFD.
   */
  public static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c >= ' ' && c < DELETE;
      if (!isPlain && (Character.isSurrogate(c) || printable(c) != c)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(printable(c)));
    return printable.toString();
  }

  /** Columns of a terminal that {@link #printable} text takes. */
  static int width(String text) {
    int width = 0;
    int previous = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      boolean joined =
          previous == 0x200D; // an emoji joined to the one before it shares its columns
      width += joined ? 0 : width(c);
      previous = c;
    }
    return width;
  }

  private static int printable(int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return Character.isISOControl(c) || isDirection(c) || isLoneSurrogate(c) ? 0xFFFD : c;
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static int width(int c) {
    if (c < FIRST_MARK) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    // Nothing below U+1100 and no punctuation of U+2000 to U+2319 is wide; asking ICU loads its
    // tables.
    if (c < 0x1100 || (c >= 0x2000 && c < 0x231A)) {
      return 1;
    }
    int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
