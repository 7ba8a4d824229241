package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds hundreds that are said in digits and again as a word: 300 hundred people. */
final class DoubledHundred {
  private static final double CONFIDENCE = 0.95;
  private static final int HUNDRED = 100;
  private static final Set<String> WORDS = Set.of("hundred", "hundreds", "сотен", "сот");
  /** Soldiers say so of the time of day. */
  private static final Set<String> HOURS = Set.of("hours", "hrs", "часов");

  private DoubledHundred() {}

  /**
   * Such hundreds.
   *
   * @param span the digits and the word, in the text of their block
   * @param digits the digits alone
   */
  record Doubled(Span span, String digits) {}

  /** Those of a block. */
  static List<Doubled> read(Block block) {
    if (block.language() == Language.OTHER || !block.characters().has(Characters.Kind.DIGIT)) {
      return List.of();
    }
    List<Doubled> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token number = tokens.get(i);
      Token word = tokens.get(i + 1);
      boolean isDoubled = number.kind() == Token.Kind.NUMBER
          && WORDS.contains(word.lower())
          && block.text().substring(number.span().end(), word.span().start()).isBlank()
          && NumberWords.value(number, block.language()).orElse(0) >= HUNDRED
          && !(i + 2 < tokens.size() && HOURS.contains(tokens.get(i + 2).lower()))
          && !continues(tokens, i);
      if (isDoubled) {
        found.add(new Doubled(number.span().union(word.span()), number.text()));
      }
    }
    return found;
  }

  /** The finding about one of a block; it has the id of this rule. */
  static Finding finding(Document document, Block block, Doubled doubled, String rule) {
    return new Finding(
        rule,
        Severity.WARNING,
        CONFIDENCE,
        document.place(block, doubled.span()),
        String.format(
            Locale.ROOT,
            "“%s” says the hundreds in digits and again as a word",
            doubled.span().of(block.text())),
        List.of(doubled.digits()),
        List.of(),
        Finding.Fix.REVIEW);
  }

  /** Whether the digits are the end of something longer: 1 300 or 2,5. */
  private static boolean continues(List<Token> tokens, int at) {
    return at > 0
        && (tokens.get(at - 1).kind() == Token.Kind.NUMBER
            || "£$€.,-–".contains(tokens.get(at - 1).text()));
  }
}
