package org.presslint.check.spelling;

/** In how many documents of a run each of some words, or of some pairs of words, stands. Not thread-safe. */
final class DocumentCounts {
  private static final int FIRST_SLOTS = 64;

  private int[] hashes = new int[FIRST_SLOTS];

  /** One more than the documents of the hash in the same slot; 0 where the slot is free. */
  private int[] counts = new int[FIRST_SLOTS];

  private int asked;

  /** Asks for a hash, as {@link WordHashes} has it, before the documents are added. */
  void ask(int hash) {
    if (2 * asked >= hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (counts[slot] == 0) {
      hashes[slot] = hash;
      counts[slot] = 1;
      asked++;
    }
  }

  /** Adds the words of a document, or its pairs. */
  void add(WordHashes document) {
    for (int i = 0; i < document.size(); i++) {
      int slot = slot(document.get(i));
      counts[slot] += counts[slot] > 0 ? 1 : 0;
    }
  }

  /** How many documents have a hash; 0 for one that was not asked for. */
  int of(int hash) {
    return Math.max(0, counts[slot(hash)] - 1);
  }

  /** Where a hash is, or the free slot where it would be. */
  private int slot(int hash) {
    int mask = hashes.length - 1;
    int slot = hash & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new int[2 * oldHashes.length];
    counts = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
