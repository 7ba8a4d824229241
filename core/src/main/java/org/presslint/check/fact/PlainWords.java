package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The words of a document in one language. */
  static PlainWords of(Document document, Language language) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block.language() == language) {
        List<Span> quoted = QuotationReader.read(block).quotations().stream()
            .filter(Quotation::isClosed)
            .map(Quotation::span)
            .toList();
        for (Token token : block.tokens()) {
          if (isChosen(token) && (quoted.isEmpty() || !isIn(quoted, token.span()))) {
            places
                .computeIfAbsent(token.text(), w -> new ArrayList<>())
                .add(new Place(block, token));
          }
        }
      }
    }
    return new PlainWords(places);
  }

  /** Whether a token is a word that is no name. */
  static boolean isChosen(Token token) {
    return token.isWord() && token.text().equals(token.lower());
  }

  private static boolean isIn(List<Span> spans, Span inner) {
    return spans.stream().anyMatch(s -> s.contains(inner));
  }
}
