package org.presslint.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.presslint.finding.Excerpt;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * Writes a report for a person: each finding with its line and what could stand there instead, then the problems, then a
 * summary. Nothing from a document can control the terminal. Immutable and thread-safe.
 */
public final class TextReporter implements Reporter {
  /** Code units of a line that are shown around a place. */
  private static final int WIDTH = 96;

  /** Related places that are shown; the JSON report has them all. */
  private static final int MOST_RELATED = 4;

  private static final String INDENT = "    ";

  private final Style style;

  /**
   * @param coloured whether to colour the text by ANSI escape sequences
   */
  public TextReporter(boolean coloured) {
    style = coloured ? Style.COLOURED : Style.PLAIN;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      write(finding, report, out);
      out.append('\n');
    }
    for (Problem problem : report.problems()) {
      write(problem, out);
    }
    if (!report.problems().isEmpty()) {
      out.append('\n');
    }
    out.append(summary(report)).append('\n');
  }

  private void write(Finding finding, Report report, Appendable out) throws IOException {
    out.append(style.place(place(finding.place()) + ":"))
        .append(' ')
        .append(style.severity(finding.severity()))
        .append(": ")
        .append(Glyphs.printable(finding.message()))
        .append(' ')
        .append(style.faint("[" + finding.rule() + "]"))
        .append('\n');
    Excerpt excerpt = report.excerpt(finding.place(), WIDTH).orElse(null);
    if (excerpt != null) {
      write(excerpt, finding.severity(), out);
    }
    if (!finding.suggestions().isEmpty()) {
      String suggestions = Glyphs.printable(String.join(", ", finding.suggestions()));
      out.append(INDENT).append("suggestions: ").append(suggestions).append('\n');
    }
    writeRelated(finding.related(), out);
  }

  private void write(Excerpt excerpt, Severity severity, Appendable out) throws IOException {
    String before = (excerpt.cutBefore() ? "…" : "") + Glyphs.printable(excerpt.before());
    String text = Glyphs.printable(excerpt.text());
    String after = Glyphs.printable(excerpt.after()) + (excerpt.cutAfter() ? "…" : "");
    String shown = before.stripLeading();
    String underline = "^" + "~".repeat(Math.max(0, Glyphs.width(text) - 1));
    out.append(INDENT).append((shown + text + after).stripTrailing()).append('\n');
    out.append(INDENT)
        .append(" ".repeat(Glyphs.width(shown)))
        .append(style.underline(severity, underline))
        .append('\n');
  }

  private static void writeRelated(List<Place> related, Appendable out) throws IOException {
    for (Place place : related.subList(0, Math.min(MOST_RELATED, related.size()))) {
      out.append(INDENT)
          .append("see ")
          .append(place(place))
          .append(": ")
          .append(shortened(Glyphs.printable(place.text())))
          .append('\n');
    }
    if (related.size() > MOST_RELATED) {
      int more = related.size() - MOST_RELATED;
      out.append(INDENT).append("and " + more + (more == 1 ? " more place\n" : " more places\n"));
    }
  }

  private void write(Problem problem, Appendable out) throws IOException {
    String path = problem.path().isEmpty() ? "" : Glyphs.printable(problem.path()) + ":";
    out.append(style.place(path))
        .append(path.isEmpty() ? "" : " ")
        .append(style.problem("problem"))
        .append(": ")
        .append(Glyphs.printable(problem.message()))
        .append('\n');
  }

  private static String summary(Report report) {
    String documents = count(report.documents(), "document");
    if (report.findings().isEmpty() && report.problems().isEmpty()) {
      return report.documents() == 0
          ? "no documents checked"
          : documents + " checked, nothing found";
    }
    StringBuilder summary = new StringBuilder(documents).append(" checked: ");
    summary.append(count(exactly(report, Severity.ERROR), "error")).append(", ");
    summary.append(count(exactly(report, Severity.WARNING), "warning")).append(", ");
    summary.append(count(exactly(report, Severity.INFO), "info"));
    if (!report.problems().isEmpty()) {
      summary.append(", ").append(count(report.problems().size(), "problem"));
    }
    return summary.toString();
  }

  private static long exactly(Report report, Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static String place(Place place) {
    return Glyphs.printable(place.path()) + ":" + place.line() + ":" + place.column();
  }

  private static String shortened(String text) {
    if (text.length() <= WIDTH) {
      return text;
    }
    int cut = Character.isLowSurrogate(text.charAt(WIDTH)) ? WIDTH - 1 : WIDTH;
    return text.substring(0, cut) + "…";
  }
}
