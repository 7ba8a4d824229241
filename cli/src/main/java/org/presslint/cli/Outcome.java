package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import org.presslint.Presslint;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.output.JsonReporter;
import org.presslint.output.Reporter;
import org.presslint.output.TextReporter;

/**
 * Tells how a run ended.
 *
 * @param form the form of the report
 * @param onStdout whether the report goes to standard output
 * @param session where it is told
 */
record Outcome(Form form, boolean onStdout, Session session) {

  /** A form of the report. */
  enum Form {
    TEXT,
    JSON
  }

  /**
   * Writes the report, and on standard error what is not in it. A path that is not there is said once: on standard error,
   * and in a report that others will read without it.
   *
   * @param checked what was found in what is there
   * @param whole the same, with a problem for each path that is not there
   */
  void tell(Report checked, Report whole, Selection selection, ReportTarget target)
      throws Complaint {
    for (Problem missing : selection.missing()) {
      session.messages().println("presslint: no such file or folder: " + shown(missing.path()));
    }
    boolean forPeople = form == Form.TEXT && onStdout;
    boolean nothingThere = selection.inputs().isEmpty() && !selection.missing().isEmpty();
    if (forPeople && nothingThere && checked.problems().isEmpty()) {
      return;
    }
    Report report = forPeople ? checked : whole;
    List<String> notes = notes(selection, forPeople);
    target.write(out -> {
      reporter().write(report, out);
      for (String note : form == Form.TEXT ? notes : List.<String>of()) {
        out.append(note).append('\n');
      }
    });
    if (form == Form.JSON) {
      notes.forEach(note -> session.messages().println("presslint: " + note));
    }
  }

  private Reporter reporter() {
    return form == Form.JSON
        ? new JsonReporter(Presslint.version())
        : new TextReporter(onStdout && session.terminal().coloured());
  }

  private static List<String> notes(Selection selection, boolean forPeople) {
    List<String> notes = new ArrayList<>();
    if (!selection.leftOut().isEmpty()) {
      notes.add(selection.leftOut().summary());
    }
    if (forPeople && !selection.missing().isEmpty()) {
      int count = selection.missing().size();
      notes.add("not there: " + count + (count == 1 ? " path" : " paths"));
    }
    return notes;
  }

  private static String shown(String path) {
    return path.isEmpty() ? "''" : path;
  }
}
