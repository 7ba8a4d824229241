package org.presslint.check;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.Token;

/**
 * What a check reads in a block whatever stands around it, kept for the next version of the document: most blocks of a
 * draft come again after an edit, and an analyzer gives a text that comes again the same list of tokens. Two slots can hold
 * a block, as in {@link org.presslint.language.Remembered}. Thread-safe in the same way: what is kept is final, and a
 * thread that does not yet see it reads the block itself.
 *
 * @param <V> what is read: immutable, a pure function of the block's kind, language, text and tokens; nothing of its place
 *     in the source, which an edit before it moves
 */
public final class BlockFacts<V> {
  /** More blocks than a long draft has, a power of two. */
  private static final int SLOTS = 512;

  private final Function<Block, V> reader;
  private final @Nullable Kept<V>[] slots;

  private record Kept<V>(
      List<Token> tokens, BlockKind kind, Language language, boolean isMarked, V value) {

    boolean isOf(Block block) {
      return tokens == block.tokens()
          && kind == block.kind()
          && language == block.language()
          && isMarked == block.isMarked();
    }
  }

  /** Keeps what a reader reads. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  public BlockFacts(Function<Block, V> reader) {
    this.reader = reader;
    slots = new Kept[SLOTS];
  }

  /** What is read in a block. */
  public V of(Block block) {
    List<Token> tokens = block.tokens();
    if (tokens.isEmpty()) { // all empty lists may be one
      return reader.apply(block);
    }
    int hash = System.identityHashCode(tokens);
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Kept<V> first = slots[slot];
    if (first != null && first.isOf(block)) {
      return first.value;
    }
    Kept<V> second = slots[slot ^ 1];
    if (second != null && second.isOf(block)) {
      return second.value;
    }
    V value = reader.apply(block);
    slots[slot ^ 1] = first;
    slots[slot] = new Kept<>(tokens, block.kind(), block.language(), block.isMarked(), value);
    return value;
  }
}
