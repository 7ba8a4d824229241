package org.presslint.check.variant;

import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * A place where a block uses a name that has variants.
 *
 * @param named what is named: the same for all its names
 * @param rank which of the names this one is, the official one first; 0 where none is
 * @param kind what the names differ by
 * @param language the language of the name
 * @param form the spelling that is compared, in the form all its cases share
 * @param span where in the text of the block, without possessive ending
 * @param before the word before it in lower case; empty where there is none
 */
record Occurrence(
    String named,
    int rank,
    SeenVariant.Kind kind,
    Language language,
    String form,
    Span span,
    String before) {

  /** What to keep of it when the document is forgotten. */
  SeenVariant kept(Document document, Block block) {
    return new SeenVariant(
        named,
        rank,
        kind,
        language,
        form,
        span.of(block.text()),
        before,
        document.place(block, span),
        block.mapped().isExact(span));
  }
}
