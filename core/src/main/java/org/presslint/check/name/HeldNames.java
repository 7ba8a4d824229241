package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The names and hyphenated words of a document in their order, and how often each stands there: neither their places nor the
 * words around names, so that most edits of a draft leave it equal.
 *
 * @param held the words, counts and neighbours one after the other
 */
record HeldNames(List<Object> held) {

  /** Those of a document. */
  static HeldNames of(NameObservation document) {
    List<Object> held = new ArrayList<>(2 * size(document));
    addAll(document.names(), held);
    addAll(document.parts(), held);
    for (LoneName name : document.lone()) {
      held.add(name.word());
      held.add(name.count());
    }
    for (Compound compound : document.compounds()) {
      held.add(compound.word());
      held.add(compound.count());
      held.add(compound.neighbours());
    }
    for (Triple triple : document.triples()) {
      held.add(triple.first());
      held.add(triple.second());
      held.add(triple.third());
      held.add(triple.hyphenFirst());
    }
    return new HeldNames(held);
  }

  /** How many names and runs of words a document has. */
  static int size(NameObservation document) {
    return document.names().size()
        + document.parts().size()
        + document.lone().size()
        + document.compounds().size()
        + document.triples().size();
  }

  private static void addAll(List<SeenName> names, List<Object> held) {
    held.add(names.size());
    for (SeenName name : names) {
      held.add(name.words());
      held.add(name.count());
    }
  }
}
