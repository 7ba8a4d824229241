package org.presslint.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** So many findings are put into words by all processors before they are written. */
  private static final int AT_A_TIME = 1024;

  /** Code units that most findings need at most. */
  private static final int USUAL_LENGTH = 512;

  private static final String INDENT = "    ";

  private final Options options;
  private final Style style;

  /**
   * What is shown of a report.
   *
   * @param coloured whether to colour the text by ANSI escape sequences
   * @param mostFindings so many findings at most, the heaviest; at least 0
   * @param counts whether counts by rule and by file follow
   * @param quiet whether findings and problems are all that is shown
   */
  public record Options(boolean coloured, int mostFindings, boolean counts, boolean quiet) {
    /** Everything, without colours and without counts by rule and file. */
    public static final Options PLAIN = new Options(false, Integer.MAX_VALUE, false, false);

    public Options {
      if (mostFindings < 0) {
        throw new IllegalArgumentException("no number of findings: " + mostFindings);
      }
    }
  }

  /**
   * A reporter that shows so much.
   */
  public TextReporter(Options options) {
    this.options = options;
    style = options.coloured() ? Style.COLOURED : Style.PLAIN;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Finding> shown = heaviest(report.findings());
    for (int from = 0; from < shown.size(); from += AT_A_TIME) {
      List<Finding> some = shown.subList(from, Math.min(shown.size(), from + AT_A_TIME));
      Stream<Finding> findings = some.size() < AT_A_TIME ? some.stream() : some.parallelStream();
      for (String text : findings.map(f -> text(f, report)).toList()) {
        out.append(text).append('\n');
      }
    }
    for (Problem problem : report.problems()) {
      write(problem, out);
    }
    if (options.quiet()) {
      return;
    }
    if (!report.problems().isEmpty()) {
      out.append('\n');
    }
    if (options.counts() && !report.findings().isEmpty()) {
      CountTable.write(report.findings(), out);
    }
    out.append(Tally.summary(report)).append('\n');
    int left = report.findings().size() - shown.size();
    if (left > 0) {
      out.append(Plural.of(left, "finding"))
          .append(left == 1 ? " is not shown" : " are not shown")
          .append("; the limit is ")
          .append(String.valueOf(options.mostFindings()))
          .append('\n');
    }
  }

  /** What was checked, what was found and what could not be checked: one line. */
  public static String summary(Report report) {
    return Tally.summary(report);
  }

  /** As many as are shown, in the order of the report. */
  private List<Finding> heaviest(List<Finding> findings) {
    if (findings.size() <= options.mostFindings()) {
      return findings;
    }
    Set<Finding> kept = findings.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .limit(options.mostFindings())
        .collect(Collectors.toSet());
    return findings.stream().filter(kept::contains).toList();
  }

  /** Writes one finding: its head, its line, what could stand there, and the places its message speaks of. */
  public void write(Finding finding, Report report, Appendable out) throws IOException {
    out.append(text(finding, report));
  }

  private String text(Finding finding, Report report) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
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
    return out.toString();
  }

  private void write(Excerpt excerpt, Severity severity, StringBuilder out) {
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

  private static void writeRelated(List<Place> related, StringBuilder out) {
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

  private static String place(Place place) {
    return Glyphs.printable(Wording.place(place));
  }

  private static String shortened(String text) {
    if (text.length() <= WIDTH) {
      return text;
    }
    int cut = Character.isLowSurrogate(text.charAt(WIDTH)) ? WIDTH - 1 : WIDTH;
    return text.substring(0, cut) + "…";
  }
}
