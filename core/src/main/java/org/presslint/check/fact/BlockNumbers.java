package org.presslint.check.fact;

import java.util.List;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;

/**
 * What a block says with numbers by itself. Its spans are those of the block's text. Immutable.
 *
 * @param counted what it counts, where it is a headline or running text
 * @param lists its lists of names that have not as many as are announced
 * @param doubled its hundreds that are said twice
 */
record BlockNumbers(
    List<Counted> counted, List<ListCounts.Miscount> lists, List<DoubledHundred.Doubled> doubled) {
  private static final BlockNumbers NONE = new BlockNumbers(List.of(), List.of(), List.of());

  BlockNumbers {
    counted = List.copyOf(counted);
    lists = List.copyOf(lists);
    doubled = List.copyOf(doubled);
  }

  static BlockNumbers read(Block block, CountReader reader) {
    boolean isBody = block.kind().isBody();
    List<Counted> counted =
        isBody || block.kind() == BlockKind.HEADLINE ? reader.read(block) : List.of();
    List<ListCounts.Miscount> lists = isBody ? ListCounts.read(block, counted) : List.of();
    List<DoubledHundred.Doubled> doubled = DoubledHundred.read(block);
    boolean hasAny = !counted.isEmpty() || !lists.isEmpty() || !doubled.isEmpty();
    return hasAny ? new BlockNumbers(counted, lists, doubled) : NONE;
  }
}
