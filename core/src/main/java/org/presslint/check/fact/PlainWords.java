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
        block.tokens().stream()
            .filter(t -> t.isWord() && t.text().equals(t.lower()))
            .filter(t -> quoted.stream().noneMatch(q -> q.contains(t.span())))
            .forEach(t ->
                places.computeIfAbsent(t.text(), w -> new ArrayList<>()).add(new Place(block, t)));
      }
    }
    return new PlainWords(places);
  }
}
