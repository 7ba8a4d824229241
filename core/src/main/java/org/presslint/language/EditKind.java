package org.presslint.language;

/** The ways a written word differs from the word that was meant, by what the fingers or the ear did. */
public enum EditKind {
  /** Two neighbours swapped. */
  SWAPPED,
  /** One letter of a double is lost. */
  LOST_DOUBLE,
  LOST_VOWEL,
  LOST_OTHER,
  /** A letter is written twice. */
  ADDED_DOUBLE,
  /** A letter beside one of its neighbours on the keyboard is added. */
  ADDED_NEIGHBOUR_KEY,
  /** A letter that stands near by is added. */
  ADDED_ECHO,
  ADDED_VOWEL,
  ADDED_OTHER,
  /** A vowel for one that sounds alike: a and e, i and e, о and а. */
  REPLACED_VOWEL_PAIR,
  REPLACED_VOWEL,
  /** A consonant for one that sounds alike: s and c, б and п. */
  REPLACED_ALIKE,
  REPLACED_NEIGHBOUR_KEY,
  /** An accent is lost, added or other: c for č. */
  REPLACED_ACCENT,
  REPLACED_OTHER,
  /** A soft or hard sign is lost or added. */
  SIGN,
  /** A hyphen or an apostrophe is lost or added. */
  PUNCTUATION
}
