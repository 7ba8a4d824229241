package org.presslint.language;

import java.util.List;

/** A form that grammar gives a name or a phrase: the cases of Russian, the plural and the possessive of English. */
public enum WordForm {
  /** As a dictionary gives it: nominative singular, or the plain form. */
  BASE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL,
  /** The plural; in Russian its nominative. */
  PLURAL,
  PLURAL_GENITIVE,
  PLURAL_DATIVE,
  PLURAL_ACCUSATIVE,
  PLURAL_INSTRUMENTAL,
  PLURAL_PREPOSITIONAL,
  /** English: with an apostrophe. */
  POSSESSIVE,
  PLURAL_POSSESSIVE;

  public boolean isPlural() {
    return this == PLURAL_POSSESSIVE || plural().contains(this);
  }

  /** The forms of the Russian singular, in the order grammars give them. */
  static List<WordForm> singular() {
    return List.of(BASE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL);
  }

  /** The forms of the Russian plural, in the same order. */
  static List<WordForm> plural() {
    return List.of(
        PLURAL,
        PLURAL_GENITIVE,
        PLURAL_DATIVE,
        PLURAL_ACCUSATIVE,
        PLURAL_INSTRUMENTAL,
        PLURAL_PREPOSITIONAL);
  }
}
