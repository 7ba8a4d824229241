package org.presslint.check.fact;

import java.util.List;
import org.presslint.text.Block;

/**
 * What a block says of days and years by itself. Its spans are those of the block's text. Immutable.
 *
 * @param dates its dates, in the order of the text within each order of writing
 * @param doubtful those of them that may be wrong, as far as they tell by themselves
 * @param hasFarYear whether it has a year that may be far ahead of others by a slip
 * @param reversed its spans of years that end before they begin
 */
record BlockDates(
    List<WrittenDate> dates,
    List<WrittenDate> doubtful,
    boolean hasFarYear,
    List<ReversedYears.Reversed> reversed) {
  /** What a block without a number says. */
  static final BlockDates NONE = new BlockDates(List.of(), List.of(), false, List.of());

  BlockDates {
    dates = List.copyOf(dates);
    doubtful = List.copyOf(doubtful);
    reversed = List.copyOf(reversed);
  }

  /** Reads a block, whatever its language; most blocks have no number and say nothing. */
  static BlockDates read(Block block, DayOrder order) {
    DatedBlock dated = DatedBlock.of(block);
    if (dated.stretches().isEmpty()) {
      return NONE;
    }
    List<WrittenDate> dates = DateReader.read(dated, order);
    return new BlockDates(
        dates,
        dates.stream().filter(WrittenDate::isDoubtful).toList(),
        dated.hasFarYear(),
        ReversedYears.read(dated));
  }
}
