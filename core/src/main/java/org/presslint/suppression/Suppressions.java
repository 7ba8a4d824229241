package org.presslint.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * What one text or many say about findings in them. Immutable and thread-safe.
 *
 * @param suppressions what is not to be reported
 * @param mistakes what is wrong with the comments themselves
 */
public record Suppressions(List<Suppression> suppressions, List<Finding> mistakes) {
  /** The id of the rule that finds wrong and useless suppressions. */
  public static final String RULE = "suppression";

  /** A text that says nothing. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  public Suppressions {
    suppressions = List.copyOf(suppressions);
    mistakes = List.copyOf(mistakes);
  }

  /** What several texts say. */
  public static Suppressions all(Iterable<Suppressions> texts) {
    List<Suppression> suppressions = new ArrayList<>();
    List<Finding> mistakes = new ArrayList<>();
    for (Suppressions text : texts) {
      suppressions.addAll(text.suppressions);
      mistakes.addAll(text.mistakes);
    }
    return new Suppressions(suppressions, mistakes);
  }

  /**
   * The findings that nobody suppresses, and one for each comment that is wrong or suppresses nothing.
   *
   * @param isOff whether a rule (second) is switched off for a path (first): what suppresses only such rules is not
   *     useless
   */
  public List<Finding> apply(List<Finding> findings, BiPredicate<String, String> isOff) {
    Map<String, List<Suppression>> byPath =
        suppressions.stream().collect(Collectors.groupingBy(s -> s.directive().path()));
    Set<Suppression> used = new HashSet<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isCovered = false;
      for (Suppression suppression : byPath.getOrDefault(finding.place().path(), List.of())) {
        if (suppression.covers(finding)) {
          isCovered = true;
          used.add(suppression);
        }
      }
      if (!isCovered) {
        kept.add(finding);
      }
    }
    kept.addAll(mistakes);
    for (Suppression suppression : suppressions) {
      String path = suppression.directive().path();
      boolean isIdle = !suppression.rules().isEmpty()
          && suppression.rules().stream().allMatch(rule -> isOff.test(path, rule));
      if (!isIdle && !used.contains(suppression)) {
        kept.add(finding(suppression.directive(), useless(suppression)));
      }
    }
    return kept;
  }

  private static String useless(Suppression suppression) {
    String rules = suppression.rules().isEmpty()
        ? ""
        : " of " + String.join(", ", new TreeSet<>(suppression.rules()));
    String texts = suppression.texts().isEmpty()
        ? ""
        : " of “" + String.join("”, “", new TreeSet<>(suppression.texts())) + "”";
    return "There is no finding" + rules + texts + " to suppress here; take the comment out";
  }

  static Finding finding(Place place, String message) {
    return new Finding(
        RULE, Severity.WARNING, 1, place, message, List.of(), List.of(), Finding.Fix.NEVER);
  }
}
