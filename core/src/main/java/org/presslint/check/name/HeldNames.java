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
  private final int hash;

  /** Those of a document. */
  HeldNames(NameObservation document) {
    held = new ArrayList<>(2 * size(document) + 2);
    hash = 31 * addAll(document.names()) + addAll(document.parts());
    for (LoneName name : document.lone()) {
      add(name.word(), name.count());
    }
    for (Compound compound : document.compounds()) {
      add(compound.word(), compound.count());
      held.add(compound.neighbours());
    }
    for (Triple triple : document.triples()) {
      held.add(triple.first());
      held.add(triple.second());
      held.add(triple.third());
      held.add(triple.hyphenFirst());
    }
  }

  /** How many names and runs of words a document has. */
  static int size(NameObservation document) {
    return document.names().size()
        + document.parts().size()
        + document.lone().size()
        + document.compounds().size()
        + 2 * document.triples().size();
  }

  /** Adds some names; gives their hash. */
  private int addAll(List<SeenName> names) {
    held.add(names.size());
    int sum = 0;
    for (SeenName name : names) {
      add(name.words(), name.count());
      sum = 31 * sum + name.words().get(name.words().size() - 1).hashCode();
    }
    return sum;
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
