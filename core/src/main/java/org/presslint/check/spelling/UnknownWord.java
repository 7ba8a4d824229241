package org.presslint.check.spelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Candidate;
import org.presslint.language.Capitals;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * What is kept of an unknown form of a document until its companions are known.
 *
 * @param form the form as it is written, without its possessive
 * @param key the form folded
 * @param language the language of its script
 * @param capitals where it has capitals
 * @param places all its places, in their order
 * @param candidates the words that may have been meant, best first
 * @param twin another form of the document that is nearly the same
 * @param contexts the words before and after it, for telling a copied sentence from a second witness
 * @param evidence the evidence its own document gives
 */
public record UnknownWord(
    String form,
    String key,
    Language language,
    Capitals capitals,
    List<Place> places,
    List<Candidate> candidates,
    Optional<Twin> twin,
    Set<String> contexts,
    EvidenceSet evidence) {

  public UnknownWord {
    places = List.copyOf(places);
    candidates = List.copyOf(candidates);
    contexts = Set.copyOf(contexts);
  }

  /** The best candidate. */
  Optional<Candidate> best() {
    return candidates.stream().findFirst();
  }

  /** Lower-case words and all others are two populations, each with its own weights. */
  public String group() {
    return (capitals == Capitals.NONE ? "lower" : "other") + "." + language.tag();
  }
}
