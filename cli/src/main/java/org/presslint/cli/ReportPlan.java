package org.presslint.cli;

import org.presslint.output.ReportForm;

/**
 * One report that is asked for.
 *
 * @param form its form
 * @param target where it goes
 */
record ReportPlan(ReportForm form, ReportTarget target) {

  boolean isOnStdout() {
    return target instanceof ReportTarget.ToStream;
  }

  /** Whether somebody reads it at the terminal, where messages stand beside it. */
  boolean isForPeople() {
    return form.isText() && isOnStdout();
  }
}
