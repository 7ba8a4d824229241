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
  private final int[] starts;
  private final String[] texts;
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
    starts = new int[places.size()];
    texts = new String[starts.length];
    for (int i = 0; i < starts.length; i++) {
      Place place = places.get(i);
      starts[i] = place.span().start();
      texts[i] = place.text();
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
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] == place.span().start() && isMadeFrom(i, place)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMadeFrom(int first, Place place) {
    for (int i = first; i < starts.length && place.span().contains(places.get(i).span()); i++) {
      if (places.get(i).span().end() == place.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** Which of the places comes after which in the text, as indexes. */
  int[] order() {
    long[] sorted = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      sorted[i] = (long) starts[i] << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    int[] order = new int[starts.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) sorted[i];
    }
    return order;
  }

  /**
   * Whether the places of a document with equal names have the same texts and come one after the other as these do: then whatever
   * is told of these is told of those.
   *
   * @param order the {@link #order} of these
   */
  boolean areMovedTo(HeldPlaces other, int[] order) {
    if (!Arrays.equals(texts, other.texts) || !lengths.equals(other.lengths)) {
      return false;
    }
    for (int i = 1; i < order.length; i++) {
      boolean isSame = starts[order[i - 1]] == starts[order[i]];
      int before = other.starts[order[i - 1]];
      int here = other.starts[order[i]];
      if (isSame ? before != here : before >= here) {
        return false;
      }
    }
    return true;
  }
}
