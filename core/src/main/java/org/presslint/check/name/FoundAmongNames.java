package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Finding;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** What the families have found among the names of a document, told again of a version that has the same names elsewhere. Immutable. */
final class FoundAmongNames {
  private final HeldNames names;
  private final int[] order;
  private final @Nullable List<Told>[] byFamily;

  /**
   * A finding that holds for whoever has these names.
   *
   * @param starts which of the places of the names its own place, and then the related ones, start with
   */
  private record Told(Finding finding, int[] starts) {}

  /**
   * Nothing yet.
   *
   * @param names the names of the document
   * @param families how many families are asked
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private FoundAmongNames(HeldNames names, int families) {
    this.names = names;
    order = names.order();
    byFamily = new List[families];
  }

  /**
   * What families have found.
   *
   * @param byFamily what each of them found; null for one that judges by more than these names
   */
  static FoundAmongNames of(HeldNames names, List<@Nullable List<Finding>> byFamily) {
    FoundAmongNames found = new FoundAmongNames(names, byFamily.size());
    for (int i = 0; i < byFamily.size(); i++) {
      List<Finding> findings = byFamily.get(i);
      found.byFamily[i] = findings == null ? null : found.told(findings);
    }
    return found;
  }

  /** The findings with their places among those of the names; null where one stands elsewhere. */
  private @Nullable List<Told> told(List<Finding> findings) {
    List<Told> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int[] starts = new int[1 + finding.related().size()];
      starts[0] = start(finding.place());
      for (int i = 1; i < starts.length; i++) {
        starts[i] = start(finding.related().get(i - 1));
      }
      if (Arrays.stream(starts).anyMatch(start -> start < 0)) {
        return null;
      }
      all.add(new Told(finding, starts));
    }
    return all;
  }

  /** The first of the places of a name that a place is made of; -1 where it is no part of a name. */
  private int start(Place place) {
    List<Place> places = names.places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).span().start() == place.span().start()) {
        int end = i;
        while (end < places.size()
            && place.span().contains(places.get(end).span())) {
          if (places.get(end).span().end() == place.span().end()) {
            return i;
          }
          end++;
        }
      }
    }
    return -1;
  }

  /** Whether it can be told of a version with equal names. */
  boolean holdsFor(HeldNames version) {
    return names.areInOrder(version, order);
  }

  /** What a family finds in a version for which this holds; null where it must be asked. */
  @Nullable
  List<Finding> of(int family, HeldNames version) {
    List<Told> known = byFamily[family];
    if (known == null) {
      return null;
    }
    List<Finding> findings = new ArrayList<>(known.size());
    for (Told told : known) {
      findings.add(moved(told, version.places()));
    }
    return findings;
  }

  private static Finding moved(Told told, List<Place> places) {
    Finding finding = told.finding();
    List<Place> related = new ArrayList<>(finding.related().size());
    for (int i = 0; i < finding.related().size(); i++) {
      related.add(moved(finding.related().get(i), places.get(told.starts()[i + 1])));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        moved(finding.place(), places.get(told.starts()[0])),
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
