package org.presslint.check.variant;

import java.util.Objects;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * A name that stands in a document for what has another name too.
 *
 * @param named what is named: the same for all its names
 * @param rank which of the names this one is, the official one first; 0 where none is
 * @param kind what the names differ by
 * @param language the language of the name
 * @param form the spelling that is compared, in the form all its cases share
 * @param text as written
 * @param before the word before it in lower case; empty where there is none
 * @param place where
 * @param exact whether the source has there what readers see
 */
record SeenVariant(
    String named,
    int rank,
    Kind kind,
    Language language,
    String form,
    String text,
    String before,
    Place place,
    boolean exact) {

  /** What two names of one thing differ by. */
  enum Kind {
    PLACE,
    DIALECT
  }

  SeenVariant {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(place, "place");
    if (form.isEmpty()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }
}
