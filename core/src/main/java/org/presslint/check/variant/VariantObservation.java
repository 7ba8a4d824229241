package org.presslint.check.variant;

import java.util.List;
import java.util.Objects;

/**
 * What the check of variants keeps of a document. Immutable.
 *
 * @param path the name of the document
 * @param names names that have variants, in the order of the text for each that is named
 */
public record VariantObservation(String path, List<SeenVariant> names) {

  public VariantObservation {
    Objects.requireNonNull(path, "path");
    names = List.copyOf(names);
  }
}
