package org.presslint.check.name;

import java.util.List;
import org.presslint.text.Place;

/**
 * A name of one word in one document: a brand with a capital inside, or a word that stands alone and that no list holds.
 *
 * @param word the word as written
 * @param count how often it stands there, at least 1
 * @param places its first few places, at least one
 * @param context hashes of the words around it, as {@link SeenName} has them
 */
record LoneName(String word, int count, List<Place> places, String context) {

  LoneName {
    places = List.copyOf(places);
    if (word.isEmpty() || count < 1 || places.isEmpty()) {
      throw new IllegalArgumentException("no name: " + word);
    }
  }
}
