package org.presslint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A word that is misspelt as a word and as a name is one mistake and one finding. */
final class SpellingTwins {
  /** The rules that may tell of one misspelt word, those that say most of it last. */
  private static final List<String> RULES =
      List.of("spelling", "acronym", "name-cross-script", "name-spelling");

  private static final Comparator<Finding> TELLING =
      Comparator.comparing(finding -> RULES.indexOf(finding.rule()));
  private static final Comparator<Finding> WEIGHT =
      Comparator.comparing(Finding::severity).thenComparing(TELLING);

  private SpellingTwins() {}

  /**
   * The findings with one for each mistake. Where two rules mean the same word, the finding that says more stays with the
   * heavier of the two severities; where they do not, the heavier finding stays.
   */
  static List<Finding> join(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new HashMap<>();
    for (Finding finding : findings) {
      if (spells(finding)) {
        byPath.computeIfAbsent(finding.place().path(), p -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> twins = spells(finding)
          ? twins(finding, byPath.getOrDefault(finding.place().path(), List.of()))
          : List.of();
      if (twins.isEmpty()) {
        kept.add(finding);
      } else if (twins.stream().noneMatch(twin -> outweighs(twin, finding))) {
        kept.add(raised(finding, twins));
      }
    }
    return kept;
  }

  /** The findings of other rules in the place of one. */
  private static List<Finding> twins(Finding finding, List<Finding> ofPath) {
    List<Finding> twins = new ArrayList<>();
    for (Finding other : ofPath) {
      if (other.place().span().overlaps(finding.place().span())
          && !other.rule().equals(finding.rule())) {
        twins.add(other);
      }
    }
    return twins;
  }

  /** Whether a finding is about how a word, an acronym or a name is spelled. */
  static boolean spells(Finding finding) {
    return RULES.contains(finding.rule());
  }

  private static boolean outweighs(Finding twin, Finding finding) {
    return (agree(twin, finding) ? TELLING : WEIGHT).compare(twin, finding) > 0;
  }

  private static Finding raised(Finding finding, List<Finding> twins) {
    Severity heaviest = twins.stream()
        .filter(twin -> agree(twin, finding))
        .map(Finding::severity)
        .reduce(finding.severity(), BinaryOperator.maxBy(Comparator.naturalOrder()));
    return finding.withSeverity(heaviest);
  }

  /** Whether both mean the same word. */
  private static boolean agree(Finding one, Finding other) {
    Optional<String> first = one.suggestions().stream().findFirst();
    return first.isPresent() && first.equals(other.suggestions().stream().findFirst());
  }
}
