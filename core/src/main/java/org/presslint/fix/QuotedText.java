package org.presslint.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.presslint.text.Span;

/**
 * The parts of a text that stand in quotation marks. In doubt a part is quoted: a mark that is never closed quotes what
 * follows it, one that was never opened what stands before it.
 */
final class QuotedText {
  private static final String MARKS = "«»“”„\"";

  /** Single marks that are no apostrophes: the opening one before a word, the closing one after it. */
  private static final Pattern SINGLE = Pattern.compile(
      "(?<!\\p{L})[‘‚][^’‘]{2,}[’‘](?!\\p{L})|(?<![\\p{L}\\p{N}])'[^']{2,}'(?!\\p{L})");

  private QuotedText() {}

  /** Spans from the opening to the closing mark, in no order; they may overlap. */
  static List<Span> in(String text) {
    List<Span> quoted = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    boolean hasSingle = false;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (MARKS.indexOf(mark) < 0) {
        hasSingle |= mark == '‘' || mark == '‚' || mark == '\'';
        continue;
      }
      if (opens(mark, open, text)) {
        open.push(i);
      } else {
        quoted.add(new Span(open.isEmpty() ? 0 : open.pop(), i + 1));
      }
    }
    open.forEach(start -> quoted.add(new Span(start, text.length())));
    if (hasSingle) {
      SINGLE.matcher(text).results().forEach(m -> quoted.add(new Span(m.start(), m.end())));
    }
    return quoted;
  }

  private static boolean opens(char mark, Deque<Integer> open, String text) {
    boolean inLow = !open.isEmpty() && text.charAt(open.peek()) == '„';
    boolean inStraight = !open.isEmpty() && text.charAt(open.peek()) == '"';
    return switch (mark) {
      case '«', '„' -> true;
      case '“' -> !inLow;
      case '"' -> !inStraight;
      default -> false;
    };
  }
}
