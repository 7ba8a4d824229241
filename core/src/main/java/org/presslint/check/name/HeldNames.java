package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Place;

/**
 * The names and hyphenated words of a document in their order, how often each stands there, and what is written at their places.
 * Two are equal where all that is the same, wherever it stands and whatever the words around names are: most edits of a draft leave
 * it so. Immutable.
 */
final class HeldNames {
  private final List<Object> held;
  private final List<Place> places;

  private HeldNames(int size) {
    held = new ArrayList<>(4 * size);
    places = new ArrayList<>(4 * size);
  }

  /** Those of a document. */
  static HeldNames of(NameObservation document) {
    HeldNames names = new HeldNames(size(document));
    names.addAll(document.names());
    names.addAll(document.parts());
    for (LoneName name : document.lone()) {
      names.add(name.word(), name.count());
      names.places.addAll(name.places());
    }
    for (Compound compound : document.compounds()) {
      names.add(compound.word(), compound.count());
      names.held.add(compound.neighbours());
      names.places.addAll(compound.places());
    }
    for (Triple triple : document.triples()) {
      names.held.add(triple.first());
      names.held.add(triple.second());
      names.held.add(triple.third());
      names.held.add(triple.hyphenFirst());
      names.places.add(triple.place());
    }
    return names;
  }

  /** How many names and runs of words a document has. */
  static int size(NameObservation document) {
    return document.names().size()
        + document.parts().size()
        + document.lone().size()
        + document.compounds().size()
        + document.triples().size();
  }

  private void addAll(List<SeenName> names) {
    held.add(names.size());
    for (SeenName name : names) {
      add(name.words(), name.count());
      for (List<Place> words : name.places()) {
        int last = words.size() - 1;
        // what stands between the words may be of another length, though they are the same
        held.add(words.get(last).span().end() - words.get(0).span().start());
        places.addAll(words);
      }
    }
  }

  private void add(Object words, int count) {
    held.add(words);
    held.add(count);
  }

  /** The places of each word of the names, and of the others, one after the other: those of equal ones belong together. */
  List<Place> places() {
    return places;
  }

  /** Which of the places comes after which in the text, as indexes. */
  int[] order() {
    long[] starts = new long[places.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (long) start(i) << Integer.SIZE | i;
    }
    Arrays.sort(starts);
    int[] order = new int[starts.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) starts[i];
    }
    return order;
  }

  /**
   * Whether the places of an equal one come one after the other as these do: then what is judged by that is judged as before.
   *
   * @param order the {@link #order} of these
   */
  boolean areInOrder(HeldNames other, int[] order) {
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

  private int start(int place) {
    return places.get(place).span().start();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof HeldNames names
            && held.equals(names.held)
            && areWrittenAlike(places, names.places));
  }

  private static boolean areWrittenAlike(List<Place> some, List<Place> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).text().equals(others.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Made of lengths alone: it costs little, and few edits of a name leave them all the same. */
  @Override
  public int hashCode() {
    int hash = held.size();
    for (Place place : places) {
      hash = 31 * hash + place.text().length();
    }
    return hash;
  }
}
