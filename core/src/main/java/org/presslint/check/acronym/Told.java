package org.presslint.check.acronym;

import java.util.List;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * A finding with the acronym it is about: of the findings about one acronym in one document the heaviest is told.
 *
 * @param letters the letters of the acronym
 * @param finding the finding
 */
record Told(String letters, Finding finding) {
  static final Rule RULE = new Rule(
      "acronym",
      Severity.ERROR,
      "an acronym whose letters are swapped, or that stands for two things, or for nothing");

  static Told of(
      String letters,
      Severity severity,
      double confidence,
      Place place,
      String message,
      List<String> suggestions,
      List<Place> related) {
    List<Place> others =
        related.stream().filter(p -> !p.equals(place)).distinct().sorted().toList();
    return new Told(
        letters,
        new Finding(
            RULE.id(),
            severity,
            confidence,
            place,
            message,
            suggestions,
            others,
            suggestions.isEmpty() ? Finding.Fix.NEVER : Finding.Fix.REVIEW));
  }
}
