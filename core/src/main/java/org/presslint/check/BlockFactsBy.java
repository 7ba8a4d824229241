package org.presslint.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.presslint.text.Block;

/**
 * What a check reads in a block together with one thing of its document, such as the script of the text around it; kept as
 * {@link BlockFacts} for each case of that thing apart. Thread-safe.
 *
 * @param <K> the thing of the document
 * @param <V> what is read: immutable, a pure function of the block as in {@link BlockFacts} and of the thing
 */
public final class BlockFactsBy<K extends Enum<K>, V> {
  private final List<BlockFacts<V>> facts;

  /**
   * Keeps what a reader reads.
   *
   * @param things the type of the thing
   */
  public BlockFactsBy(Class<K> things, BiFunction<Block, K, V> reader) {
    facts = Arrays.stream(things.getEnumConstants())
        .map(thing -> new BlockFacts<>(block -> reader.apply(block, thing)))
        .toList();
  }

  /** What is read in a block of a document in which the thing is so. */
  public V of(Block block, K thing) {
    return facts.get(thing.ordinal()).of(block);
  }
}
