package org.presslint.check.spelling;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which two words stand side by side in a document, kept small: a hash of 32 bits for each pair. Two pairs share one so
 * rarely that evidence does not suffer. Immutable and thread-safe.
 */
public final class WordPairs {
  private final int[] hashes;

  private WordPairs(int[] hashes) {
    this.hashes = hashes;
  }

  /** The hash of two folded words. */
  static int hash(String first, String second) {
    int hash = 0x9E3779B9 * first.hashCode() + second.hashCode();
    hash ^= hash >>> 15;
    return hash * 0x85EBCA6B;
  }

  /** Tells the hash of each pair once. */
  void forEach(IntConsumer taker) {
    for (int hash : hashes) {
      taker.accept(hash);
    }
  }

  boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** Gathers pairs, each as often as it comes. Not thread-safe. */
  static final class Builder {
    private int[] hashes = new int[256];
    private int count;

    void add(String first, String second) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      hashes[count++] = hash(first, second);
    }

    WordPairs build() {
      Arrays.sort(hashes, 0, count);
      int distinct = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || hashes[i] != hashes[i - 1]) {
          hashes[distinct++] = hashes[i];
        }
      }
      return new WordPairs(Arrays.copyOf(hashes, distinct));
    }
  }
}
