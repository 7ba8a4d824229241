package org.presslint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What happens to findings between the checks and the report: one visible list of steps. Immutable and thread-safe. */
public final class Triage {
  /** By place, then rule. */
  static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::place)
      .thenComparing(Finding::rule)
      .thenComparing(Finding::message);

  private final Function<String, Map<String, Optional<Severity>>> levels;
  private final GlossaryStep glossary;

  /**
   * @param levels gives for a path the severity the user set for a rule; an empty one switches the rule off; a rule that is
   *     not in the map keeps its own
   * @param right whether the user has said that a text is right as it is
   */
  public Triage(Function<String, Map<String, Optional<Severity>>> levels, Predicate<String> right) {
    this.levels = levels;
    glossary = new GlossaryStep(right);
  }

  /**
   * The findings to report, in the order of the report; equal ones once.
   *
   * @param vouched takes out what the house calls right
   * @param suppressed takes out what a text says is not to be reported, and adds what is wrong with that
   */
  public List<Finding> apply(
      List<Finding> findings,
      UnaryOperator<List<Finding>> vouched,
      UnaryOperator<List<Finding>> suppressed) {
    return ordered(SpellingTwins.join(
        glossary.apply(atUserLevels(suppressed.apply(vouched.apply(findings))))));
  }

  /** Whether the user switched a rule off for a path. */
  public boolean isOff(String path, String rule) {
    Optional<Severity> level = levels.apply(path).get(rule);
    return level != null && level.isEmpty();
  }

  private List<Finding> atUserLevels(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Severity> level = levels.apply(finding.place().path()).get(finding.rule());
      if (level == null) {
        kept.add(finding);
      } else if (level.isPresent()) {
        kept.add(finding.withSeverity(level.get()));
      }
    }
    return kept;
  }

  /** Equal ones stand in one place, so that only those of one place need be compared. */
  private static List<Finding> ordered(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(REPORT_ORDER);
    List<Finding> ordered = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      if (!isLast(finding, ordered)) {
        ordered.add(finding);
      }
    }
    return List.copyOf(ordered);
  }

  /** Whether a finding is among the last of a list, those of the same place. */
  private static boolean isLast(Finding finding, List<Finding> ordered) {
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Finding earlier = ordered.get(i);
      if (earlier.place().compareTo(finding.place()) != 0) {
        return false;
      }
      if (earlier.equals(finding)) {
        return true;
      }
    }
    return false;
  }
}
