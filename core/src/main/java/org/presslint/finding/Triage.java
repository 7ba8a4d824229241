package org.presslint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What happens to findings between the checks and the report: one visible list of steps. Immutable and thread-safe. */
public final class Triage {
  private static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::place)
      .thenComparing(Finding::rule)
      .thenComparing(Finding::message);

  private final Map<String, Optional<Severity>> levels;
  private final GlossaryStep glossary;

  /**
   * @param levels the severity the user set for a rule; an empty one switches the rule off; a rule that is not in the map
   *     keeps its own
   */
  public Triage(Map<String, Optional<Severity>> levels) {
    this(levels, text -> false);
  }

  /**
   * @param levels the same
   * @param right whether the user has said that a text is right as it is
   */
  public Triage(Map<String, Optional<Severity>> levels, Predicate<String> right) {
    this.levels = Map.copyOf(levels);
    glossary = new GlossaryStep(right);
  }

  /** The findings to report, in the order of the report; equal ones once. */
  public List<Finding> apply(List<Finding> findings) {
    return ordered(SpellingTwins.join(glossary.apply(atUserLevels(findings))));
  }

  private List<Finding> atUserLevels(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Severity> level = levels.get(finding.rule());
      if (level == null) {
        kept.add(finding);
      } else if (level.isPresent()) {
        kept.add(finding.withSeverity(level.get()));
      }
    }
    return kept;
  }

  private static List<Finding> ordered(List<Finding> findings) {
    return findings.stream().sorted(REPORT_ORDER).distinct().toList();
  }
}
