package org.presslint.baseline;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.presslint.finding.Report;

/**
 * A report beside what is known. Immutable.
 *
 * @param fresh the report with the findings that are not known
 * @param known how many of its findings are known, at least 0
 * @param stale what is known of the texts that were read, or of texts that are gone, and stands there no more; how often
 */
public record Comparison(Report fresh, int known, SortedMap<Known, Integer> stale) {

  public Comparison {
    Objects.requireNonNull(fresh, "fresh");
    stale = Collections.unmodifiableSortedMap(new TreeMap<>(stale));
  }
}
