package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * What is said of an acronym: of the findings about one acronym in one document the heaviest is told.
 *
 * @param letters the letters of the acronym
 * @param finding the finding
 * @param again the same finding at other places that need the same correction
 */
record Told(String letters, Finding finding, List<Finding> again) {
  static final Rule RULE = new Rule(
      "acronym",
      Severity.ERROR,
      "an acronym whose letters are swapped, or that stands for two things, or for nothing");

  Told {
    again = List.copyOf(again);
  }

  static Told of(
      String letters,
      Severity severity,
      double confidence,
      Place place,
      String message,
      List<String> suggestions,
      List<Place> related) {
    Finding finding = new Finding(
        RULE.id(),
        severity,
        confidence,
        place,
        message,
        suggestions,
        without(place, related),
        suggestions.isEmpty() ? Finding.Fix.NEVER : Finding.Fix.REVIEW);
    return new Told(letters, finding, List.of());
  }

  /** The same, told at each of some more places, which point to the others. */
  Told alsoAt(List<Place> places) {
    List<Place> all = new ArrayList<>(finding.related());
    all.addAll(places);
    all.add(finding.place());
    return new Told(
        letters,
        at(finding.place(), all),
        without(finding.place(), places).stream().map(p -> at(p, all)).toList());
  }

  private Finding at(Place place, List<Place> all) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        place,
        finding.message(),
        finding.suggestions(),
        without(place, all),
        finding.fix());
  }

  private static List<Place> without(Place place, List<Place> places) {
    return places.isEmpty()
        ? places
        : places.stream().filter(p -> !p.equals(place)).distinct().sorted().toList();
  }
}
