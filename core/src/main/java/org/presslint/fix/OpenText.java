package org.presslint.fix;

import java.util.List;
import org.presslint.format.Formats;
import org.presslint.text.BlockKind;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.Source;
import org.presslint.text.Span;

/**
 * The places of a source that a program may change: written letter for letter as they are read, and not in quotation marks,
 * since there somebody else speaks. Immutable and thread-safe.
 */
public final class OpenText {
  private final List<Part> parts;

  /** A block and what of its text is quoted. */
  private record Part(MappedText text, List<Span> quoted) {
    boolean isQuoted(Span span) {
      return quoted.stream().anyMatch(q -> q.overlaps(span));
    }
  }

  private OpenText(List<Part> parts) {
    this.parts = parts;
  }

  /** Reads a source in its format. */
  public static OpenText of(Source source) {
    return new OpenText(Formats.of(source.name()).read(source).blocks().stream()
        .map(OpenText::part)
        .toList());
  }

  private static Part part(RawBlock block) {
    String text = block.text().text();
    boolean all = block.kind() == BlockKind.QUOTE;
    return new Part(block.text(), all ? List.of(new Span(0, text.length())) : QuotedText.in(text));
  }

  /**
   * Whether a program may put something else in a place.
   *
   * @param span the place, in UTF-16 code units of the source
   */
  public boolean allows(Span span) {
    List<Boolean> quoted = parts.stream()
        .flatMap(part -> part.text().toText(span).map(part::isQuoted).stream())
        .toList();
    return !quoted.isEmpty() && !quoted.contains(true);
  }
}
