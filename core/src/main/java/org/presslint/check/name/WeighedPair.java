package org.presslint.check.name;

import java.util.List;
import java.util.Map;
import org.presslint.text.Place;

/**
 * Two spellings with what speaks for one name and against it: what {@code bench} fits the weights on.
 *
 * @param rare the spelling taken for the slip, as a word or within its full name
 * @param usual the spelling taken for the right one
 * @param suggestion the word that would stand at the first place of the rare one
 * @param places the places of the differing word in the rare spelling, at least one
 * @param usualPlaces the places of the differing word in the usual one, perhaps none
 * @param evidence how much of each piece of evidence there is, by its name in the weights
 * @param score the log-odds under the weights in use
 */
public record WeighedPair(
    String rare,
    String usual,
    String suggestion,
    List<Place> places,
    List<Place> usualPlaces,
    Map<String, Double> evidence,
    double score) {

  public WeighedPair {
    places = List.copyOf(places);
    usualPlaces = List.copyOf(usualPlaces);
    evidence = Map.copyOf(evidence);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a pair that stands nowhere: " + rare + ", " + usual);
    }
  }
}
