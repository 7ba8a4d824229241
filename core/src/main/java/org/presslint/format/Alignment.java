package org.presslint.format;

import org.jspecify.annotations.Nullable;
import org.presslint.text.RawBlock;
import org.presslint.text.Span;

/**
 * Walks what a parser shows and what the source has side by side: the same letter is exact, an entity or an escape is
 * one piece. Where they part (a parser that repaired its input), the rest is one piece, so that no text is lost.
 */
final class Alignment {
  private final String source;
  private final boolean escapes;

  /**
   * @param source the text as written
   * @param escapes whether a backslash hides the meaning of the next character
   */
  Alignment(String source, boolean escapes) {
    this.source = source;
    this.escapes = escapes;
  }

  /**
   * Adds text to a block.
   *
   * @param shown what the parser made of it, with the marks of {@link Masks}
   * @param written where it stands
   */
  void copy(String shown, Span written, WrittenText to) {
    int at = written.start();
    int i = 0;
    while (i < shown.length()) {
      char c = shown.charAt(i);
      if (WrittenText.isSpace(c)) {
        to.space();
        at += spaceLength(shown, i, at, written.end());
        i++;
        continue;
      }
      while (at < written.end() && isDropped(source.charAt(at)) && !Masks.isMask(c)) {
        at++;
      }
      int same = sameLength(shown, i, at, written.end());
      if (same > 0) {
        to.exact(new Span(at, at + same));
        at += same;
        i += same;
      } else if (Masks.isMask(c)) {
        int length = Masks.length(shown, i);
        if (c == Masks.OPAQUE) {
          to.opaque(new Span(at, at + length));
        }
        at += length;
        i += length;
      } else {
        Entity hidden = hidden(shown, i, at, written.end());
        if (hidden == null) {
          rest(shown.substring(i), new Span(Math.min(at, written.end()), written.end()), to);
          return;
        }
        to.piece(hidden.shown(), new Span(at, at + hidden.length()));
        at += hidden.length();
        i += hidden.shown().length();
      }
    }
  }

  /** Whether a parser may leave it out: white space at the start of a line, and U+0000, which is no text. */
  private static boolean isDropped(char c) {
    return c == 0 || WrittenText.isSpace(c);
  }

  /** How much of the source is the white space that is shown here; none where it was told before. */
  private int spaceLength(String shown, int from, int at, int end) {
    if (at < end && source.charAt(at) == '&') {
      Entity entity = Entity.at(source, at, end);
      return entity != null && shown.startsWith(entity.shown(), from) ? entity.length() : 0;
    }
    return at < end && WrittenText.isSpace(source.charAt(at)) ? 1 : 0;
  }

  private static void rest(String shown, Span written, WrittenText to) {
    String plain = shown
        .replace(Masks.OPAQUE, RawBlock.OPAQUE)
        .replace(String.valueOf(Masks.SILENT), "")
        .replaceAll("\\s+", " ")
        .strip();
    if (!plain.isEmpty()) {
      to.piece(plain, written);
    }
  }

  /** How many code units are the same from here on and mean themselves, single blanks between them included. */
  private int sameLength(String shown, int from, int at, int end) {
    int length = Math.min(end - at, shown.length() - from);
    int n = 0;
    while (n < length && isSame(shown, from + n, at + n, end)) {
      n++;
      boolean isBlank = n + 1 < length
          && source.charAt(at + n) == ' '
          && shown.charAt(from + n) == ' '
          && isSame(shown, from + n + 1, at + n + 1, end);
      n += isBlank ? 1 : 0;
    }
    return n;
  }

  /** Whether a code unit is the same and means itself. */
  private boolean isSame(String shown, int from, int at, int end) {
    char c = source.charAt(at);
    return c == shown.charAt(from) && (isOrdinary(c) || meansItself(shown, from, at, end));
  }

  /** Whether a character means nothing else anywhere, as nearly all do. */
  private static boolean isOrdinary(char c) {
    return c > ' ' && c != '&' && c != '\\' && c < Masks.FIRST;
  }

  private boolean meansItself(String shown, int from, int at, int end) {
    char c = source.charAt(at);
    return switch (c) {
      case '&' -> isItself(shown, from, at, end);
      case '\\' -> !isEscape(shown, from, at, end);
      default -> !WrittenText.isSpace(c) && !Masks.isMask(c);
    };
  }

  private boolean isItself(String shown, int from, int at, int end) {
    Entity entity = Entity.at(source, at, end);
    return entity == null || !shown.startsWith(entity.shown(), from);
  }

  private boolean isEscape(String shown, int from, int at, int end) {
    return escapes && at + 1 < end && shown.charAt(from) == source.charAt(at + 1);
  }

  /** What stands for the next characters without being them, or null where the two part. */
  private @Nullable Entity hidden(String shown, int from, int at, int end) {
    if (at < end && source.charAt(at) == '&') {
      Entity entity = Entity.at(source, at, end);
      if (entity != null && shown.startsWith(entity.shown(), from)) {
        return entity;
      }
    }
    if (at < end && source.charAt(at) == '\\' && isEscape(shown, from, at, end)) {
      return new Entity(2, shown.substring(from, from + 1));
    }
    return null;
  }
}
