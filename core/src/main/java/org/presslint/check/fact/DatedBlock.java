package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
record DatedBlock(Block block, List<Span> stretches) {
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

  DatedBlock {
    stretches = List.copyOf(stretches);
  }

  static DatedBlock of(Block block) {
    boolean mayHave =
        block.language() != Language.OTHER && block.characters().has(Characters.Kind.DIGIT);
    return new DatedBlock(block, mayHave ? stretches(block) : List.of());
  }

  /** What stands on both sides of each number and may be in a date with it; most blocks have few numbers. */
  private static List<Span> stretches(Block block) {
    CalendarNames names = CalendarNames.of(block.language());
    List<Token> tokens = block.tokens();
    List<Span> stretches = new ArrayList<>();
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
      stretches.add(tokens.get(first).span().union(tokens.get(end - 1).span()));
      i = end;
    }
    return stretches;
  }

  /** Whether it is no word, or a word of dates, or has one as a part, as mid-May has. */
  private static boolean mayBeInDate(Token token, CalendarNames names) {
    if (!token.isWord()) {
      return true;
    }
    String lower = token.lower();
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        String part = lower.substring(start, i);
        if (LITTLE.contains(part) || names.isName(part)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Whether some of these letters is a digit from 0 to 9, as the patterns take them. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether four digits of a year stand in a stretch. */
  boolean hasYear(Span stretch) {
    String text = block.text();
    int run = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      run = isDigit && (run > 0 || c == '1' || c == '2') ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }
}
