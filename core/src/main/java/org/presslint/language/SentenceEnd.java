package org.presslint.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presslint.text.Token;

/** Tells the full stops that end a sentence from those of abbreviations and initials. */
final class SentenceEnd {
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "lt", "sgt", "capt", "rep",
      "sen", "gov", "rev", "hon", "no", "vs", "etc", "inc", "ltd", "co", "corp", "dept", "univ",
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx",
      "г", "гг", "ул", "им", "т", "тов", "акад", "проф", "др", "пр", "стр", "млн", "млрд", "тыс",
      "руб");

  private SentenceEnd() {}

  /**
   * Whether the punctuation mark at {@code at}, the last of {@code tokens}, ends a sentence.
   *
   * @param tokens the tokens so far
   */
  static boolean test(String text, int at, List<Token> tokens) {
    char mark = text.charAt(at);
    if (mark == '!' || mark == '?' || mark == '\u2026') {
      return true;
    }
    if (mark != '.') {
      return false;
    }
    Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : null;
    if (before == null || before.span().end() != at || !before.isWord()) {
      return true;
    }
    String word = before.text();
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return !initial && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
