package org.presslint.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What has been read in a block, kept for as long as the block is, for each reader apart. Thread-safe, and nothing waits: of
 * what two threads add at the same time one may be lost, and is then not found. Slots are plain memory, so a note must have
 * final fields only (Java Language Specification, 17.5).
 *
 * <p>All notes are equal: what has been read in a block does not make it another block.
 */
public final class Notes {
  /** A power of two, and more than there are readers; more slots are made when these are full. */
  private static final int SLOTS = 32;

  private @Nullable Note[] slots = new Note[SLOTS];

  /** What was read; immutable. */
  public interface Note {
    /** Who has read it; told from others by identity. */
    Object reader();
  }

  /** The note of a reader; null where there is none. */
  public @Nullable Note of(Object reader) {
    @Nullable Note[] kept = slots;
    int slot = slot(kept, reader);
    return slot < 0 ? null : kept[slot];
  }

  /** Keeps a note, in place of an earlier one of its reader. */
  public void add(Note note) {
    @Nullable Note[] kept = slots;
    int slot = slot(kept, note.reader());
    if (slot >= 0) {
      kept[slot] = note;
      return;
    }
    slots = new Note[2 * kept.length];
    Arrays.stream(kept).forEach(this::add);
    add(note);
  }

  /** Where the note of a reader is, or is to be: open addressing (Knuth, TAOCP 3, 6.4, L); -1 where all slots are full. */
  private static int slot(@Nullable Note[] slots, Object reader) {
    int hash = System.identityHashCode(reader);
    for (int i = 0; i < slots.length; i++) {
      int slot = (hash + i) & (slots.length - 1);
      Note note = slots[slot];
      if (note == null || note.reader() == reader) {
        return slot;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Notes;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "notes";
  }
}
