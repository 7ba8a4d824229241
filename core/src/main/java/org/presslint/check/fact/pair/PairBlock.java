package org.presslint.check.fact.pair;

import java.util.List;
import java.util.Objects;
import org.presslint.text.BlockKind;
import org.presslint.text.Place;

/**
 * What the comparison keeps of a block. Immutable.
 *
 * @param kind what it is
 * @param length how long its text is, in UTF-16 code units
 * @param place where it stands
 * @param facts what it says that a translation keeps, from left to right
 * @param quotations where it quotes somebody; a quotation broken by the name of the speaker is one
 */
record PairBlock(
    BlockKind kind, int length, Place place, List<Fact> facts, List<Place> quotations) {

  PairBlock {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    facts = List.copyOf(facts);
    quotations = List.copyOf(quotations);
  }

  /** What a reader calls it. */
  String shown() {
    return switch (kind) {
      case TITLE, HEADLINE, HEADING -> "heading";
      case LIST_ITEM -> "entry of the list";
      case TABLE_CELL -> "cell of the table";
      case QUOTE -> "quotation";
      case CAPTION -> "caption";
      default -> "paragraph";
    };
  }
}
