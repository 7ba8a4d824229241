package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names and hyphenated words of a document in their order, and how often each stands there: neither their places nor the
 * words around names, so that most edits of a draft leave it equal. Immutable.
 */
final class HeldNames {
  private final List<Object> held;
  private int hash;

  private HeldNames(int size) {
    held = new ArrayList<>(2 * size + 2);
  }

  /** Those of a document. */
  static HeldNames of(NameObservation document) {
    HeldNames names = new HeldNames(size(document));
    names.addAll(document.names());
    names.addAll(document.parts());
    for (LoneName name : document.lone()) {
      names.add(name.word(), name.count());
    }
    for (Compound compound : document.compounds()) {
      names.add(compound.word(), compound.count());
      names.held.add(compound.neighbours());
    }
    for (Triple triple : document.triples()) {
      names.held.add(triple.first());
      names.held.add(triple.second());
      names.held.add(triple.third());
      names.held.add(triple.hyphenFirst());
    }
    return names;
  }

  /** How many names and runs of words a document has. */
  static int size(NameObservation document) {
    return document.names().size()
        + document.parts().size()
        + document.lone().size()
        + document.compounds().size()
        + 2 * document.triples().size();
  }

  private void addAll(List<SeenName> names) {
    held.add(names.size());
    for (SeenName name : names) {
      add(name.words(), name.count());
      hash = 31 * hash + name.words().get(name.words().size() - 1).hashCode();
    }
  }

  private void add(Object words, int count) {
    held.add(words);
    held.add(count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof HeldNames names && held.equals(names.held));
  }

  /** That of the last word of each name: few edits of a name leave it, and all words would cost as much as the comparison. */
  @Override
  public int hashCode() {
    return hash;
  }
}
