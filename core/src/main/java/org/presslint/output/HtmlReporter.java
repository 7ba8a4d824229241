package org.presslint.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.RulePage;

/**
 * Writes a report as one HTML page for a person: a summary, then the findings in their text, file by file. The page needs
 * nothing from elsewhere, can be filtered, printed, used by keyboard and read by a screen reader, and follows the colours
 * of the system. Nothing from a document is markup. Immutable and thread-safe.
 */
public final class HtmlReporter implements Reporter {
  private final Tool tool;

  /**
   * @param tool what made the report: the page says what its rules look for
   */
  public HtmlReporter(Tool tool) {
    this.tool = Objects.requireNonNull(tool, "tool");
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    writeHead(report, html);
    html.raw("<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<header>\n");
    html.element("h1", "presslint report").line();
    html.element("p", Tally.summary(report)).raw("\n</header>\n<main>\n");
    writeProblems(report.problems(), html);
    if (!report.findings().isEmpty()) {
      writeSummary(report, html);
      new HtmlFindings(tool, html).write(report);
      writeRules(report, html);
    } else {
      html.element("p", "There are no findings.", "id", "findings", "tabindex", "-1")
          .line();
    }
    html.raw("</main>\n<footer>\n");
    html.element("p", "Made by presslint " + tool.version() + ".").raw("\n</footer>\n");
    if (!report.findings().isEmpty()) {
      html.raw("<script>\n" + resource("report.js") + "</script>\n");
    }
    html.raw("</body>\n</html>\n");
  }

  private static void writeHead(Report report, HtmlWriter html) throws IOException {
    html.raw(OwnReport.HTML
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none';"
        + " form-action 'none'\">\n");
    html.element("title", "presslint: " + Tally.summary(report)).line();
    html.raw("<style>\n" + resource("report.css") + "</style>\n</head>\n");
  }

  private static void writeProblems(List<Problem> problems, HtmlWriter html) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    html.raw("<section class=\"problems\" aria-labelledby=\"problems\">\n");
    html.element("h2", "Not checked", "id", "problems").raw("\n<ul>\n");
    for (Problem problem : problems) {
      html.open("li");
      if (!problem.path().isEmpty()) {
        html.element("strong", problem.path()).text(": ");
      }
      html.text(problem.message()).close("li").line();
    }
    html.raw("</ul>\n</section>\n");
  }

  private static void writeSummary(Report report, HtmlWriter html) throws IOException {
    html.raw("<section aria-labelledby=\"summary\">\n");
    html.element("h2", "Summary", "id", "summary").raw("\n<div class=\"tables\">\n");
    writeTable("Findings by rule", "Rule", Tally.byRule(report.findings()), "#rule-", html);
    Map<String, Tally> files = Tally.byFile(report.findings());
    writeTable("Findings by file", "File", files, "#file-", html);
    html.raw("</div>\n</section>\n");
  }

  /** A table whose names lead to their place on the page. */
  private static void writeTable(
      String caption, String head, Map<String, Tally> tallies, String link, HtmlWriter html)
      throws IOException {
    html.raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    html.raw(" aria-label=\"" + caption + "\">\n<table>\n");
    html.element("caption", caption).raw("\n<thead><tr>");
    for (String column : new String[] {head, "Errors", "Warnings", "Infos"}) {
      html.element("th", column, "scope", "col");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", entry.getKey(), "href", link + HtmlFindings.anchor(entry.getKey()));
      html.close("th");
      Tally tally = entry.getValue();
      for (int count : new int[] {tally.errors(), tally.warnings(), tally.infos()}) {
        html.open("td", "class", count == 0 ? "none" : "some").text(String.valueOf(count));
        html.close("td");
      }
      html.close("tr").line();
    }
    html.raw("</tbody>\n</table>\n</div>\n");
  }

  /** What the rules of this page look for. */
  private void writeRules(Report report, HtmlWriter html) throws IOException {
    Set<String> used = report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    html.raw("<section aria-labelledby=\"rules\">\n");
    html.element("h2", "Rules", "id", "rules").raw("\n<dl>\n");
    for (RulePage rule : tool.rules()) {
      if (used.contains(rule.id())) {
        html.open("dt", "id", "rule-" + HtmlFindings.anchor(rule.id()));
        if (rule.address().isPresent()) {
          html.element("a", rule.id(), "href", rule.address().get().toString());
        } else {
          html.text(rule.id());
        }
        html.close("dt").element("dd", rule.summary()).line();
      }
    }
    html.raw("</dl>\n</section>\n");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReporter.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
