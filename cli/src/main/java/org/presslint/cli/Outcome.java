package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import org.presslint.Presslint;
import org.presslint.RulePages;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.output.Plural;
import org.presslint.output.ReportForm;
import org.presslint.output.Reporter;
import org.presslint.output.TextReporter;
import org.presslint.output.Tool;

/**
 * Tells how a run ended.
 *
 * @param options how to report
 * @param plans the reports that are asked for
 * @param session where it is told
 */
record Outcome(ReportOptions options, List<ReportPlan> plans, Session session) {

  /**
   * Writes the reports, and on standard error what is not in them. A path that is not there is said once: on standard error,
   * and in a report that others will read without it.
   *
   * @param checked what was found in what is there
   * @param whole the same, with a problem for each path that is not there
   */
  void tell(Report checked, Report whole, Selection selection) throws Complaint {
    for (Problem missing : selection.missing()) {
      session.messages().println("presslint: no such file or folder: " + shown(missing.path()));
    }
    for (ReportPlan plan : plans) {
      tell(plan, checked, whole, selection);
    }
    boolean noText = plans.stream().noneMatch(plan -> plan.form().isText());
    if (noText) {
      notes(selection, false).forEach(note -> session.messages().println("presslint: " + note));
    }
    if (plans.stream().anyMatch(plan -> plan.form() == ReportForm.GITHUB)) {
      new JobSummary(session).append(whole);
    }
  }

  private void tell(ReportPlan plan, Report checked, Report whole, Selection selection)
      throws Complaint {
    boolean nothingThere = selection.inputs().isEmpty() && !selection.missing().isEmpty();
    if (plan.isForPeople() && nothingThere && checked.problems().isEmpty()) {
      return;
    }
    Report report = plan.isForPeople() ? checked : whole;
    List<String> notes = plan.form().isText() ? notes(selection, plan.isForPeople()) : List.of();
    plan.target().write(out -> {
      reporter(plan, report).write(report, out);
      for (String note : notes) {
        out.append(note).append('\n');
      }
    });
  }

  private Reporter reporter(ReportPlan plan, Report report) {
    boolean coloured = plan.isOnStdout() && session.terminal().coloured();
    return plan.form().isText()
        ? new TextReporter(options.text(report, coloured))
        : plan.form().reporter(new Tool(Presslint.version(), RulePages.all()));
  }

  private List<String> notes(Selection selection, boolean forPeople) {
    List<String> notes = new ArrayList<>();
    if (options.quiet()) {
      return notes;
    }
    String leftOut = selection.leftOut().summary();
    if (!leftOut.isEmpty()) {
      notes.add(leftOut);
    }
    if (forPeople && !selection.missing().isEmpty()) {
      notes.add("not there: " + Plural.of(selection.missing().size(), "path"));
    }
    return notes;
  }

  private static String shown(String path) {
    return path.isEmpty() ? "''" : path;
  }
}
