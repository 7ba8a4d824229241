package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.presslint.check.BlockFacts;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * The words of a document that its author chose: in lower case, so that no name is among them, and not quoted.
 *
 * @param places where each word stands, in the order of the text
 */
record PlainWords(Map<String, List<Place>> places) {

  /** A place of a word. */
  record Place(Block block, Token token) {}

  /** Reads plain words; those of a block are kept for the next version of its document. Thread-safe. */
  static final class Reader {
    private final BlockFacts<List<Token>> all = new BlockFacts<>(PlainWords::read);

    /**
     * Words of a document in one language.
     *
     * @param isWanted whether a word is among them, asked of each place
     */
    PlainWords of(Document document, Language language, Predicate<String> isWanted) {
      Map<String, List<Place>> places = new LinkedHashMap<>();
      for (Block block : document.blocks()) {
        if (block.language() == language) {
          for (Token token : in(block, isWanted)) {
            places
                .computeIfAbsent(token.text(), w -> new ArrayList<>())
                .add(new Place(block, token));
          }
        }
      }
      return new PlainWords(places);
    }

    /** Such words of a block, from left to right. */
    List<Token> in(Block block, Predicate<String> isWanted) {
      List<Token> wanted = List.of();
      for (Token token : all.of(block)) {
        if (isWanted.test(token.text())) {
          wanted = wanted.isEmpty() ? new ArrayList<>() : wanted; // most blocks have none
          wanted.add(token);
        }
      }
      return wanted;
    }
  }

  private static List<Token> read(Block block) {
    List<Span> quoted = QuotationReader.read(block).closed();
    List<Token> words = new ArrayList<>(block.tokens().size());
    for (Token token : block.tokens()) {
      if (isChosen(token) && !isIn(quoted, token.span())) {
        words.add(token);
      }
    }
    return List.copyOf(words);
  }

  /** Whether a token is a word that is no name. */
  private static boolean isChosen(Token token) {
    return token.isWord() && token.text().equals(token.lower());
  }

  private static boolean isIn(List<Span> spans, Span inner) {
    for (Span span : spans) {
      if (span.contains(inner)) {
        return true;
      }
    }
    return false;
  }
}
