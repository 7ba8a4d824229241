package org.presslint.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.Notes;

/**
 * What a check reads in a block whatever stands around it, kept with the block's text: most blocks of a draft come again
 * after an edit, and an analyzer gives a text that comes again the notes that were made of it. Thread-safe: a thread that
 * does not yet see a note reads the block itself.
 *
 * @param <V> what is read: immutable, a pure function of the block's kind, language, text and tokens; nothing of its place
 *     in the source, which an edit before it moves
 */
public final class BlockFacts<V> {
  private final Function<Block, V> reader;

  private record Kept<V>(
      BlockFacts<V> reader, BlockKind kind, Language language, boolean isMarked, V value)
      implements Notes.Note {

    boolean isOf(Block block) {
      return kind == block.kind() && language == block.language() && isMarked == block.isMarked();
    }
  }

  /** Keeps what a reader reads. */
  public BlockFacts(Function<Block, V> reader) {
    this.reader = reader;
  }

  /** What is read in a block. */
  public V of(Block block) {
    @SuppressWarnings("unchecked") // a note of this reader holds what it reads
    @Nullable
    Kept<V> kept = (Kept<V>) block.notes().of(this);
    if (kept != null && kept.isOf(block)) {
      return kept.value;
    }
    V value = reader.apply(block);
    block.notes().add(new Kept<>(this, block.kind(), block.language(), block.isMarked(), value));
    return value;
  }
}
