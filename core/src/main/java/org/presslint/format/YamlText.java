package org.presslint.format;

import org.presslint.text.MappedText;
import org.presslint.text.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Leads the value of a YAML scalar back to where it is written, through quotes, escapes, folding and indentation. */
final class YamlText {

  private YamlText() {}

  /**
   * The value with its way back.
   *
   * @param written from the first to the last character of the scalar, quotes or the block indicator included
   */
  static MappedText read(String source, Span written, ScalarEvent scalar) {
    ScalarStyle style = scalar.getScalarStyle();
    boolean isQuoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    int at = written.start();
    int end = written.end();
    if (isQuoted) {
      at++;
      end = Math.max(at, end - 1);
    } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      while (at < end && source.charAt(at) != '\n') {
        at++;
      }
    }
    MappedText.Builder builder = new MappedText.Builder();
    String value = scalar.getValue();
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      int spaceEnd = at;
      while (spaceEnd < end && WrittenText.isSpace(source.charAt(spaceEnd))) {
        spaceEnd++;
      }
      if (WrittenText.isSpace(c) && spaceEnd > at) {
        int j = i;
        while (j < value.length() && WrittenText.isSpace(value.charAt(j))) {
          j++;
        }
        Span space = new Span(at, spaceEnd);
        if (space.of(source).equals(value.substring(i, j))) {
          builder.exact(source, space);
        } else {
          builder.replaced(value.substring(i, j), space);
        }
        at = spaceEnd;
        i = j;
        continue;
      }
      at = spaceEnd;
      int length = isQuoted ? escapeLength(source, at, end, style) : 0;
      if (length > 0) {
        int shown = Math.min(value.length(), i + Character.charCount(value.codePointAt(i)));
        boolean isLineEnd = source.charAt(at) == '\\' && "\r\n".indexOf(source.charAt(at + 1)) >= 0;
        if (isLineEnd) {
          at += 2;
          continue;
        }
        builder.replaced(value.substring(i, shown), new Span(at, at + length));
        at += length;
        i = shown;
      } else if (at < end && source.charAt(at) == c) {
        builder.exact(source, new Span(at, at + 1));
        at++;
        i++;
      } else {
        builder.replaced(value.substring(i), new Span(Math.min(at, end), end));
        return builder.build();
      }
    }
    return builder.build();
  }

  private static int escapeLength(String source, int at, int end, ScalarStyle style) {
    if (at + 1 >= end) {
      return 0;
    }
    char c = source.charAt(at);
    if (style == ScalarStyle.SINGLE_QUOTED) {
      return c == '\'' ? 2 : 0;
    }
    if (c != '\\') {
      return 0;
    }
    int length = switch (source.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
    return Math.min(length, end - at);
  }
}
