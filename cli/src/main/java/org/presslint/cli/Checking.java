package org.presslint.cli;

import java.util.List;
import java.util.function.Function;
import org.presslint.Batch;
import org.presslint.Presslint;
import org.presslint.config.Project;
import org.presslint.finding.Report;

/**
 * Checks batches of texts and shows how far it has come.
 *
 * @param session where it is shown
 * @param checkers makes what checks the texts of a project
 */
record Checking(Session session, Function<Project, Checker> checkers) {

  /**
   * Checks a batch.
   *
   * @param done how many texts of other batches are done
   * @param total how many texts there are in all batches
   */
  Report check(Batch batch, int done, int total) {
    ProgressLine line = new ProgressLine(session.messages(), System::nanoTime);
    Presslint.Progress progress =
        session.terminal().live() ? (d, t) -> line.reading(done + d, total) : (d, t) -> {};
    try {
      return checkers.apply(batch.project()).check(batch.inputs(), progress);
    } finally {
      line.wipe();
    }
  }

  /** Checks texts as they were, which nobody waits to see counted. */
  Report quietly(Narrowing.Earlier earlier) {
    return earlier.inputs().isEmpty()
        ? Report.joined(List.of())
        : checkers.apply(earlier.project()).check(earlier.inputs(), (done, total) -> {});
  }
}
