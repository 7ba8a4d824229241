package org.presslint.check.name;

import java.util.List;
import java.util.Set;
import org.presslint.text.Place;

/**
 * A hyphenated word of a document.
 *
 * @param word as written, without possessive ending
 * @param count how often it stands there, at least 1
 * @param places its first few places
 * @param neighbours capitalised words right before and after it
 */
record Compound(String word, int count, List<Place> places, Set<String> neighbours) {

  Compound {
    places = List.copyOf(places);
    neighbours = Set.copyOf(neighbours);
    if (word.indexOf('-') < 1 || count < 1 || places.isEmpty()) {
      throw new IllegalArgumentException("no hyphenated word: " + word);
    }
  }

  /** The word folded. */
  String key() {
    return Letters.fold(word);
  }
}
