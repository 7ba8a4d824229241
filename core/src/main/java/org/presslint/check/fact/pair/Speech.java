package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presslint.check.fact.Quotation;
import org.presslint.check.fact.QuotationReader;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Span;

/** Finds where a block quotes somebody, not only names a thing in quotation marks. */
final class Speech {
  /** Fewer words in quotation marks are a title, a name of a company, a term. */
  private static final int LEAST_WORDS = 5;
  /** Who says it stands between the two parts of one quotation. */
  private static final int LONGEST_ATTRIBUTION = 90;

  private Speech() {}

  /** The quotations of a block; one that is broken by the name of the speaker is one. */
  static List<Span> read(Block block) {
    if (block.kind() == BlockKind.QUOTE) {
      return block.text().isEmpty()
          ? List.of()
          : List.of(new Span(0, block.text().length()));
    }
    List<Span> spans = new ArrayList<>();
    for (Quotation quotation : QuotationReader.read(block).quotations()) {
      Span span = quotation.isClosed()
          ? quotation.span()
          : new Span(quotation.open(), block.text().length());
      if (quotation.depth() == 0) {
        spans.add(span);
      }
    }
    spans.sort(Comparator.naturalOrder());
    List<Span> speech = new ArrayList<>();
    for (Span span : spans) {
      Span last = speech.isEmpty() ? null : speech.get(speech.size() - 1);
      if (last != null && span.start() - last.end() <= LONGEST_ATTRIBUTION) {
        speech.set(speech.size() - 1, last.union(span));
      } else if (words(block, span) >= LEAST_WORDS) {
        speech.add(span);
      }
    }
    return speech;
  }

  private static long words(Block block, Span span) {
    return block.tokens().stream()
        .filter(t -> t.isWord() && span.contains(t.span()))
        .count();
  }
}
