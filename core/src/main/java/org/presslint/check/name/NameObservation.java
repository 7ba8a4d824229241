package org.presslint.check.name;

import java.util.List;
import java.util.Objects;

/**
 * What the name check keeps of a document. Immutable.
 *
 * @param path the name of the document
 * @param suspects look-alike words of its names
 * @param names its full names
 * @param compounds its hyphenated words
 * @param triples its runs of three words with one hyphen
 * @param posts the posts it says persons have
 */
public record NameObservation(
    String path,
    List<Suspect> suspects,
    List<SeenName> names,
    List<Compound> compounds,
    List<Triple> triples,
    List<HeldPost> posts) {

  public NameObservation {
    Objects.requireNonNull(path, "path");
    suspects = List.copyOf(suspects);
    names = List.copyOf(names);
    compounds = List.copyOf(compounds);
    triples = List.copyOf(triples);
    posts = List.copyOf(posts);
  }

  /** What is known of a document of which only the names are. */
  static NameObservation ofNames(String path, List<SeenName> names) {
    return new NameObservation(path, List.of(), names, List.of(), List.of(), List.of());
  }
}
