package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Finding;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** What a family has found among the names of a document, to be told of versions that have the same names elsewhere. Immutable. */
final class FoundAmongNames {
  private final List<Told> told = new ArrayList<>();
  private final HeldPlaces places;
  private final int[] order;

  /**
   * A finding that holds for whoever has these names.
   *
   * @param places which of the places of the names its own place, and then the related ones, start with
   */
  private record Told(Finding finding, int[] places) {}

  /**
   * What was found.
   *
   * @param findings at least one
   * @param document where it was found
   */
  FoundAmongNames(List<Finding> findings, NameObservation document) {
    places = new HeldPlaces(document);
    order = places.order();
    for (Finding finding : findings) {
      int[] starts = new int[1 + finding.related().size()];
      starts[0] = places.find(finding.place());
      for (int i = 1; i < starts.length; i++) {
        starts[i] = places.find(finding.related().get(i - 1));
      }
      told.add(new Told(finding, starts));
    }
  }

  /**
   * What the family finds in a document with the same names; null where it must be asked: the names stand in another order, or
   * what it has found is not at their places.
   */
  @Nullable
  List<Finding> in(NameObservation version) {
    HeldPlaces now = new HeldPlaces(version);
    if (!places.areMovedTo(now, order)) {
      return null;
    }
    List<Finding> findings = new ArrayList<>(told.size());
    for (Told one : told) {
      for (int place : one.places()) {
        if (place < 0) {
          return null;
        }
      }
      findings.add(moved(one, now));
    }
    return findings;
  }

  private static Finding moved(Told told, HeldPlaces now) {
    Finding finding = told.finding();
    List<Place> related = new ArrayList<>(finding.related().size());
    for (int i = 0; i < finding.related().size(); i++) {
      related.add(moved(finding.related().get(i), now.get(told.places()[i + 1])));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        moved(finding.place(), now.get(told.places()[0])),
        finding.message(),
        finding.suggestions(),
        related,
        finding.fix());
  }

  private static Place moved(Place place, Place start) {
    int from = start.span().start();
    Span span = new Span(from, from + place.span().length());
    return new Place(start.path(), span, start.line(), start.column(), place.text());
  }
}
