package org.presslint.check.name;

import java.util.Arrays;

/**
 * Finds who shares a key with whom. Each entry is a key's upper bits and its owner in one long, so that sorting puts
 * the owners of a key side by side. Not thread-safe.
 */
final class Blocks {
  private static final int OWNER_BITS = 24;
  private static final long OWNER = (1L << OWNER_BITS) - 1;
  /** More owners of one key than this say nothing of any two of them. */
  private static final int LARGEST = 50;

  private long[] entries = new long[256];
  private int count;

  /** Is told of two owners that share a key; the smaller first; the same two perhaps more than once. */
  @FunctionalInterface
  interface Meeting {
    void met(int first, int second);
  }

  /**
   * Adds the keys of an owner.
   *
   * @param owner from 0 to 16,777,215
   */
  void add(int owner, long[] keys) {
    if (count + keys.length > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + keys.length));
    }
    for (long key : keys) {
      entries[count++] = (key & ~OWNER) | (owner & OWNER);
    }
  }

  /** Tells of all owners that share a key, each two of them next to each other in the sort at most once for a key. */
  void meet(Meeting meeting) {
    Arrays.sort(entries, 0, count);
    int start = 0;
    while (start < count) {
      int end = start + 1;
      while (end < count && (entries[end] & ~OWNER) == (entries[start] & ~OWNER)) {
        end++;
      }
      if (end - start > 1 && end - start <= LARGEST) {
        meetings(start, end, meeting);
      }
      start = end;
    }
  }

  private void meetings(int start, int end, Meeting meeting) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int a = (int) (entries[i] & OWNER);
        int b = (int) (entries[j] & OWNER);
        if (a != b) {
          meeting.met(a, b);
        }
      }
    }
  }
}
