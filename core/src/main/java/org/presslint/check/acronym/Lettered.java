package org.presslint.check.acronym;

/** A word that may give letters to an acronym. */
interface Lettered {

  /** The word without possessive ending, as written; not empty. */
  String text();

  /** Whether it is one of the little words that acronyms may leave out. */
  boolean small();

  default boolean isCapitalized() {
    return Character.isUpperCase(text().codePointAt(0));
  }
}
