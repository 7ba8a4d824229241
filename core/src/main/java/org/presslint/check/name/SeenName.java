package org.presslint.check.name;

import java.util.List;
import org.presslint.text.Place;

/**
 * A full name of one document.
 *
 * @param words its words as written, small ones too
 * @param count how often it stands there, at least 1
 * @param places the places of its words, for the first few times it stands there
 * @param context hashes of the words around it, sorted
 */
record SeenName(List<String> words, int count, List<List<Place>> places, List<Integer> context) {

  SeenName {
    words = List.copyOf(words);
    places = List.copyOf(places);
    context = List.copyOf(context);
    if (words.size() < 2 || count < 1 || places.isEmpty()) {
      throw new IllegalArgumentException("no full name: " + words);
    }
  }

  /** A name of which only one place is known, with single spaces between its words. */
  static SeenName at(String name, int count, Place place) {
    List<String> words = List.of(name.split(" "));
    return new SeenName(
        words, count, List.of(words.stream().map(word -> place).toList()), List.of());
  }

  /** The name in one line. */
  String text() {
    return String.join(" ", words);
  }
}
