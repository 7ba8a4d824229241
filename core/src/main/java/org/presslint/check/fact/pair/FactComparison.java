package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presslint.check.Rule;
import org.presslint.check.fact.pair.BlockAlignment.Aligned;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Compares the facts of blocks that stand side by side. Not thread-safe. */
final class FactComparison {
  private final List<Aligned> aligned;
  private final List<Finding> findings = new ArrayList<>();

  private FactComparison(List<Aligned> aligned) {
    this.aligned = aligned;
  }

  /** The findings of numbers and dates that differ. */
  static List<Finding> findings(List<Aligned> aligned) {
    FactComparison comparison = new FactComparison(aligned);
    aligned.stream().filter(a -> !a.isLone()).forEach(comparison::compare);
    return comparison.findings;
  }

  private void compare(Aligned blocks) {
    List<Fact> mine = new ArrayList<>();
    List<Fact> others = new ArrayList<>(blocks.facts(false));
    for (Fact fact : blocks.facts(true)) {
      Optional<Fact> same = others.stream().filter(fact::agrees).findFirst();
      same.ifPresent(other -> weekdays(fact, other));
      if (same.map(others::remove).isEmpty()) {
        mine.add(fact);
      }
    }
    // What is said twice in one text may be said once in the other.
    mine.removeIf(f -> blocks.facts(false).stream().anyMatch(f::agrees));
    others.removeIf(f -> blocks.facts(true).stream().anyMatch(f::agrees));
    boolean isSure = blocks.first().size() == 1 && blocks.second().size() == 1;
    contradictions(mine, others, isSure);
    mine.removeIf(f -> f.isOptional() || isSaid(f, false));
    others.removeIf(f -> f.isOptional() || isSaid(f, true));
    missing(mine, blocks.second().get(0).place());
    missing(others, blocks.first().get(0).place());
  }

  private void weekdays(Fact mine, Fact other) {
    if (mine instanceof DateFact date
        && other instanceof DateFact same
        && date.isOnAnotherWeekday(same)) {
      findings.add(
          Differences.contradiction(Differences.DATE, Severity.ERROR, other.place(), mine.place()));
    }
  }

  /** Facts of one kind that only one text has each: the one stands for the other. */
  private void contradictions(List<Fact> mine, List<Fact> others, boolean isSure) {
    for (Fact fact : List.copyOf(mine)) {
      List<Fact> candidates = others.stream().filter(fact::isOfKind).toList();
      if (candidates.isEmpty() || isMoved(fact, true)) {
        continue;
      }
      Fact other = candidates.get(0);
      List<Fact> rivals = mine.stream().filter(other::isOfKind).toList();
      boolean isClear = rivals.size() == candidates.size();
      if (fact.mayBeConverted(other)) {
        converted(fact, other);
      } else if (isClear && !isMoved(other, false)) {
        boolean isPlain = !fact.isOptional() && !other.isOptional();
        boolean isOnly = isSure && rivals.size() == 1 && isPlain;
        findings.add(Differences.contradiction(
            rule(fact), isOnly ? Severity.ERROR : Severity.WARNING, other.place(), fact.place()));
      } else {
        continue;
      }
      mine.remove(fact);
      others.remove(other);
    }
  }

  /** A sum in another currency is worth a remark where it does not only explain the first. */
  private void converted(Fact fact, Fact other) {
    if (!fact.isOptional() && !other.isOptional()) {
      findings.add(Differences.contradiction(
          Differences.NUMBER, Severity.INFO, other.place(), fact.place()));
    }
  }

  /** Whether a text says it somewhere, be it in another paragraph. */
  private boolean isSaid(Fact fact, boolean inFirst) {
    return times(fact, inFirst) > 0;
  }

  /** Whether the other text says it as often, so that it says it in another paragraph. */
  private boolean isMoved(Fact fact, boolean isOfFirst) {
    return times(fact, !isOfFirst) >= times(fact, isOfFirst);
  }

  private long times(Fact fact, boolean inFirst) {
    return aligned.stream()
        .flatMap(a -> a.facts(inFirst).stream())
        .filter(fact::agrees)
        .count();
  }

  /** One finding for all that a paragraph misses, for they are missed together with a sentence. */
  private void missing(List<Fact> facts, Place there) {
    Map<Rule, List<Fact>> byRule = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    facts.forEach(f -> byRule.computeIfAbsent(rule(f), r -> new ArrayList<>()).add(f));
    byRule.forEach((rule, missing) -> {
      String shown = missing.stream()
          .map(f -> Differences.shown(f.place()))
          .distinct()
          .collect(Collectors.joining(", "));
      String message = String.format(
          Locale.ROOT,
          "%s %s not in %s",
          shown,
          missing.size() == 1 ? "is" : "are",
          Differences.name(there.path(), missing.get(0).place().path()));

      findings.add(
          Differences.of(rule, Severity.WARNING, missing.get(0).place(), message, List.of(there)));
    });
  }

  private static Rule rule(Fact fact) {
    return fact instanceof NumberFact ? Differences.NUMBER : Differences.DATE;
  }
}
