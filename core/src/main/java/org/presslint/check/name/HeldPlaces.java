package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.presslint.text.Place;

/**
 * Where the {@link HeldNames} of a document stand: of names the place of each word. Those of documents with equal names belong
 * together one by one. Immutable.
 */
final class HeldPlaces {
  private final List<Place> places = new ArrayList<>();
  /** How long names are in the source, where more may stand between their words than in the text. */
  private final List<Integer> lengths = new ArrayList<>();

  HeldPlaces(NameObservation document) {
    addAll(document.names());
    addAll(document.parts());
    for (LoneName name : document.lone()) {
      places.addAll(name.places());
    }
    for (Compound compound : document.compounds()) {
      places.addAll(compound.places());
    }
    for (Triple triple : document.triples()) {
      places.add(triple.place());
    }
  }

  private void addAll(List<SeenName> names) {
    for (SeenName name : names) {
      for (List<Place> words : name.places()) {
        places.addAll(words);
        Place last = words.get(words.size() - 1);
        lengths.add(last.span().end() - words.get(0).span().start());
      }
    }
  }

  Place get(int place) {
    return places.get(place);
  }

  /** The first of the places that a place is made of: that of a word, of a name or of a part of one; -1 where it is none. */
  int find(Place place) {
    for (int i = 0; i < places.size(); i++) {
      if (start(i) == place.span().start() && isMadeFrom(i, place)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMadeFrom(int first, Place place) {
    for (int i = first; i < places.size() && place.span().contains(places.get(i).span()); i++) {
      if (places.get(i).span().end() == place.span().end()) {
        return true;
      }
    }
    return false;
  }

  private int start(int place) {
    return places.get(place).span().start();
  }

  /**
   * Whether the places of a document with equal names have the same texts and come one after the other as these do: then whatever
   * is told of these is told of those.
   */
  boolean areMovedTo(HeldPlaces other) {
    if (places.size() != other.places.size() || !lengths.equals(other.lengths)) {
      return false;
    }
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).text().equals(other.places.get(i).text())) {
        return false;
      }
    }
    int[] order = order();
    for (int i = 1; i < order.length; i++) {
      boolean isSame = start(order[i - 1]) == start(order[i]);
      int before = other.start(order[i - 1]);
      int here = other.start(order[i]);
      if (isSame ? before != here : before >= here) {
        return false;
      }
    }
    return true;
  }

  /** Which of the places comes after which in the text, as indexes. */
  private int[] order() {
    long[] sorted = new long[places.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) start(i) << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    int[] order = new int[sorted.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) sorted[i];
    }
    return order;
  }
}
