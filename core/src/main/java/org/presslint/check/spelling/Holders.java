package org.presslint.check.spelling;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The documents of a run that hold one word, with the words beside it there. Not thread-safe. */
final class Holders {
  /** The hash of two neighbours in the upper half, the document in the lower: in ascending order once it is asked. */
  private long[] places = new long[1];

  private int size;
  private boolean isSorted;
  private int documents;
  private int last = -1;

  /**
   * Adds a document, or what else stands beside the word in the one added last.
   *
   * @param document the number of the document, no smaller than the last
   */
  void add(int document, Set<UnknownWord.Neighbours> neighbours) {
    documents += document == last ? 0 : 1;
    last = document;
    isSorted = false;
    for (UnknownWord.Neighbours beside : neighbours) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      places[size++] = place(beside, document);
    }
  }

  /**
   * How many other documents hold the word beside other words: a copied paragraph is no second witness.
   *
   * @param document one of those added
   * @param neighbours what stands beside the word there
   */
  int witnesses(int document, Set<UnknownWord.Neighbours> neighbours) {
    if (documents == 1) {
      return 0;
    }
    if (!isSorted) {
      Arrays.sort(places, 0, size);
      isSorted = true;
    }
    Set<Integer> copies = new HashSet<>();
    copies.add(document);
    for (UnknownWord.Neighbours beside : neighbours) {
      int at = Arrays.binarySearch(places, 0, size, place(beside, 0));
      for (int i = at < 0 ? -at - 1 : at; i < size && isOf(places[i], beside); i++) {
        copies.add((int) places[i]);
      }
    }
    return documents - copies.size();
  }

  private static long place(UnknownWord.Neighbours beside, int document) {
    return (long) hash(beside) << Integer.SIZE | document;
  }

  private static boolean isOf(long place, UnknownWord.Neighbours beside) {
    return (int) (place >> Integer.SIZE) == hash(beside);
  }

  private static int hash(UnknownWord.Neighbours beside) {
    return WordHashes.of(beside.before(), beside.after());
  }
}
