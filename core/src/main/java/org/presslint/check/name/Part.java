package org.presslint.check.name;

import org.presslint.text.Block;
import org.presslint.text.Span;

/**
 * A word of a mention.
 *
 * @param word the word without possessive ending, with straight apostrophe and plain hyphen
 * @param capital whether it starts with a capital; otherwise it is a small word that bridges two others
 * @param standing where in its sentence it stands
 * @param particle whether it is a small word inside names of persons
 * @param title whether it is a title or an office
 * @param sentence the number of its sentence in the document
 * @param block the block it stands in
 * @param index which token of the block it is
 * @param span where it stands in the block's text, without possessive ending
 */
record Part(
    String word,
    boolean capital,
    Standing standing,
    boolean particle,
    boolean title,
    int sentence,
    Block block,
    int index,
    Span span) {

  /** What a capital says by where it stands. */
  enum Standing {
    /** Inside a sentence: the capital is the word's own. */
    INSIDE,
    /** At the start of a sentence, or after a colon, quotation mark or dash: any word may have it. */
    START,
    /** Inside a heading in which most words have one. */
    HEADING
  }

  /** By where it stands: a block holds its whole text, and would be hashed each time. */
  @Override
  public int hashCode() {
    return 31 * sentence + span.hashCode();
  }

  boolean isInitial() {
    return word.length() == 1 && capital;
  }
}
