package org.presslint.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link of a text: words that lead somewhere. The words are part of the block they stand in too. Immutable.
 *
 * @param span where its words stand in the source, in UTF-16 code units
 * @param target where it leads, as it is written, entities decoded; not empty
 * @param language the language tag (BCP 47) that markup gives for the page it leads to, or null
 */
public record Link(Span span, String target, @Nullable String language) {

  public Link {
    Objects.requireNonNull(span, "span");
    if (target.isEmpty()) {
      throw new IllegalArgumentException("a link leads somewhere");
    }
  }
}
