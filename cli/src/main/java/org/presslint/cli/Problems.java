package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;

/** Adds to a report what kept something from being checked before the run began. */
final class Problems {

  private Problems() {}

  /** The report with more problems, all of them in order. */
  static Report added(Report report, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(more);
    problems.sort(null);
    return new Report(report.documents(), report.findings(), problems, report.sources());
  }
}
