package org.presslint.check.name;

import java.util.Set;
import org.presslint.text.Dialect;

/**
 * What the word lists say of a word.
 *
 * @param name listed as a name
 * @param word listed as an ordinary word
 * @param declared declared right by the user: never reported
 * @param frequency LanguageTool's frequency class, from 0 (not listed, or rarest) to 25 (commonest)
 * @param dialects for English: the dialects that spell it so; empty for a word that is not listed
 */
record Listing(boolean name, boolean word, boolean declared, int frequency, Set<Dialect> dialects) {

  private static final int COMMONEST = 15;

  static final Listing NONE = new Listing(false, false, false, 0, Set.of());

  /** Whether both are ordinary words, and one belongs to dialects that do not have the other: colour and color. */
  boolean isDialectOf(Listing other) {
    return word && other.word && !dialects.equals(other.dialects);
  }

  /** Whether it is one of the commonest words, and the other only a name: Even for Evan. */
  boolean isWordFor(Listing other) {
    return word && frequency >= COMMONEST && other.name && !other.word;
  }

  boolean any() {
    return name || word;
  }
}
