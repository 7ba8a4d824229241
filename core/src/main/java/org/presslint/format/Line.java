package org.presslint.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Locator;
import org.presslint.text.Span;

/**
 * A line of plain text.
 *
 * @param text its words in the source: without indentation, quotation marks of e-mail and the marker of a list item
 * @param indent how many columns stand before it; a tab is four
 * @param isQuoted whether it begins with the {@code >} of a quoted e-mail
 * @param isItem whether it begins a list item
 * @param isBare whether it holds no letter and no digit: empty, or only drawn with signs
 */
record Line(Span text, int indent, boolean isQuoted, boolean isItem, boolean isBare) {
  private static final int TAB = 4;

  /**
   * A dash, a bullet, an asterisk, or a number or letter with a dot or bracket. A long dash is not one of them: it begins
   * direct speech in Russian.
   */
  private static final Pattern MARKER = Pattern.compile(
      "(?:[-–*+•·▪▫◦‣●○■□➢✓]|\\(?\\d{1,2}[.)]|\\(?\\p{L}\\)|o(?=\\t))[ \\t\\u00A0]+(?=\\S)");

  /** The lines of a text from an offset on. */
  static List<Line> all(String source, int from) {
    Locator locator = new Locator(source);
    Matcher marker = MARKER.matcher(source);
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= locator.lines(); i++) {
      Span line = locator.lineSpan(i);
      if (line.end() >= from) {
        lines.add(of(source, new Span(Math.max(from, line.start()), line.end()), marker));
      }
    }
    return lines;
  }

  private static Line of(String source, Span line, Matcher marker) {
    int at = line.start();
    int end = line.end();
    int indent = 0;
    boolean isQuoted = false;
    for (; at < end && (isBlank(source.charAt(at)) || source.charAt(at) == '>'); at++) {
      char c = source.charAt(at);
      isQuoted |= c == '>';
      indent = isQuoted ? 0 : indent + (c == '\t' ? TAB : 1);
    }
    boolean isItem = mayBeMarker(source, at, end) && marker.region(at, end).lookingAt();
    if (isItem) {
      at = marker.end();
    }
    while (end > at && isBlank(source.charAt(end - 1))) {
      end--;
    }
    Span text = new Span(at, end);
    return new Line(text, indent, isQuoted, isItem, WrittenText.isBare(source, text));
  }

  /** Whether a line does not begin with a word of two letters or with direct speech, as most lines do. */
  private static boolean mayBeMarker(String source, int at, int end) {
    return at + 1 < end
        && "—«“\"".indexOf(source.charAt(at)) < 0
        && !(Character.isLetter(source.charAt(at)) && Character.isLetter(source.charAt(at + 1)));
  }

  private static boolean isBlank(char c) {
    return WrittenText.isSpace(c) || c == '\u00A0';
  }
}
