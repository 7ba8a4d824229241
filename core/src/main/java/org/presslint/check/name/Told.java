package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;

/** The findings of all families: what two of them say of one place under one rule is one mistake. Not thread-safe. */
final class Told {
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Finding>> byRuleAndPath = new HashMap<>();

  /** Adds the findings of a family, but those that speak of places another family has told of. */
  void addAll(List<Finding> family) {
    if (family.isEmpty()) {
      return; // as most families have nothing to tell
    }
    List<Finding> others = family.stream().filter(f -> !isTold(f)).toList();
    for (Finding finding : others) {
      findings.add(finding);
      byRuleAndPath.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding);
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether one of the places that the finding speaks of is told of already: two spellings are one mistake in either direction. */
  private boolean isTold(Finding finding) {
    return byRuleAndPath.getOrDefault(key(finding), List.of()).stream()
        .map(Finding::place)
        .anyMatch(told -> told.span().overlaps(finding.place().span())
            || finding.related().stream()
                .anyMatch(p -> p.path().equals(told.path()) && p.span().overlaps(told.span())));
  }

  private static String key(Finding finding) {
    return finding.rule() + " " + finding.place().path();
  }
}
