package org.presslint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;
import org.presslint.output.TextReporter;
import picocli.CommandLine.Option;

/** The options that say how to report. */
final class ReportOptions {
  /** With more findings than fit a screen or two, counts help. */
  private static final int MANY = 30;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Form of the report: text (default), json, sarif, checkstyle, junit, github, "
          + "gitlab, html or markdown.")
  private String format = "text";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable String output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write one more report to a file; may be given several times.")
  private List<String> more = new ArrayList<>();

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = "Show so many findings at most, the heaviest, and say how many are left out.")
  private @Nullable Integer mostFindings;

  @Option(
      names = "--summary",
      negatable = true,
      description = "Count the findings by rule and by file at the end, or do not; with more than "
          + MANY + " findings they are counted.")
  private @Nullable Boolean summary;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show findings and problems only: no summary, no notes, no progress.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  /** The reports that are asked for; each file is refused at once where it could not be written after a long run. */
  List<ReportPlan> plans(Session session) throws Complaint {
    ReportForm form = form("--format", format);
    if (mostFindings != null && (mostFindings < 0 || !form.isText())) {
      throw new Complaint(
          mostFindings < 0
              ? "--max-findings cannot be " + mostFindings + "; give 0 or more"
              : "--max-findings is for the text report; " + form.id() + " is always whole");
    }
    List<ReportPlan> plans = new ArrayList<>();
    plans.add(new ReportPlan(
        form,
        output == null
            ? new ReportTarget.ToStream(session.out())
            : ReportTarget.file("--output", session.folder(), output)));
    for (String given : more) {
      plans.add(plan(given, session));
    }
    Set<Path> files = new HashSet<>();
    for (ReportPlan plan : plans) {
      if (plan.target() instanceof ReportTarget.ToFile target && !files.add(target.file())) {
        throw new Complaint("two reports cannot go to one file; give each its own");
      }
    }
    return plans;
  }

  /** Refuses a file that is one of the texts: the report would take its place. */
  static void refuseTexts(List<ReportPlan> plans, Selection selection) throws Complaint {
    for (ReportPlan plan : plans) {
      if (plan.target() instanceof ReportTarget.ToFile target && selection.holds(target.file())) {
        throw new Complaint(target.option() + " " + target.given()
            + " is one of the texts to check; give the report a file of its own");
      }
    }
  }

  private static ReportPlan plan(String given, Session session) throws Complaint {
    int equals = given.indexOf('=');
    if (equals < 0 || equals == given.length() - 1) {
      throw new Complaint("--report '" + given + "' has no file; give FORMAT=FILE, such as "
          + "sarif=report.sarif");
    }
    return new ReportPlan(
        form("--report", given.substring(0, equals)),
        ReportTarget.file("--report", session.folder(), given.substring(equals + 1)));
  }

  private static ReportForm form(String option, String given) throws Complaint {
    return Choice.of(option, given, ReportForm.class);
  }

  /** What of a report is shown as text. */
  TextReporter.Options text(Report report, boolean coloured) {
    boolean counts = summary == null ? report.findings().size() > MANY : summary;
    int most = mostFindings == null ? Integer.MAX_VALUE : mostFindings;
    return new TextReporter.Options(coloured, most, counts, quiet);
  }
}
