package org.presslint.check.name;

import java.util.List;
import java.util.Objects;
import org.presslint.finding.Finding;

/**
 * What the name check keeps of a document. Immutable.
 *
 * @param path the name of the document
 * @param suspects look-alike words of its names
 * @param names its full names
 * @param parts names within its full names: two neighbouring words, or what stands on one side of a small word
 * @param lone its brands with a capital inside, and its names of one word that no list holds
 * @param compounds its hyphenated words
 * @param triples its runs of three words with one hyphen
 * @param bodies the bodies it names by three fields or more
 * @param posts the posts it says persons have
 * @param told what it shows by itself, whatever other documents hold
 */
public record NameObservation(
    String path,
    List<Suspect> suspects,
    List<SeenName> names,
    List<SeenName> parts,
    List<LoneName> lone,
    List<Compound> compounds,
    List<Triple> triples,
    List<NamedBody> bodies,
    List<HeldPost> posts,
    List<Finding> told) {

  public NameObservation {
    Objects.requireNonNull(path, "path");
    suspects = List.copyOf(suspects);
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    lone = List.copyOf(lone);
    compounds = List.copyOf(compounds);
    triples = List.copyOf(triples);
    bodies = List.copyOf(bodies);
    posts = List.copyOf(posts);
    told = List.copyOf(told);
  }

  /** What is known of a document of which only the names are. */
  static NameObservation ofNames(String path, List<SeenName> names) {
    return new NameObservation(
        path, List.of(), names, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
