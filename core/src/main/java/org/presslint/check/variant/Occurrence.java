package org.presslint.check.variant;

import org.presslint.text.Block;
import org.presslint.text.Span;

/**
 * A place where a document uses a name.
 *
 * @param form the spelling that is compared, in the form all its cases share
 * @param block where it stands
 * @param span where in the text of the block, without possessive ending
 * @param before the word before it in lower case; empty where there is none
 */
record Occurrence(String form, Block block, Span span, String before) {

  String text() {
    return span.of(block.text());
  }
}
