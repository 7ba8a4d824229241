package org.presslint.fix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.format.Formats;
import org.presslint.text.BlockKind;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

/**
 * The places of a source that a program may change: written letter for letter as they are read, and not in quotation marks,
 * since there somebody else speaks. Immutable and thread-safe.
 */
public final class OpenText {
  private final List<Part> parts;

  /** A block and what of its text is quoted, which is read when it is first asked for: most blocks hold no safe finding. */
  private static final class Part {
    private final BlockKind kind;
    private final MappedText text;
    /** Of final parts, so that threads may share it; two of them may read the same. */
    private @Nullable List<Span> quoted;

    Part(RawBlock block) {
      kind = block.kind();
      text = block.text();
    }

    boolean isQuoted(Span span) {
      if (kind == BlockKind.QUOTE) {
        return true;
      }
      List<Span> read = quoted;
      if (read == null) {
        read = List.copyOf(QuotedText.in(text.text()));
        quoted = read;
      }
      return read.stream().anyMatch(span::overlaps);
    }
  }

  private OpenText(List<Part> parts) {
    this.parts = parts;
  }

  /** Reads a source in its format. */
  public static OpenText of(Source source) {
    return of(Formats.of(source.name()).read(source));
  }

  /** The same of a document as its format read it. */
  static OpenText of(RawDocument document) {
    return new OpenText(document.blocks().stream().map(Part::new).toList());
  }

  /**
   * Whether a program may put something else in a place.
   *
   * @param span the place, in UTF-16 code units of the source
   */
  public boolean allows(Span span) {
    boolean isRead = false;
    for (Part part : parts) {
      Optional<Span> here = part.text.toText(span);
      if (here.isPresent() && part.isQuoted(here.get())) {
        return false;
      }
      isRead |= here.isPresent();
    }
    return isRead;
  }
}
