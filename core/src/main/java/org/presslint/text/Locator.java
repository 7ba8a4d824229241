package org.presslint.text;

import java.util.Arrays;

/**
 * Lines and columns of a text; computed here and nowhere else.
 *
 * <p>A line ends with LF, CR LF or CR. Lines and columns are 1-based; a column counts UTF-16 code units from
 * the start of the line, without a byte order mark. Immutable and thread-safe.
 */
public final class Locator {
  private final CharSequence text;
  private final int[] lineStarts;

  /**
   * Reads the lines of a text.
   *
   * @param text the decoded text; not copied, so it must not change
   */
  public Locator(CharSequence text) {
    this.text = text;
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    lineStarts = Arrays.copyOf(starts, count);
    if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
      lineStarts[0] = 1;
    }
  }

  /** The line of an offset, 1-based. An offset past the end is in the last line. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : Math.max(1, -found - 1);
  }

  /** The column of an offset, 1-based, in UTF-16 code units. */
  public int column(int offset) {
    return Math.max(0, offset - lineStarts[line(offset) - 1]) + 1;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return lineStarts.length;
  }

  /**
   * The line's text without its line end.
   *
   * @param line 1-based, at most {@link #lines()}
   * @return its span in the text
   * @throws IndexOutOfBoundsException where there is no such line
   */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(Math.min(start, end), end);
  }
}
