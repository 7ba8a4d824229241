package org.presslint.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;

/**
 * Writes a report for the log of a GitHub workflow. GitHub shows ten errors, ten warnings and ten notices of a step beside
 * their lines: the heaviest and surest are written as such, problems first; the others are lines of the log, and stand in
 * {@link MarkdownReporter the job summary}. Nothing from a document can be a command. Immutable and thread-safe.
 */
public final class GithubReporter implements Reporter {
  private static final int SHOWN = 10;
  private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(Finding::severity)
      .thenComparing(Finding::confidence)
      .reversed()
      .thenComparing(Finding::place);

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<Severity, Integer> room = new EnumMap<>(Severity.class);
    for (Problem problem : report.problems()) {
      boolean annotates = room.merge(Severity.ERROR, 1, Integer::sum) <= SHOWN;
      out.append(annotates ? command(problem) : line(problem)).append('\n');
    }
    List<Finding> findings = report.findings().stream().sorted(HEAVIEST_FIRST).toList();
    for (Finding finding : findings) {
      boolean annotates = room.merge(finding.severity(), 1, Integer::sum) <= SHOWN;
      out.append(annotates ? command(finding) : line(finding)).append('\n');
    }
    out.append(Tally.summary(report)).append('\n');
  }

  private static String command(Finding finding) {
    String level =
        finding.severity() == Severity.INFO ? "notice" : finding.severity().id();
    StringBuilder command = new StringBuilder("::").append(level);
    command.append(" file=").append(property(finding.place().path()));
    command.append(",line=").append(finding.place().line());
    command.append(",col=").append(finding.place().column());
    if (finding.place().endLine() == finding.place().line()) {
      command.append(",endColumn=").append(finding.place().endColumn());
    } else {
      command.append(",endLine=").append(finding.place().endLine());
    }
    return command
        .append(",title=")
        .append(property("presslint " + finding.rule()))
        .append("::")
        .append(data(Wording.withSuggestions(finding)))
        .toString();
  }

  private static String command(Problem problem) {
    String file = problem.path().isEmpty() ? "" : "file=" + property(problem.path()) + ",";
    return "::error " + file + "title=presslint problem::" + data(problem.message());
  }

  private static String line(Finding finding) {
    return line(Wording.place(finding.place()) + ": " + finding.severity().id() + ": "
        + Wording.withSuggestions(finding) + " [" + finding.rule() + "]");
  }

  private static String line(Problem problem) {
    return line(problem.path() + ": problem: " + problem.message());
  }

  /** The runner takes a line that starts with two colons for a command, and {@code ##[} anywhere. */
  private static String line(String text) {
    return "- " + Glyphs.printable(text).replace("##[", "## [");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
