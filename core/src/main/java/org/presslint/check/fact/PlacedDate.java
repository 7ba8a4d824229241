package org.presslint.check.fact;

import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Place;

/**
 * A date at its place in a document.
 *
 * @param block the block it stands in
 * @param index the number of the block in the document
 * @param date the date
 */
public record PlacedDate(Block block, int index, WrittenDate date) {

  /** Where the document has it, its days of the week included. */
  public Place in(Document document) {
    return document.place(block, date.span());
  }
}
