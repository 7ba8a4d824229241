package org.presslint.format;

import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.Span;

/**
 * The plain text of one block, put together from what markup shows and where it was written.
 *
 * <p>White space of any length reads as one space, and none stands at either end. What stands between two words and is
 * not shown (tags, markers, indentation) belongs to the space between them. Not thread-safe.
 */
final class WrittenText {
  private final String source;
  private final MappedText.Builder builder = new MappedText.Builder();
  private int writtenEnd;
  private char pending;

  WrittenText(String source) {
    this.source = source;
  }

  /** Whether there is nothing to read: no letter and no digit. */
  static boolean isBare(String text) {
    return isBare(text, new Span(0, text.length()));
  }

  /** The same of a part of a text. */
  static boolean isBare(String text, Span part) {
    int point;
    for (int i = part.start(); i < part.end(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        return false;
      }
    }
    return true;
  }

  /** White space that readers do not count: blanks, tabs and line ends, not the no-break space. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** White space, or what reads like it. */
  void space() {
    if (pending == 0) {
      pending = ' ';
    }
  }

  /** The end of a line that readers see as one. */
  void lineBreak() {
    pending = '\n';
  }

  /** Something that is not language; two in a row are one. */
  void opaque(Span span) {
    if (pending == 0 && builder.last() == RawBlock.OPAQUE) {
      return;
    }
    piece(String.valueOf(RawBlock.OPAQUE), span);
  }

  /** A picture: it keeps words apart, but no text begins with it. */
  void picture(Span span) {
    if (builder.length() == 0) {
      space();
    } else {
      opaque(span);
    }
  }

  /** Text that is its own plain text; holds no white space but single blanks between words. */
  void exact(Span span) {
    settle(span.start());
    builder.exact(source, span);
    writtenEnd = span.end();
  }

  /** Text that is written otherwise, as one piece. */
  void piece(String shown, Span span) {
    settle(span.start());
    builder.replaced(shown, span);
    writtenEnd = span.end();
  }

  boolean isEmpty() {
    return builder.length() == 0;
  }

  MappedText build() {
    return builder.build();
  }

  private void settle(int start) {
    if (pending != 0 && builder.length() > 0) {
      // A parser that moves text about (HTML does, out of tables) may lead back.
      Span between = new Span(Math.min(writtenEnd, start), start);
      if (pending == ' ' && between.length() == 1 && source.charAt(between.start()) == ' ') {
        builder.exact(source, between);
      } else {
        builder.replaced(String.valueOf(pending), between);
      }
    }
    pending = 0;
  }
}
