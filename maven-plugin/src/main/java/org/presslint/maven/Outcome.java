package org.presslint.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.presslint.finding.FailOn;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.fix.Correction;
import org.presslint.output.Glyphs;
import org.presslint.output.Plural;

/**
 * What a build says of a report.
 *
 * @param report what was found
 * @param failOn the lightest finding that fails the build
 * @param reportName what the file with the whole report is called
 * @param configName what the settings file is called, whether it is there or not
 * @param commands the commands of the other goals
 */
record Outcome(
    Report report, FailOn failOn, String reportName, String configName, Commands commands) {
  /** What a person reads through before opening the report. */
  private static final int MOST = 10;

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).thenComparing(Finding::confidence).reversed();

  /** The findings that fail the build. */
  List<Finding> failing() {
    return report.findings().stream().filter(failOn::isReachedBy).toList();
  }

  /** The findings that don't. */
  List<Finding> lighter() {
    return report.findings().stream().filter(f -> !failOn.isReachedBy(f)).toList();
  }

  /** The message of a build with findings: the worst of them in the order of their places, and what to do. */
  String failure() {
    List<Finding> failing = failing();
    Stream<String> worst = failing.stream()
        .sorted(WORST_FIRST)
        .limit(MOST)
        .sorted(Comparator.comparing(Finding::place))
        .map(Outcome::line);
    return list("presslint found " + bySeverity(failing) + ":", worst, failing.size())
        + "\nWhat to do:"
        + "\n  correct the text" + correctedBy(failing) + ";"
        + "\n  or, where it is right as it is, say so in " + configName
        + ": the word under words, or another level for the rule [in brackets] under rules;"
        + "\n  or, to hear from now on only of what is new: " + commands.of("baseline") + ";"
        + "\n  or build without this check: -Dpresslint.skip";
  }

  /** The command that corrects some of the findings, where there is one. */
  private String correctedBy(List<Finding> failing) {
    long safe = failing.stream().filter(f -> Correction.safe(f).isPresent()).count();
    if (safe == 0) {
      return "";
    }
    String some = safe == failing.size() ? "" : " (" + safe + " of " + failing.size() + ")";
    return "; this does what is safe" + some + ": " + commands.of("fix");
  }

  /** The message of a build in which something could not be checked. */
  String trouble() {
    List<Problem> problems = report.problems();
    String files = Plural.of(problems.size(), "problem");
    return list(
        "presslint could not check everything (" + files + "):",
        problems.stream().limit(MOST).map(Outcome::line),
        problems.size());
  }

  /** One line such as {@code 12 documents checked, 1 error, 2 warnings, see target/presslint.json}. */
  String summary() {
    String documents = Plural.of(report.documents(), "document") + " checked";
    return report.findings().isEmpty()
        ? documents + ", nothing found"
        : documents + ", " + bySeverity(report.findings()) + ", see " + reportName;
  }

  /** A finding on one line: place, message, rule and first suggestion; nothing in it can control a terminal. */
  static String line(Finding finding) {
    String suggestion = finding.suggestions().isEmpty()
        ? ""
        : "; suggestion: " + finding.suggestions().get(0);
    return Glyphs.printable(finding.place().path() + ":" + finding.place().line() + ":"
        + finding.place().column() + " " + finding.message() + " [" + finding.rule() + "]"
        + suggestion);
  }

  private static String line(Problem problem) {
    String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
    return Glyphs.printable(path + problem.message());
  }

  private String list(String title, Stream<String> lines, int total) {
    List<String> all = new ArrayList<>(List.of(title));
    lines.forEach(line -> all.add("  " + line));
    if (total > MOST) {
      all.add("  and " + (total - MOST) + " more, see " + reportName);
    }
    return String.join("\n", all);
  }

  private static String bySeverity(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts.add(severity == Severity.INFO ? count + " info" : Plural.of(count, severity.id()));
      }
    }
    return String.join(", ", counts);
  }
}
