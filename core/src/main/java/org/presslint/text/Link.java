package org.presslint.text;

import java.util.Objects;

/**
 * A link of a text: words that lead somewhere. The words are part of the block they stand in too. Immutable.
 *
 * @param span where its words stand in the source, in UTF-16 code units
 * @param target where it leads, as it is written, entities decoded; not empty
 */
public record Link(Span span, String target) {

  public Link {
    Objects.requireNonNull(span, "span");
    if (target.isEmpty()) {
      throw new IllegalArgumentException("a link leads somewhere");
    }
  }
}
