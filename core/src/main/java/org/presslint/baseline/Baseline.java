package org.presslint.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.presslint.finding.Finding;
import org.presslint.finding.Fingerprinted;
import org.presslint.finding.Report;

/**
 * The findings that are known, each with how often. Immutable and thread-safe.
 *
 * @param counts how often each stands in its text, at least once
 */
public record Baseline(SortedMap<Known, Integer> counts) {
  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  public Baseline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    if (counts.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("counted from 1: " + counts);
    }
  }

  /**
   * What a report knows.
   *
   * @param path how the name of a text reads in the baseline
   */
  public static Baseline of(Report report, UnaryOperator<String> path) {
    SortedMap<Known, Integer> counts = new TreeMap<>();
    Fingerprinted.all(report).forEach(f -> counts.merge(known(f, path), 1, Integer::sum));
    return new Baseline(counts);
  }

  /** How many findings are known. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * This baseline with what a run found instead of what is known of the texts it read; what is known of other texts stays.
   *
   * @param today what the run found
   * @param isRead whether the run read the text with a path, or there is none any more
   */
  public Baseline updated(Baseline today, Predicate<String> isRead) {
    SortedMap<Known, Integer> all = new TreeMap<>(today.counts);
    counts.forEach((known, count) -> {
      if (!isRead.test(known.path())) {
        all.putIfAbsent(known, count);
      }
    });
    return new Baseline(all);
  }

  /**
   * What a report holds that is not known, and what is known that it does not hold any more. A finding is looked for under
   * its own path first; then under the path of a text that was read too or is gone, from where it may have moved.
   *
   * @param path how the name of a text reads in the baseline
   * @param isRead whether the run read the text with a path, or there is none any more
   */
  public Comparison compare(Report report, UnaryOperator<String> path, Predicate<String> isRead) {
    Map<Known, Integer> left = new TreeMap<>(counts);
    List<Fingerprinted> unmatched = new ArrayList<>();
    for (Fingerprinted finding : Fingerprinted.all(report)) {
      if (!take(left, known(finding, path))) {
        unmatched.add(finding);
      }
    }
    Map<String, List<Known>> movable = movable(left, isRead);
    List<Finding> fresh = new ArrayList<>();
    for (Fingerprinted finding : unmatched) {
      List<Known> candidates = movable.getOrDefault(key(known(finding, path)), List.of());
      if (candidates.stream().noneMatch(known -> take(left, known))) {
        fresh.add(finding.finding());
      }
    }
    Map<Known, Integer> stale = new LinkedHashMap<>(left);
    stale.keySet().removeIf(known -> !isRead.test(known.path()));
    return new Comparison(
        report.only(fresh), report.findings().size() - fresh.size(), new TreeMap<>(stale));
  }

  private static Map<String, List<Known>> movable(
      Map<Known, Integer> left, Predicate<String> isRead) {
    Map<String, List<Known>> movable = new HashMap<>();
    for (Known known : left.keySet()) {
      if (isRead.test(known.path())) {
        movable.computeIfAbsent(key(known), key -> new ArrayList<>()).add(known);
      }
    }
    return movable;
  }

  private static String key(Known known) {
    return known.rule() + known.fingerprint();
  }

  /** Takes one from a count; false where none is left. */
  private static boolean take(Map<Known, Integer> left, Known known) {
    int count = left.getOrDefault(known, 0);
    if (count > 1) {
      left.put(known, count - 1);
    } else {
      left.remove(known);
    }
    return count > 0;
  }

  private static Known known(Fingerprinted finding, UnaryOperator<String> path) {
    return new Known(
        path.apply(finding.finding().place().path()),
        finding.finding().rule(),
        finding.fingerprint());
  }
}
