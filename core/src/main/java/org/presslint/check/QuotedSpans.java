package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Span;

/** What stands in quotation marks: the words of somebody else, or a title. */
public final class QuotedSpans {
  /** Fewer characters between single marks are left out by apostrophes. */
  private static final int SHORTEST_IN_SINGLE = 3;

  private QuotedSpans() {}

  /** The spans of a block's text in quotation marks, the marks included, from left to right. */
  public static List<Span> in(Block block) {
    if (!block.characters().has(Characters.Kind.QUOTATION_MARK)) {
      return List.of();
    }
    String text = block.text();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int last = last(text, at);
      if (last > at) {
        spans.add(new Span(at, last + 1));
        at = last;
      }
      at++;
    }
    return spans;
  }

  /** Where the mark is that closes a quotation which begins at an offset; negative where none begins. */
  private static int last(String text, int at) {
    return switch (text.charAt(at)) {
      case '«' -> text.indexOf('»', at);
      case '“' -> text.indexOf('”', at);
      case '"' -> text.indexOf('"', at + 1);
      case '„' -> first(text.indexOf('“', at), text.indexOf('”', at));
      case '‘' -> lastOfSingle(text, at);
      default -> -1;
    };
  }

  private static int first(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static int lastOfSingle(String text, int at) {
    int last = text.indexOf('’', at);
    boolean closes = last > at
        && text.codePointCount(at + 1, last) >= SHORTEST_IN_SINGLE
        && !(last + 1 < text.length() && Character.isLetter(text.codePointAt(last + 1)));
    return closes ? last : -1;
  }
}
