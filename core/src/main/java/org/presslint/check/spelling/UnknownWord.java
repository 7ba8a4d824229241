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
 * @param corrections what the user's list of misspellings has for it, best first
 * @param candidates the words that may have been meant, best first
 * @param twin another form of the document that is nearly the same
 * @param neighbours the words before and after it at its places
 * @param evidence the evidence its own document gives
 */
public record UnknownWord(
    String form,
    String key,
    Language language,
    Capitals capitals,
    List<Place> places,
    List<String> corrections,
    List<Candidate> candidates,
    Optional<Twin> twin,
    Set<Neighbours> neighbours,
    KeptEvidence evidence) {

  public UnknownWord {
    places = List.copyOf(places);
    corrections = List.copyOf(corrections);
    candidates = List.copyOf(candidates);
    neighbours = Set.copyOf(neighbours);
  }

  /**
   * The folded words beside a place; empty where no word stands there.
   *
   * @param before the word before
   * @param after the word after
   */
  public record Neighbours(String before, String after) {}

  /** The same word at other places. */
  UnknownWord at(List<Place> others) {
    return new UnknownWord(
        form, key, language, capitals, others, corrections, candidates, twin, neighbours, evidence);
  }

  /** The best candidate. */
  Optional<Candidate> best() {
    return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
  }

  /** Lower-case words and all others are two populations, each with its own weights. */
  public String group() {
    boolean isLower = capitals == Capitals.NONE;
    return switch (language) {
      case ENGLISH -> isLower ? "lower.en" : "other.en";
      case RUSSIAN -> isLower ? "lower.ru" : "other.ru";
      case OTHER -> "";
    };
  }
}
