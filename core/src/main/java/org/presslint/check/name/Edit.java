package org.presslint.check.name;

/**
 * One slip of the fingers between two spellings.
 *
 * @param kind what happened
 * @param start where it starts in the first spelling, 0-based
 * @param end one past its last letter in the first spelling
 * @param otherStart where it starts in the second spelling
 * @param otherEnd one past its last letter in the second spelling
 */
record Edit(Kind kind, int start, int end, int otherStart, int otherEnd) {

  /** Kinds of slips, as typing errors in published names were counted. */
  enum Kind {
    /** Two neighbouring letters changed places. */
    TRANSPOSED,
    /** The same letter with and without a mark; ö for oe too. */
    DIACRITIC,
    /** A letter doubled or a double letter written once. */
    DOUBLED,
    /** A letter lost or added. */
    MISSING,
    /** A vowel for a vowel. */
    VOWEL,
    /** A letter for one that sounds alike. */
    SOUND,
    /** A letter for its neighbour on the keyboard. */
    KEYBOARD,
    /** Any other letter. */
    OTHER
  }
}
