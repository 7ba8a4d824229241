package org.presslint.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block as a format read it: plain text, its kind, and the language its markup names.
 *
 * <p>What is not language (code, a picture) stands in the text as {@link #OPAQUE}, so that the words around it
 * keep their distance.
 *
 * @param kind what the block is
 * @param text the plain text with its way back to the source
 * @param language the language tag (BCP 47) that markup gives, or null where it gives none
 */
public record RawBlock(
    BlockKind kind, MappedText text, @Nullable String language) {

  /** Stands for something that is not language: U+FFFC, the object replacement character. */
  public static final char OPAQUE = '\uFFFC';

  public RawBlock {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }
}
