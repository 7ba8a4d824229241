package org.presslint.check.acronym;

import java.util.List;
import java.util.Objects;

/**
 * What the acronym check keeps of a document. Immutable.
 *
 * @param path the name of the document
 * @param acronyms its acronyms, each once
 * @param coded where letters and digits are one word, such as IPv6
 * @param echoes full names without an acronym beside them that differ from a defined one in a word
 */
public record AcronymObservation(
    String path, List<SeenAcronym> acronyms, List<SeenAcronym.Use> coded, List<Definition> echoes) {

  public AcronymObservation {
    Objects.requireNonNull(path, "path");
    acronyms = List.copyOf(acronyms);
    coded = List.copyOf(coded);
    echoes = List.copyOf(echoes);
  }
}
