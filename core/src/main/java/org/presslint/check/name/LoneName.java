package org.presslint.check.name;

import java.util.List;
import org.presslint.text.Place;

/**
 * A name of one word that no list holds, in one document: ImmutableOS, or a surname that stands alone.
 *
 * @param word the word as written
 * @param count how often it stands there alone, at least 1
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
