package org.presslint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A word that is misspelt as a word and as a name is one mistake and one finding. */
final class SpellingTwins {
  private static final String NAME = "name-spelling";
  private static final String WORD = "spelling";

  /** Of two equally heavy findings that of the name stays: it tells of both spellings and where they stand. */
  private static final Comparator<Finding> WEIGHT =
      Comparator.comparing(Finding::severity).thenComparing(f -> f.rule().equals(NAME));

  private SpellingTwins() {}

  /**
   * The findings with one for each mistake. Where both rules mean the same word, that of the name stays with the heavier of
   * the two severities; where they do not, the heavier finding stays.
   */
  static List<Finding> join(List<Finding> findings) {
    Map<String, List<Finding>> byPath = findings.stream()
        .filter(SpellingTwins::spells)
        .collect(Collectors.groupingBy(f -> f.place().path()));
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (!spells(finding)) {
        kept.add(finding);
        continue;
      }
      List<Finding> twins = byPath.getOrDefault(finding.place().path(), List.of()).stream()
          .filter(other -> !other.rule().equals(finding.rule())
              && other.place().span().overlaps(finding.place().span()))
          .toList();
      if (twins.stream().noneMatch(twin -> outweighs(twin, finding))) {
        kept.add(raised(finding, twins));
      }
    }
    return kept;
  }

  /** Whether a finding is about how a word or a name is spelled. */
  static boolean spells(Finding finding) {
    return finding.rule().equals(NAME) || finding.rule().equals(WORD);
  }

  private static boolean outweighs(Finding twin, Finding finding) {
    return agree(twin, finding) ? twin.rule().equals(NAME) : WEIGHT.compare(twin, finding) > 0;
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
