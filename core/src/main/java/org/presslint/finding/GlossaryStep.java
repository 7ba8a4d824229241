package org.presslint.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** The step of {@link Triage} in which the user's glossary wins over everything else that was found. Immutable. */
final class GlossaryStep {
  private static final String GLOSSARY = "glossary";
  private static final String NAMES = "name-";

  /** The other rules that say how a word is to be written. */
  private static final Set<String> WRITING =
      Set.of("spelling", "spelling-variant", "capitals", "acronym");

  private final Predicate<String> right;

  /**
   * @param right whether a text is, as a whole, right as it is
   */
  GlossaryStep(Predicate<String> right) {
    this.right = right;
  }

  /** The findings that are left, and those that were turned round. */
  List<Finding> apply(List<Finding> findings) {
    Map<String, List<Span>> decided = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(GLOSSARY)) {
        decided
            .computeIfAbsent(finding.place().path(), p -> new ArrayList<>())
            .add(finding.place().span());
      }
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(GLOSSARY)) {
        kept.add(finding);
      } else if (right.test(finding.place().text())) {
        kept.addAll(turned(finding, decided));
      } else if (!isDecided(finding, decided)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isDecided(Finding finding, Map<String, List<Span>> decided) {
    return isDecided(finding.place(), decided)
        && (finding.rule().startsWith(NAMES) || WRITING.contains(finding.rule()));
  }

  private static boolean isDecided(Place place, Map<String, List<Span>> decided) {
    for (Span span : decided.getOrDefault(place.path(), List.of())) {
      if (span.overlaps(place.span())) {
        return true;
      }
    }
    return false;
  }

  /** Of two spellings of a name the one in the glossary is right, however often the other stands. */
  private List<Finding> turned(Finding finding, Map<String, List<Span>> decided) {
    if (!finding.rule().startsWith(NAMES)) {
      return List.of();
    }
    String name = finding.place().text();
    return finding.related().stream()
        .filter(place -> place.path().equals(finding.place().path()))
        .filter(place -> !right.test(place.text()) && !isDecided(place, decided))
        .map(place -> new Finding(
            finding.rule(),
            finding.severity(),
            finding.confidence(),
            place,
            finding.message() + "; your glossary has “" + name + "”",
            List.of(name),
            List.of(finding.place()),
            Finding.Fix.REVIEW))
        .toList();
  }
}
