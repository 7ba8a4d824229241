package org.presslint.format;

import java.util.Arrays;

/**
 * A copy of a source in which what is no language is marked letter by letter, so that the parser of the markup takes it
 * for a word and positions stay as they are. Not thread-safe.
 *
 * <p>The marks are noncharacters of Unicode: no text may use them for anything else.
 */
final class Masks {
  /** Stands for something readers see that is not language. */
  static final char OPAQUE = '\uFDD0';

  /** Stands for something readers never see. */
  static final char SILENT = '\uFDD1';

  /** No mark is before it. */
  static final char FIRST = OPAQUE;

  private final char[] text;

  Masks(String source) {
    text = source.toCharArray();
  }

  static boolean isMask(char c) {
    return c == OPAQUE || c == SILENT;
  }

  /** Whether a text has a mark. */
  static boolean isIn(String text) {
    return text.indexOf(OPAQUE) >= 0 || text.indexOf(SILENT) >= 0;
  }

  /** How often the mark at this place is repeated. */
  static int length(String text, int from) {
    int end = from + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end - from;
  }

  void hide(int start, int end, char mark) {
    Arrays.fill(text, start, end, mark);
  }

  /** Writes something else of the same length. */
  void write(int start, String other) {
    other.getChars(0, other.length(), text, start);
  }

  /** Makes everything up to here empty lines. */
  void blank(int end) {
    Arrays.fill(text, 0, end, '\n');
  }

  @Override
  public String toString() {
    return new String(text);
  }
}
