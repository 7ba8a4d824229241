package org.presslint.check.spelling;

import org.jspecify.annotations.Nullable;

/**
 * How often words stand in a text: a table that is filled without boxing a number. A word that went keeps its slot, to be
 * taken again when it comes back. Not thread-safe.
 */
final class WordCounts {
  private @Nullable String[] words;
  private int[] counts;

  /** How many slots are taken. */
  private int size;

  /**
   * Counts nothing yet.
   *
   * @param expected how many different words may come
   */
  WordCounts(int expected) {
    int slots = 2 * Integer.highestOneBit(Math.max(8, expected));
    words = new String[slots];
    counts = new int[slots];
  }

  private WordCounts(WordCounts other) {
    words = other.words.clone();
    counts = other.counts.clone();
    size = other.size;
  }

  /** The same counts, to be gone on with apart from these. */
  WordCounts copy() {
    return new WordCounts(this);
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
    int slot = slot(word);
    if (words[slot] == null) {
      words[slot] = word;
      size++;
    }
    counts[slot] += times;
    return counts[slot];
  }

  /** How often a word has come. */
  int of(String word) {
    return counts[slot(word)];
  }

  boolean contains(String word) {
    return of(word) > 0;
  }

  /** The hashes of the words that have come and not gone. */
  WordHashes hashes() {
    WordHashes.Builder builder = new WordHashes.Builder(size);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null && counts[i] > 0) {
        builder.add(WordHashes.of(word));
      }
    }
    return builder.build();
  }

  /** Where a word stands, or the free slot where it would. */
  private int slot(String word) {
    int mask = words.length - 1;
    int hash = word.hashCode() * 0x9E3779B9; // Fibonacci hashing, Knuth, TAOCP 3, 6.4
    int slot = (hash ^ (hash >>> 16)) & mask;
    for (String found = words[slot]; found != null; found = words[slot]) {
      if (found.equals(word)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldCounts = counts;
    words = new String[2 * oldWords.length];
    counts = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word);
        words[slot] = word;
        counts[slot] = oldCounts[i];
      }
    }
  }
}
