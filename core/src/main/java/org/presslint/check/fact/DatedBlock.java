package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * A block with the stretches of it where dates and years may stand: numbers and marks, the names of months and days, and the
 * little words between them. What the patterns of this package find lies within one stretch, so they need not run over the
 * prose around it.
 *
 * @param block the block
 * @param stretches parts of the block's text, from left to right, each with a digit; none in another language
 */
record DatedBlock(Block block, List<Stretch> stretches) {
  /** The words of the patterns that are no names. */
  private static final Set<String> LITTLE = Set.of(
      "afternoon",
      "and",
      "between",
      "by",
      "during",
      "evening",
      "for",
      "from",
      "in",
      "morning",
      "night",
      "of",
      "or",
      "since",
      "the",
      "through",
      "till",
      "to",
      "until",
      "year",
      "в",
      "вечером",
      "во",
      "г",
      "года",
      "днем",
      "днём",
      "до",
      "за",
      "и",
      "или",
      "к",
      "ко",
      "на",
      "ночью",
      "от",
      "по",
      "с",
      "со",
      "утром",
      "st",
      "nd",
      "rd",
      "th",
      "го",
      "е");

  /** Four digits of a year. */
  private static final int YEAR_DIGITS = 4;

  DatedBlock {
    stretches = List.copyOf(stretches);
  }

  /**
   * A stretch, and what tells which patterns may find something in it.
   *
   * @param span where it stands in the block's text
   * @param hasMonth whether a month is named
   * @param hasYear whether it has four digits of a year
   * @param hasFarYear whether one of them may be far ahead by a slip
   * @param hasJoined whether a mark stands between two digits, as in 15.04.2025
   */
  record Stretch(
      Span span, boolean hasMonth, boolean hasYear, boolean hasFarYear, boolean hasJoined) {

    /** Whether a date may be written in numbers alone. */
    boolean mayBeNumeric() {
      return hasYear && hasJoined;
    }
  }

  /** Whether some stretch may hold a date. */
  boolean mayHaveDate() {
    for (Stretch stretch : stretches) {
      if (stretch.hasMonth() || stretch.mayBeNumeric()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some stretch has a year that may be far ahead by a slip. */
  boolean hasFarYear() {
    for (Stretch stretch : stretches) {
      if (stretch.hasFarYear()) {
        return true;
      }
    }
    return false;
  }

  static DatedBlock of(Block block) {
    boolean mayHave =
        block.language() != Language.OTHER && block.characters().has(Characters.Kind.DIGIT);
    return new DatedBlock(block, mayHave ? stretches(block) : List.of());
  }

  /** What stands on both sides of each number and may be in a date with it; most blocks have few numbers. */
  private static List<Stretch> stretches(Block block) {
    CalendarNames names = CalendarNames.of(block.language());
    List<Token> tokens = block.tokens();
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.isWord() || !hasDigit(token.text())) {
        i++;
        continue;
      }
      int first = i;
      while (first > 0 && mayBeInDate(tokens.get(first - 1), names)) {
        first--;
      }
      int end = i + 1;
      while (end < tokens.size() && mayBeInDate(tokens.get(end), names)) {
        end++;
      }
      stretches.add(stretch(block.text(), tokens.subList(first, end), names));
      i = end;
    }
    return stretches;
  }

  /** Whether it is no word, or a word of dates, or has one as a part, as mid-May has. */
  private static boolean mayBeInDate(Token token, CalendarNames names) {
    if (!token.isWord()) {
      return true;
    }
    return hasPart(token.lower(), part -> LITTLE.contains(part) || names.isName(part));
  }

  /** Whether some run of letters in a text is wanted. */
  private static boolean hasPart(String text, Predicate<String> isWanted) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start && isWanted.test(text.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static Stretch stretch(String text, List<Token> tokens, CalendarNames names) {
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    boolean hasMonth = false;
    for (Token token : tokens) {
      hasMonth |= hasPart(token.lower(), names::isMonth);
    }
    boolean hasYear = false;
    boolean hasFarYear = false;
    boolean hasJoined = false;
    int run = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      run = isDigit(c) && (run > 0 || c == '1' || c == '2') ? run + 1 : 0;
      if (run == YEAR_DIGITS) {
        hasYear = true;
        hasFarYear |= FarYears.mayBeFar(Integer.parseInt(text, i + 1 - YEAR_DIGITS, i + 1, 10));
      }
      hasJoined |= (c == '.' || c == '-' || c == '/')
          && i > span.start()
          && isDigit(text.charAt(i - 1))
          && i + 1 < span.end()
          && isDigit(text.charAt(i + 1));
    }
    return new Stretch(span, hasMonth, hasYear, hasFarYear, hasJoined);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a digit as the patterns take them. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
