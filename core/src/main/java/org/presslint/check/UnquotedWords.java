package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * The words of a block that stand outside quotation marks, and the script they are in.
 *
 * @param block the block
 * @param words its words without quoted ones, from left to right
 * @param script the script of most of them, names counting less; {@link Letters#NONE} where there is none
 */
record UnquotedWords(Block block, List<Token> words, Letters script) {
  private static final Pattern QUOTED =
      Pattern.compile("«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|‘[^’]{3,}’(?!\\p{L})");
  /** A word in lower case is no name and weighs as much as this many. */
  private static final int WEIGHT_OF_LOWER_CASE = 3;

  UnquotedWords {
    words = List.copyOf(words);
  }

  static UnquotedWords of(Block block) {
    List<Span> quoted = QUOTED
        .matcher(block.text())
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .toList();
    List<Token> words = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.isWord() && quoted.stream().noneMatch(q -> q.contains(token.span()))) {
        words.add(token);
      }
    }
    int heaviest = 0;
    Letters script = Letters.NONE;
    for (Letters candidate : List.of(Letters.LATIN, Letters.CYRILLIC, Letters.OTHER)) {
      int weight = words.stream().mapToInt(t -> weight(t, candidate)).sum();
      if (weight > heaviest) {
        heaviest = weight;
        script = candidate;
      }
    }
    return new UnquotedWords(block, words, script);
  }

  /** The words in a script. */
  List<Token> in(Letters wanted) {
    return words.stream().filter(t -> of(t) == wanted).toList();
  }

  /** How many words are in the script of most of them. */
  int count() {
    return in(script).size();
  }

  private static Letters of(Token token) {
    return Letters.of(token.text().codePointAt(0));
  }

  private static int weight(Token token, Letters script) {
    int weight = token.isCapitalized() ? 1 : WEIGHT_OF_LOWER_CASE;
    return of(token) == script ? weight * token.text().length() : 0;
  }
}
