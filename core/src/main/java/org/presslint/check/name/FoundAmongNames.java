package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Finding;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** What a family has found among the names of a document, to be told of versions that have the same names elsewhere. Immutable. */
final class FoundAmongNames {
  private final List<Anchored> findings;

  /**
   * A finding that holds for whoever has these names.
   *
   * @param starts which of the places of the names its own place, and then the related ones, start with
   */
  private record Anchored(Finding finding, int[] starts) {}

  private FoundAmongNames(List<Anchored> findings) {
    this.findings = List.copyOf(findings);
  }

  /**
   * What was found.
   *
   * @param findings at least one
   * @param places where the names stand among which it was found
   * @return null where something is found at no place of a name
   */
  static @Nullable FoundAmongNames of(List<Finding> findings, HeldPlaces places) {
    List<Anchored> anchored = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int[] starts = new int[1 + finding.related().size()];
      starts[0] = places.find(finding.place());
      for (int i = 1; i < starts.length; i++) {
        starts[i] = places.find(finding.related().get(i - 1));
      }
      if (IntStream.of(starts).anyMatch(start -> start < 0)) {
        return null;
      }
      anchored.add(new Anchored(finding, starts));
    }
    return new FoundAmongNames(anchored);
  }

  /**
   * What the family finds in a document with the same names.
   *
   * @param now the places to which those of the names are {@link HeldPlaces#areMovedTo moved}
   */
  List<Finding> at(HeldPlaces now) {
    List<Finding> moved = new ArrayList<>(findings.size());
    for (Anchored one : findings) {
      moved.add(moved(one, now));
    }
    return moved;
  }

  private static Finding moved(Anchored one, HeldPlaces now) {
    Finding finding = one.finding();
    List<Place> related = new ArrayList<>(finding.related().size());
    for (int i = 0; i < finding.related().size(); i++) {
      related.add(moved(finding.related().get(i), now.get(one.starts()[i + 1])));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        moved(finding.place(), now.get(one.starts()[0])),
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
