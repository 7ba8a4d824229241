package org.presslint.check.name;

import org.presslint.text.Span;

/**
 * A word of a mention, by where it stands in its block.
 *
 * @param name the word without possessive ending, with straight apostrophe and plain hyphen
 * @param capital whether it starts with a capital; otherwise it is a small word that bridges two others
 * @param standing where in its sentence it stands
 * @param sentence the number of its sentence in the block
 * @param index which token of the block it is
 * @param span where it stands in the block's text, without possessive ending
 */
record Part(NameWord name, boolean capital, Standing standing, int sentence, int index, Span span) {

  /** What a capital says by where it stands. */
  enum Standing {
    /** Inside a sentence: the capital is the word's own. */
    INSIDE,
    /** At the start of a sentence, or after a colon, quotation mark or dash: any word may have it. */
    START,
    /** Inside a heading in which most words have one. */
    HEADING
  }

  String word() {
    return name.text();
  }

  /** What the word lists say of a word with a capital. */
  Listing listing() {
    return name.listing();
  }

  /** Whether it is a small word inside names of persons. */
  boolean particle() {
    return !capital && name.isParticle();
  }

  /** Whether it is a title or an office. */
  boolean title() {
    return name.isTitle();
  }

  boolean isInitial() {
    return capital && word().length() == 1;
  }
}
