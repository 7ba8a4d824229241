package org.presslint.cli;

import org.presslint.finding.FailOn;
import org.presslint.finding.Report;

/** What the process says to the one that started it. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int PROBLEM = 2;

  private ExitCode() {}

  /** A problem counts for more than a finding: what could not be checked may hold worse. */
  static int of(Report report, FailOn failOn) {
    if (!report.problems().isEmpty()) {
      return PROBLEM;
    }
    return failOn.isReachedBy(report) ? FINDINGS : CLEAN;
  }
}
