package org.presslint.check.acronym;

import java.util.Objects;
import org.presslint.text.Place;

/**
 * A word of an expansion.
 *
 * @param text the word without possessive ending, as written
 * @param key what is the same for all forms of the word: its lower case, for Russian its stem
 * @param small whether it is one of the little words that acronyms may leave out
 * @param place where it stands
 */
record ExpansionWord(String text, String key, boolean small, Place place) implements Lettered {
  ExpansionWord {
    Objects.requireNonNull(place, "place");
    if (text.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("no word");
    }
  }
}
