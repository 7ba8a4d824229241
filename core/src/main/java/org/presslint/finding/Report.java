package org.presslint.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presslint.text.Place;
import org.presslint.text.Source;

/**
 * What a run found. Immutable and thread-safe.
 *
 * @param documents how many documents were read, at least 0
 * @param findings sorted by path, then offset, then rule
 * @param problems what could not be checked, sorted by path; where there is one, the run was not clean
 * @param sources the sources with findings, by name: for showing a finding in its text
 */
public record Report(
    int documents, List<Finding> findings, List<Problem> problems, Map<String, Source> sources) {

  public Report {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    sources = Map.copyOf(sources);
  }

  /** What several runs found together, as one report; no two of them may have a source in common. */
  public static Report joined(List<Report> reports) {
    if (reports.size() == 1) {
      return reports.get(0);
    }
    Map<String, Source> sources = new HashMap<>();
    reports.forEach(r -> sources.putAll(r.sources));
    return new Report(
        reports.stream().mapToInt(Report::documents).sum(),
        reports.stream()
            .flatMap(r -> r.findings.stream())
            .sorted(Triage.REPORT_ORDER)
            .toList(),
        reports.stream().flatMap(r -> r.problems.stream()).sorted().distinct().toList(),
        sources);
  }

  /** The same report with these findings only, which are some of its own. */
  public Report only(List<Finding> some) {
    return new Report(documents, some, problems, sources);
  }

  /** The same report with more problems. */
  public Report with(List<Problem> more) {
    return new Report(
        documents,
        findings,
        Stream.concat(problems.stream(), more.stream()).sorted().toList(),
        sources);
  }

  /** The heaviest finding; empty where there is none. */
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).max(Severity::compareTo);
  }

  /** How many findings are as heavy as {@code severity} or heavier. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity().compareTo(severity) >= 0).count();
  }

  /**
   * The line a place starts on.
   *
   * @param place a place of a finding of this report
   * @param width at most so many UTF-16 code units around the place are kept
   * @return empty for a source without findings of its own
   */
  public Optional<Excerpt> excerpt(Place place, int width) {
    return Optional.ofNullable(sources.get(place.path()))
        .map(source -> Excerpt.of(source.text(), place, width));
  }
}
