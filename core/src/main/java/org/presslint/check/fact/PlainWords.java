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

  /** Reads plain words; what a block quotes is kept for the next version of its document. Thread-safe. */
  static final class Reader {
    private final BlockFacts<List<Span>> quoted =
        new BlockFacts<>(block -> QuotationReader.read(block).closed());

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
      for (Token token : block.tokens()) {
        if (isChosen(token) && isWanted.test(token.text())) {
          wanted = wanted.isEmpty() ? new ArrayList<>() : wanted; // most blocks have none
          wanted.add(token);
        }
      }
      if (!wanted.isEmpty()) {
        List<Span> spans = quoted.of(block);
        wanted.removeIf(token -> isIn(spans, token.span()));
      }
      return wanted;
    }
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
