package org.presslint.check.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which words have which cut deletion keys, for many questions of which nearly all are answered with nobody. A key and its owner are
 * one long. The first owner of each key stands in an open hash table (Knuth, TAOCP 3, 6.4, L), the few others stand beside it. A
 * bit for each of its lowest bits tells of most keys that they have none, and takes a small part of the table's memory. Immutable.
 */
final class KeyOwners {
  /** So many bits there are for each slot. */
  private static final int BITS_A_SLOT = 4;

  private static final int BITS_OF_BIT = 6;

  private final long[] bits;
  private final long[] slots;
  /** The entries of keys that had an owner already. */
  private final long[] again;

  /**
   * The owners of the keys of some words.
   *
   * @param words what each word is compared by; its index is the owner
   */
  KeyOwners(List<List<NearForm>> words) {
    int keys = 0;
    for (List<NearForm> word : words) {
      for (NearForm form : word) {
        keys += form.keys().length;
      }
    }
    slots = new long[Integer.highestOneBit(Math.max(1, keys)) * 4];
    bits = new long[Math.max(1, slots.length * BITS_A_SLOT / Long.SIZE)];
    long[] others = new long[keys];
    int count = 0;
    for (int owner = 0; owner < words.size(); owner++) {
      for (NearForm form : words.get(owner)) {
        for (int key : form.keys()) {
          bits[cell(key)] |= 1L << key;
          int slot = slot(key);
          long entry = entry(key, owner);
          if (slots[slot] == 0) {
            slots[slot] = entry;
          } else {
            others[count++] = entry;
          }
        }
      }
    }
    again = Arrays.copyOf(others, count);
  }

  /** Never 0, which is a free slot. */
  private static long entry(int key, int owner) {
    return (long) key << Integer.SIZE | (owner + 1);
  }

  private static int key(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private static int owner(long entry) {
    return (int) entry - 1;
  }

  /** Where the bit of a key is; a shift takes no more than the lowest bits. */
  private int cell(int key) {
    return (key >>> BITS_OF_BIT) & (bits.length - 1);
  }

  /** The slot of a key, or the free one where it would stand; keys are hashes already. */
  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] != 0 && key(slots[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Adds the owners of a key to others. */
  void addOwners(int key, Set<Integer> owners) {
    if ((bits[cell(key)] & 1L << key) == 0) {
      return; // as nearly all that are asked for
    }
    long first = slots[slot(key)];
    if (first == 0) {
      return;
    }
    owners.add(owner(first));
    for (long entry : again) {
      if (key(entry) == key) {
        owners.add(owner(entry));
      }
    }
  }
}
