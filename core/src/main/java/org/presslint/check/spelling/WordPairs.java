package org.presslint.check.spelling;

import java.util.Arrays;
import java.util.Collection;
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

  /** The pairs with these hashes. */
  static WordPairs of(Collection<Integer> hashes) {
    return new WordPairs(
        hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
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
}
