package org.presslint.check.acronym;

import java.util.List;
import java.util.Objects;

/**
 * What the acronym check keeps of a document. Immutable.
 *
 * @param path the name of the document
 * @param acronyms its acronyms, each once
 * @param echoes full names without an acronym beside them that differ from a defined one in a word
 */
public record AcronymObservation(String path, List<SeenAcronym> acronyms, List<Definition> echoes) {

  public AcronymObservation {
    Objects.requireNonNull(path, "path");
    acronyms = List.copyOf(acronyms);
    echoes = List.copyOf(echoes);
  }
}
