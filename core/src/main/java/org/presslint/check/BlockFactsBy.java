package org.presslint.check;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;

/**
 * What a check reads in a block together with one thing of its document, such as the script of the text around it; kept as
 * {@link BlockFacts} are while that thing stays the same, as it does for most edits. Thread-safe.
 *
 * @param <K> the thing of the document, told from others by {@code equals}
 * @param <V> what is read: immutable, a pure function of the block as in {@link BlockFacts} and of the thing
 */
public final class BlockFactsBy<K, V> {
  private final BiFunction<Block, K, V> reader;
  private final BlockFacts<Last<K, V>> kept = new BlockFacts<>(block -> new Last<>());

  /** What was read last in a block. Plain memory: what it leads to is final, as in {@link org.presslint.text.Notes}. */
  private static final class Last<K, V> {
    private @Nullable Read<K, V> read;
  }

  private record Read<K, V>(K thing, V value) {}

  /** Keeps what a reader reads. */
  public BlockFactsBy(BiFunction<Block, K, V> reader) {
    this.reader = reader;
  }

  /** What is read in a block of a document in which the thing is so. */
  public V of(Block block, K thing) {
    Last<K, V> last = kept.of(block);
    Read<K, V> read = last.read;
    if (read == null || !read.thing.equals(thing)) {
      read = new Read<>(thing, reader.apply(block, thing));
      last.read = read;
    }
    return read.value;
  }
}
