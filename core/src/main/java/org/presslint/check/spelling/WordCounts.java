package org.presslint.check.spelling;

import org.jspecify.annotations.Nullable;

/**
 * How often words stand in a text: a table that is filled without boxing a number. The counts of the next version of a text
 * are those of an earlier one with a small table of what is other. Not thread-safe.
 */
final class WordCounts {
  private static final int FEW = 8;

  /** What these counts are added to: it is changed no more, and is no sum itself. */
  private final @Nullable WordCounts base;

  private @Nullable String[] words;

  /** The hash of the word in the same slot, as {@link WordHashes} has it: a word is seldom looked at in vain. */
  private int[] hashes;

  private int[] counts;

  /** How many slots are taken. */
  private int size;

  /**
   * Counts nothing yet.
   *
   * @param expected how many different words may come
   */
  WordCounts(int expected) {
    this(null, expected);
  }

  private WordCounts(@Nullable WordCounts base, int expected) {
    int slots = 2 * Integer.highestOneBit(Math.max(FEW, expected));
    this.base = base;
    words = new String[slots];
    hashes = new int[slots];
    counts = new int[slots];
  }

  /** The same counts, to be gone on with; these must be changed no more. */
  WordCounts next() {
    if (base == null) {
      return new WordCounts(this, FEW);
    }
    boolean isMuch = size > base.size / 4;
    WordCounts next = isMuch ? new WordCounts(base.size + size) : new WordCounts(base, size);
    if (isMuch) {
      base.addAllTo(next);
    }
    addAllTo(next);
    return next;
  }

  /** Adds what this table holds to another. */
  private void addAllTo(WordCounts other) {
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null && counts[i] != 0) {
        other.add(word, counts[i]);
      }
    }
  }

  /**
   * Counts a word.
   *
   * @param times how often it comes; less than 0 where it goes, no more often than it has come
   * @return how often it has come by now; {@code times} where it is new
   */
  int add(String word, int times) {
    if (3 * size >= 2 * words.length) {
      grow();
    }
    int hash = WordHashes.of(word);
    int slot = slot(word, hash);
    if (words[slot] == null) {
      words[slot] = word;
      hashes[slot] = hash;
      size++;
    }
    counts[slot] += times;
    return of(word, hash);
  }

  /** How often a word has come. */
  int of(String word) {
    return of(word, WordHashes.of(word));
  }

  private int of(String word, int hash) {
    return own(word, hash) + (base == null ? 0 : base.own(word, hash));
  }

  /** How often a word has come by this table alone. */
  private int own(String word, int hash) {
    return counts[slot(word, hash)];
  }

  boolean contains(String word) {
    return of(word) > 0;
  }

  /** Whether one of the words that have come and not gone has this hash. */
  boolean holds(int hash) {
    return holds(this, hash) || (base != null && holds(base, hash));
  }

  private boolean holds(WordCounts table, int hash) {
    int mask = table.words.length - 1;
    int slot = hash & mask;
    for (String word = table.words[slot]; word != null; word = table.words[slot]) {
      if (table.hashes[slot] == hash && of(word, hash) > 0) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  /** The hashes of the words that have come and not gone; of counts that are no sum. */
  WordHashes hashes() {
    WordHashes.Builder builder = new WordHashes.Builder(size);
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null && counts[i] > 0) {
        builder.add(hashes[i]);
      }
    }
    return builder.build();
  }

  /** Where a word stands, or the free slot where it would. */
  private int slot(String word, int hash) {
    int mask = words.length - 1;
    int slot = hash & mask;
    for (String found = words[slot]; found != null; found = words[slot]) {
      if (hashes[slot] == hash && found.equals(word)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    words = new String[2 * oldWords.length];
    hashes = new int[words.length];
    counts = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word, oldHashes[i]);
        words[slot] = word;
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
