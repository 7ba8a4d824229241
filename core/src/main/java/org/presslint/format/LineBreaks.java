package org.presslint.format;

import java.util.List;
import org.presslint.text.Span;

/**
 * Tells the line breaks that only wrap a paragraph from those that end one. Plain text has no sign for either: some
 * write a paragraph as one long line, some break it at a fixed width, some leave no empty line between paragraphs.
 */
final class LineBreaks {
  /** Nobody wraps at more columns; a longer line is a paragraph of its own. */
  private static final int WIDEST = 120;

  /** Nobody wraps at fewer: shorter lines are an address, a list, a poem. */
  private static final int NARROWEST = 40;

  /** How many columns a line may miss of the width and still be full: people wrap by eye. */
  private static final int RAGGED = 8;

  private final String source;

  /** The width at which the document wraps its lines, or 0 where it does not. */
  private final int width;

  LineBreaks(String source, List<Line> lines) {
    this.source = source;
    width = width(lines);
  }

  /** Whether the second line goes on with the paragraph of the first, which stands right above it. */
  boolean isWrap(Line line, Line next) {
    if (next.isItem() || line.isQuoted() != next.isQuoted()) {
      return false;
    }
    return goesOn(line, next)
        || (width > 0 && isShort(line) && isShort(next) && isFull(line, next, width - RAGGED));
  }

  /** Whether the words go on: the next line begins with a small letter and this one does not end a sentence. */
  private boolean goesOn(Line line, Line next) {
    int first = source.codePointAt(next.text().start());
    char last = source.charAt(line.text().end() - 1);
    return Character.isLowerCase(first) && ".!?…:;".indexOf(last) < 0 && !isAddress(next);
  }

  /** Whether the first word of the next line would not have had room on this one. */
  private boolean isFull(Line line, Line next, int columns) {
    return line.indent() + line.text().length() + 1 + firstWord(next).length() > columns;
  }

  /** Whether a line begins with an e-mail or web address, which is written in small letters anywhere. */
  private boolean isAddress(Line line) {
    String word = firstWord(line).of(source);
    return word.indexOf('@') > 0 || word.startsWith("www.") || word.contains("://");
  }

  private Span firstWord(Line line) {
    int at = line.text().start();
    while (at < line.text().end() && !WrittenText.isSpace(source.charAt(at))) {
      at++;
    }
    return new Span(line.text().start(), at);
  }

  private int width(List<Line> lines) {
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isBreak(lines, i)) {
        widest = Math.max(widest, lines.get(i).indent() + lines.get(i).text().length());
      }
    }
    int breaks = 0;
    int wraps = 0;
    boolean goesOn = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isBreak(lines, i)) {
        Line next = lines.get(i + 1);
        breaks++;
        boolean goes = goesOn(lines.get(i), next);
        goesOn |= goes;
        wraps += goes || isFull(lines.get(i), next, widest - RAGGED) ? 1 : 0;
      }
    }
    // A headline right above another line is a single break, and the longest one by itself.
    boolean isSure = breaks > 1 || goesOn;
    return isSure && widest >= NARROWEST && 2 * wraps > breaks ? widest : 0;
  }

  /** Whether a line may be one of a wrapped paragraph. */
  private static boolean isShort(Line line) {
    return line.text().length() <= WIDEST;
  }

  /** Whether a line short enough to be wrapped is followed by another one of the same kind. */
  private static boolean isBreak(List<Line> lines, int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    return !line.isBare() && !next.isBare() && !next.isItem() && isShort(line) && isShort(next);
  }
}
