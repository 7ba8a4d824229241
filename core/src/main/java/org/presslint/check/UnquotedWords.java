package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import org.presslint.text.Block;
import org.presslint.text.Link;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * The words of a block that stand outside quotation marks, and the script they are in.
 *
 * @param block the block
 * @param read what is read in it
 */
record UnquotedWords(Block block, Read read) {
  /** A word in lower case is no name and weighs as much as this many. */
  private static final int WEIGHT_OF_LOWER_CASE = 3;

  /**
   * What a block says of itself, wherever it stands.
   *
   * @param words its words without quoted ones, from left to right
   * @param script the script of most of them, names counting less; {@link Letters#NONE} where there is none
   * @param count how many of them are in that script
   */
  record Read(List<Token> words, Letters script, int count) {
    Read {
      words = List.copyOf(words);
    }

    static Read of(Block block) {
      return of(block, block.tokens());
    }

    private static Read of(Block block, List<Token> tokens) {
      List<Span> quoted = tokens.isEmpty() ? List.of() : QuotedSpans.in(block);
      List<Token> words = new ArrayList<>();
      int latin = 0;
      int cyrillic = 0;
      int other = 0;
      for (Token token : tokens) {
        if (token.isWord() && (quoted.isEmpty() || !isIn(quoted, token.span()))) {
          words.add(token);
          int weight = token.text().length() * (token.isCapitalized() ? 1 : WEIGHT_OF_LOWER_CASE);
          switch (scriptOf(token)) {
            case LATIN -> latin += weight;
            case CYRILLIC -> cyrillic += weight;
            default -> other += weight;
          }
        }
      }
      Letters script = heaviest(latin, cyrillic, other);
      return new Read(words, script, UnquotedWords.count(words, script));
    }
  }

  /** The words of a link in a block. */
  static UnquotedWords of(Block block, Link link) {
    return new UnquotedWords(
        block,
        Read.of(
            block,
            block.tokens().stream()
                .filter(t -> link.span().contains(block.mapped().toSource(t.span())))
                .toList()));
  }

  /** Its words without quoted ones, from left to right. */
  List<Token> words() {
    return read.words();
  }

  /** The script of most of them, names counting less; {@link Letters#NONE} where there is none. */
  Letters script() {
    return read.script();
  }

  /** How many words are in the script of most of them. */
  int count() {
    return read.count();
  }

  /** How many words are in a script. */
  int count(Letters wanted) {
    return count(words(), wanted);
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

  /** The words in a script. */
  List<Token> in(Letters wanted) {
    return words().stream().filter(t -> scriptOf(t) == wanted).toList();
  }

  private static int count(List<Token> words, Letters script) {
    int count = 0;
    for (Token word : words) {
      count += scriptOf(word) == script ? 1 : 0;
    }
    return count;
  }

  private static Letters scriptOf(Token token) {
    return Letters.of(token.text().codePointAt(0));
  }
}
