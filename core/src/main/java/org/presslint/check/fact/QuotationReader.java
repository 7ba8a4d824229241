package org.presslint.check.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Span;

/**
 * Pairs the quotation marks of a block. Inches and seconds (5'10"), apostrophes and single marks are no quotation marks. Not
 * thread-safe: one for each block.
 */
public final class QuotationReader {
  /** A mark that closes two quotations at once ends a name within a name: «ООО «Ромашка». */
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("[.!?…][\\s\\p{Z}]|[,.!?…][\\s\\p{Z}]*[—–-]");

  private final String text;
  private final List<Quotation> quotations = new ArrayList<>();
  private final Deque<Integer> opened = new ArrayDeque<>();
  private int unopened;

  private QuotationReader(String text) {
    this.text = text;
  }

  /**
   * The quotations of a block and how many of its closing marks belong to none of them.
   *
   * @param quotations the quotations, the unclosed last
   * @param unopened the number of closing marks without an opening one
   */
  public record Read(List<Quotation> quotations, int unopened) {
    static final Read NONE = new Read(List.of(), 0);

    public Read {
      quotations = List.copyOf(quotations);
    }

    /** The one that is never closed; null where each is, or several are not. Those that are open come last. */
    @Nullable
    Quotation onlyOpen() {
      int last = quotations.size() - 1;
      boolean isOne = last >= 0
          && !quotations.get(last).isClosed()
          && (last == 0 || quotations.get(last - 1).isClosed());
      return isOne ? quotations.get(last) : null;
    }

    /** The spans of those that are closed. */
    List<Span> closed() {
      return quotations.isEmpty()
          ? List.of()
          : quotations.stream().filter(Quotation::isClosed).map(Quotation::span).toList();
    }
  }

  /** Reads a block; most have no such marks. */
  public static Read read(Block block) {
    if (!block.characters().has(Characters.Kind.QUOTATION_MARK)) {
      return Read.NONE;
    }
    QuotationReader reader = new QuotationReader(block.text());
    reader.run();
    return new Read(reader.quotations, reader.unopened);
  }

  private void run() {
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (isMark(mark) && !isMeasure(i)) {
        if (opens(i, mark)) {
          opened.push(i);
        } else {
          close(i);
        }
      }
    }
    while (!opened.isEmpty()) {
      int open = opened.pop();
      quotations.add(new Quotation(text, open, -1, opened.size()));
    }
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '"', '«', '»', '“', '”', '„' -> true;
      default -> false;
    };
  }

  /** Inches or seconds: a straight or curly mark after a digit, with no quotation open that it could close. */
  private boolean isMeasure(int at) {
    char mark = text.charAt(at);
    boolean afterDigit = at > 0 && (Character.isDigit(text.charAt(at - 1)) || isFraction(at - 1));
    boolean mayMeasure = afterDigit && (mark == '"' || mark == '”');
    return mayMeasure && (opened.isEmpty() || isAfterPrime(at));
  }

  /** Whether the digits before a mark stand behind those of feet or minutes: 5'10". */
  private boolean isAfterPrime(int at) {
    return at > 1 && text.substring(0, at).matches("(?s).*\\d['’′] ?[\\d½¼¾.]+");
  }

  private boolean isFraction(int at) {
    return "½¼¾".indexOf(text.charAt(at)) >= 0;
  }

  private boolean opens(int at, char mark) {
    boolean tight = isTight(at);
    boolean startsWord = startsWord(at);
    return switch (mark) {
      case '«', '„' -> true;
      case '»' -> false;
      case '“' -> isLowOpen() ? startsWord && tight : true;
      case '”' -> opened.isEmpty() && startsWord && tight;
      default -> startsWord && tight || opened.isEmpty() && (startsWord || tight && !endsWord(at));
    };
  }

  private boolean startsWord(int at) {
    return at == 0 || isBeforeWord(text.charAt(at - 1));
  }

  private boolean isTight(int at) {
    return at + 1 < text.length() && !isGap(text.charAt(at + 1));
  }

  private boolean isLowOpen() {
    Integer last = opened.peek();
    return last != null && "„“".indexOf(text.charAt(last)) >= 0;
  }

  private boolean endsWord(int at) {
    return at > 0 && !isGap(text.charAt(at - 1));
  }

  private static boolean isBeforeWord(char c) {
    return isGap(c) || "([{—–-/«„“\"‘'>=:".indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void close(int at) {
    if (opened.isEmpty()) {
      unopened++;
      return;
    }
    int open = opened.pop();
    quotations.add(new Quotation(text, open, at, opened.size()));
    Integer outer = opened.peek();
    if (outer != null && closesBoth(outer, open, at)) {
      opened.pop();
      quotations.add(new Quotation(text, outer, at, opened.size()));
    }
  }

  /** Whether the mark that closed the inner quotation closes the outer one too, as no other mark will. */
  private boolean closesBoth(int outer, int inner, int at) {
    String between = text.substring(outer + 1, inner);
    boolean sameMark = text.charAt(outer) == text.charAt(inner);
    boolean another = text.indexOf(text.charAt(at), at + 1) >= 0
        && opened.size() > 0
        && closesLater(at + 1, text.charAt(at));
    return sameMark && !another && !SENTENCE_BREAK.matcher(between).find();
  }

  /** Whether after a place more marks close than open. */
  private boolean closesLater(int from, char mark) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark && !(mark == '"' && startsWord(i) && isTight(i))) {
        depth--;
      } else if (c == '«' || c == '“' || c == '„' || c == '"') {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
