package org.presslint.output;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;

/**
 * How many findings there are of each severity.
 *
 * @param errors errors
 * @param warnings warnings
 * @param infos infos
 */
record Tally(int errors, int warnings, int infos) {
  private static final Tally NONE = new Tally(0, 0, 0);
  private static final Comparator<Tally> HEAVIEST_FIRST = Comparator.comparing(Tally::errors)
      .thenComparing(Tally::warnings)
      .thenComparing(Tally::infos)
      .reversed();

  static Tally of(List<Finding> findings) {
    return findings.stream().reduce(NONE, Tally::plus, Tally::plus);
  }

  /** By rule, that with most errors first. */
  static Map<String, Tally> byRule(List<Finding> findings) {
    return by(Finding::rule, findings);
  }

  /** By file, that with most errors first. */
  static Map<String, Tally> byFile(List<Finding> findings) {
    return by(f -> f.place().path(), findings);
  }

  private static Map<String, Tally> by(Function<Finding, String> key, List<Finding> findings) {
    Map<String, Tally> counts = new LinkedHashMap<>();
    findings.forEach(f -> counts.merge(key.apply(f), NONE.plus(f), Tally::plus));
    Map<String, Tally> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Tally>comparingByValue(HEAVIEST_FIRST)
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  int all() {
    return errors + warnings + infos;
  }

  int of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case INFO -> infos;
    };
  }

  /** Such as {@code 1 error, 2 warnings, 0 infos}. */
  String words() {
    return Plural.of(errors, "error") + ", " + Plural.of(warnings, "warning") + ", "
        + Plural.of(infos, "info");
  }

  /** What was checked, what was found and what was not checked: one line. */
  static String summary(Report report) {
    String documents = Plural.of(report.documents(), "document");
    if (report.findings().isEmpty() && report.problems().isEmpty()) {
      return report.documents() == 0
          ? "no documents checked"
          : documents + " checked, nothing found";
    }
    String found = documents + " checked: " + of(report.findings()).words();
    return report.problems().isEmpty()
        ? found
        : found + ", " + Plural.of(report.problems().size(), "problem");
  }

  private Tally plus(Finding finding) {
    return plus(
        switch (finding.severity()) {
          case ERROR -> new Tally(1, 0, 0);
          case WARNING -> new Tally(0, 1, 0);
          case INFO -> new Tally(0, 0, 1);
        });
  }

  private Tally plus(Tally other) {
    return new Tally(errors + other.errors, warnings + other.warnings, infos + other.infos);
  }
}
