package org.presslint.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.Report;

/**
 * Checks what was selected: texts with the same settings together, without what is known. All that can be wrong with the
 * settings is told before the first text is checked. Not thread-safe.
 */
final class Checking {
  private final Session session;
  private final boolean shows;
  private final List<Batch> batches;
  private final IdentityHashMap<Project, Checker> checkers = new IdentityHashMap<>();
  private final IdentityHashMap<Project, Narrowed> known = new IdentityHashMap<>();

  /**
   * @param shows whether to show the progress, where somebody can see it
   * @param checkers makes what checks the texts of a project
   */
  Checking(
      Session session, boolean shows, Function<Project, Checker> checkers, List<Batch> batches) {
    this.session = session;
    this.shows = shows;
    this.batches = List.copyOf(batches);
    batches.forEach(b -> this.checkers.put(b.project(), checkers.apply(b.project())));
  }

  /** Leaves out what these options say from now on. */
  Checking narrowed(Narrowing narrowing) throws Complaint, ConfigException {
    for (Batch batch : batches) {
      known.put(batch.project(), narrowing.known(batch, session, this::quietly));
    }
    return this;
  }

  /** Checks all texts. */
  Report check() {
    return check(batches.stream().flatMap(batch -> batch.inputs().stream()).toList());
  }

  /**
   * Checks texts that may have changed meanwhile.
   *
   * @param inputs by the same names as those that were selected
   */
  Report check(List<Input> inputs) {
    return ProgressLine.during(session, shows, progress -> check(inputs, progress));
  }

  private Report check(List<Input> inputs, Presslint.Progress progress) {
    List<Report> reports = new ArrayList<>();
    int done = 0;
    for (Batch batch : batches) {
      Batch now = new Batch(batch.project(), batch.own(inputs));
      reports.add(fresh(now, check(now, progress, done, inputs.size())));
      done += now.inputs().size();
    }
    return Report.joined(reports);
  }

  /** Checks one batch; what is known is not left out. */
  Report check(Batch batch) {
    int total = batch.inputs().size();
    return ProgressLine.during(session, shows, progress -> check(batch, progress, 0, total));
  }

  private Report check(Batch batch, Presslint.Progress progress, int before, int total) {
    return checker(batch)
        .check(batch.inputs(), (done, all) -> progress.reading(before + done, total));
  }

  /** Checks texts as they were, which nobody waits to see counted. */
  private Report quietly(Batch batch) {
    return checker(batch).check(batch.inputs(), (done, total) -> {});
  }

  private Checker checker(Batch batch) {
    return Objects.requireNonNull(checkers.get(batch.project()), "a project of ours");
  }

  private Report fresh(Batch batch, Report report) {
    Narrowed findings = known.get(batch.project());
    return findings == null ? report : findings.fresh(report, batch.inputs());
  }
}
