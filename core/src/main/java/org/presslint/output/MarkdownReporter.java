package org.presslint.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presslint.finding.Excerpt;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;

/**
 * Writes a report as Markdown (GitHub's), for the summary of a job or a comment: counts by rule, then a table of findings for
 * each file, as far as there is room. Nothing from a document is markup. Immutable and thread-safe.
 */
public final class MarkdownReporter implements Reporter {
  /** GitHub takes 1 MiB of summary from a step; a code unit is three bytes of UTF-8 at most. */
  private static final int ROOM = (1 << 20) / 3 - 1_000;

  private static final int WIDTH = 80;
  private static final String SPECIAL = "\\`*_[]#~";

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringBuilder page = new StringBuilder(OwnReport.MARKDOWN + "# presslint\n\n");
    page.append(Tally.summary(report)).append('\n');
    if (!report.problems().isEmpty()) {
      page.append("\n## Not checked\n\n");
      for (Problem problem : report.problems()) {
        page.append("- ").append(escaped(problem.path())).append(": ");
        page.append(escaped(problem.message())).append('\n');
      }
    }
    if (!report.findings().isEmpty()) {
      page.append("\n| rule | errors | warnings | infos |\n|---|---:|---:|---:|\n");
      Tally.byRule(report.findings())
          .forEach((rule, tally) -> page.append("| " + rule + " | " + tally.errors() + " | "
              + tally.warnings() + " | " + tally.infos() + " |\n"));
    }
    int left = report.findings().size();
    Map<String, List<Finding>> files =
        report.findings().stream().collect(Collectors.groupingBy(f -> f.place().path()));
    for (String path : Tally.byFile(report.findings()).keySet()) {
      List<Finding> findings = files.getOrDefault(path, List.of());
      String section = section(path, findings, report);
      if (page.length() + section.length() > ROOM) {
        break;
      }
      page.append(section);
      left -= findings.size();
    }
    if (left > 0) {
      page.append("\n").append(Plural.of(left, "more finding")).append(" not shown here.\n");
    }
    out.append(page);
  }

  private static String section(String path, List<Finding> findings, Report report) {
    StringBuilder section = new StringBuilder("\n## ").append(escaped(path)).append("\n\n");
    section.append("| place | level | what | rule |\n|---:|---|---|---|\n");
    for (Finding finding : findings) {
      section
          .append("| ")
          .append(finding.place().line())
          .append(':')
          .append(finding.place().column())
          .append(" | ")
          .append(finding.severity().id())
          .append(" | ")
          .append(what(finding, report))
          .append(" | ")
          .append(finding.rule())
          .append(" |\n");
    }
    return section.toString();
  }

  private static String what(Finding finding, Report report) {
    Optional<Excerpt> excerpt = report.excerpt(finding.place(), WIDTH);
    String line = excerpt
        .map(e -> "<br>" + (e.cutBefore() ? "…" : "") + escaped(e.before().stripLeading())
            + "<ins>" + escaped(e.text()) + "</ins>" + escaped(e.after().stripTrailing())
            + (e.cutAfter() ? "…" : ""))
        .orElse("");
    return escaped(Wording.withSuggestions(finding)) + line;
  }

  /** Text that Markdown leaves as it is: no markup, no address, nobody mentioned. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Glyphs.printable(text).codePoints().forEach(c -> {
      switch (c) {
        case '<', '>', '&', '|' -> escaped.append("&#").append(c).append(';');
        case '@' -> escaped.append("@<!-- -->");
        default -> escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
      }
    });
    return escaped.toString().replace("://", ":<!-- -->//").replace("www.", "www<!-- -->.");
  }
}
