package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.Link;
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
    return of(block, block.tokens());
  }

  /** The words of a link in a block. */
  static UnquotedWords of(Block block, Link link) {
    return of(
        block,
        block.tokens().stream()
            .filter(t -> link.span().contains(block.mapped().toSource(t.span())))
            .toList());
  }

  private static UnquotedWords of(Block block, List<Token> tokens) {
    List<Span> quoted = quoted(block.text());
    List<Token> words = new ArrayList<>();
    int latin = 0;
    int cyrillic = 0;
    int other = 0;
    for (Token token : tokens) {
      if (token.isWord() && (quoted.isEmpty() || !isIn(quoted, token.span()))) {
        words.add(token);
        int weight = token.text().length() * (token.isCapitalized() ? 1 : WEIGHT_OF_LOWER_CASE);
        switch (of(token)) {
          case LATIN -> latin += weight;
          case CYRILLIC -> cyrillic += weight;
          default -> other += weight;
        }
      }
    }
    return new UnquotedWords(block, words, heaviest(latin, cyrillic, other));
  }

  private static boolean isIn(List<Span> spans, Span inner) {
    return spans.stream().anyMatch(s -> s.contains(inner));
  }

  private static Letters heaviest(int latin, int cyrillic, int other) {
    if (Math.max(latin, cyrillic) >= other) {
      return latin + cyrillic == 0
          ? Letters.NONE
          : latin >= cyrillic ? Letters.LATIN : Letters.CYRILLIC;
    }
    return Letters.OTHER;
  }

  private static List<Span> quoted(String text) {
    return hasMark(text)
        ? QUOTED.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList()
        : List.of();
  }

  private static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '«', '“', '„', '"', '‘' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The words in a script. */
  List<Token> in(Letters wanted) {
    return words.stream().filter(t -> of(t) == wanted).toList();
  }

  /** How many words are in the script of most of them. */
  int count() {
    int count = 0;
    for (Token word : words) {
      count += of(word) == script ? 1 : 0;
    }
    return count;
  }

  private static Letters of(Token token) {
    return Letters.of(token.text().codePointAt(0));
  }
}
