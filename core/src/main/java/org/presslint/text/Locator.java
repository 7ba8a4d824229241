package org.presslint.text;

import java.util.Arrays;

/**
 * Lines and columns of a text; computed here and nowhere else.
 *
 * <p>A line ends with LF, CR LF or CR. Lines and columns are 1-based; a column counts UTF-16 code units from
 * the start of the line, without a byte order mark. Immutable and thread-safe.
 */
public final class Locator {
  private final String text;
  private final int[] lineStarts;
  /** The line before the one told last, as the next place is mostly there too. What another thread puts here serves as well. */
  private int before;

  /** Reads the lines of a decoded text. */
  public Locator(String text) {
    this.text = text;
    lineStarts = lineStarts(text);
    if (text.startsWith("\uFEFF")) {
      lineStarts[0] = 1;
    }
  }

  /** Looks for either line end by itself: that is how the machine finds a character fastest. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean isFeed = carriage < 0 || (feed >= 0 && feed <= carriage + 1);
      int end = isFeed ? feed : carriage;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
      feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
      carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The line of an offset, 1-based. An offset past the end is in the last line. */
  public int line(int offset) {
    int line = before + 1;
    if (lineStarts[line - 1] > offset || (line < lineStarts.length && lineStarts[line] <= offset)) {
      int found = Arrays.binarySearch(lineStarts, offset);
      line = found >= 0 ? found + 1 : Math.max(1, -found - 1);
      before = line - 1;
    }
    return line;
  }

  /** The column of an offset, 1-based, in UTF-16 code units. */
  public int column(int offset) {
    return column(offset, line(offset));
  }

  /**
   * The same where the line is known.
   *
   * @param line the {@link #line} of the offset
   */
  public int column(int offset, int line) {
    return Math.max(0, offset - lineStarts[line - 1]) + 1;
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
