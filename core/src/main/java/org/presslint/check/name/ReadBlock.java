package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * A block in its document, with what is read in it by itself.
 *
 * @param document the document
 * @param block one of its blocks
 * @param names what is read in it
 * @param sentence added to the number of a sentence in the block it gives the number in the document
 */
record ReadBlock(Document document, Block block, BlockNames names, int sentence) {

  /** The blocks of a document in their order. */
  static List<ReadBlock> all(Document document, Function<Block, BlockNames> reader) {
    List<ReadBlock> blocks = new ArrayList<>(document.blocks().size());
    int sentences = 0;
    for (Block block : document.blocks()) {
      BlockNames names = reader.apply(block);
      blocks.add(new ReadBlock(document, block, names, sentences));
      sentences += names.sentences() + 1;
    }
    return blocks;
  }

  /** The number of a part's sentence in the document. */
  int sentence(Part part) {
    return sentence + part.sentence();
  }

  Place place(Part part) {
    return place(part.span(), part.word());
  }

  /** The place of a span, with a text that is mostly written there. */
  Place place(Span span, String likely) {
    return document.place(block, span, likely);
  }

  Place place(Span span) {
    return document.place(block, span);
  }
}
