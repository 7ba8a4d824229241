package org.presslint.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.presslint.finding.Excerpt;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Writes the findings of the HTML page, file by file, and what filters them. Not thread-safe. */
final class HtmlFindings {
  private static final int WIDTH = 400;

  private final Tool tool;
  private final HtmlWriter html;
  private int written;

  HtmlFindings(Tool tool, HtmlWriter html) {
    this.tool = tool;
    this.html = html;
  }

  /** A name that can stand in an address and in an id. */
  static String anchor(String name) {
    StringBuilder anchor = new StringBuilder();
    name.codePoints().forEach(c -> {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
    });
    return anchor.toString();
  }

  void write(Report report) throws IOException {
    Map<String, List<Finding>> files = report.findings().stream()
        .collect(
            Collectors.groupingBy(f -> f.place().path(), LinkedHashMap::new, Collectors.toList()));
    html.raw("<section aria-labelledby=\"findings\">\n");
    html.element("h2", "Findings", "id", "findings", "tabindex", "-1").line();
    writeFilter(report, files.keySet().stream().toList());
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      String id = "file-" + anchor(file.getKey());
      html.open("section", "class", "file", "aria-labelledby", id).line();
      html.element("h3", file.getKey(), "id", id, "tabindex", "-1").line();
      for (Finding finding : file.getValue()) {
        write(finding, report);
      }
      html.close("section").line();
    }
    html.raw("</section>\n");
  }

  /** Hidden until the script has made sure that it works. */
  private void writeFilter(Report report, List<String> files) throws IOException {
    html.raw("<form id=\"filter\" role=\"search\" aria-label=\"Filter the findings\" hidden>\n");
    List<String> levels = List.of(Severity.ERROR.id(), Severity.WARNING.id(), Severity.INFO.id());
    writeChoice("level", "Level", "All levels", levels);
    List<String> rules = List.copyOf(Tally.byRule(report.findings()).keySet());
    writeChoice("rule", "Rule", "All rules", rules.stream().sorted().toList());
    writeChoice("file", "File", "All files", files);
    html.raw("<button type=\"reset\">Show all</button>\n");
    html.raw("<p id=\"shown\" role=\"status\"></p>\n</form>\n");
  }

  private void writeChoice(String id, String label, String all, List<String> values)
      throws IOException {
    html.open("label").text(label + " ").open("select", "name", id);
    html.element("option", all, "value", "*");
    for (String value : values) {
      html.element("option", value, "value", value);
    }
    html.close("select").close("label").line();
  }

  private void write(Finding finding, Report report) throws IOException {
    String id = "finding-" + ++written;
    String level = finding.severity().id();
    html.open(
        "article",
        "class",
        level,
        "aria-labelledby",
        id,
        "data-level",
        level,
        "data-rule",
        finding.rule(),
        "data-file",
        finding.place().path());
    html.line().open("h4", "id", id).element("span", level, "class", "level");
    html.text(" " + finding.message()).close("h4").line();
    writeExcerpt(finding, report);
    html.open("p", "class", "facts");
    Place place = finding.place();
    html.text("Line " + place.line() + ", column " + place.column() + " · ");
    if (tool.rule(finding.rule()).isPresent()) {
      html.element("a", finding.rule(), "href", "#rule-" + anchor(finding.rule()));
    } else {
      html.text(finding.rule());
    }
    html.text(String.format(Locale.ROOT, " · %.0f%% sure", 100 * finding.confidence()));
    html.close("p").line();
    writeSuggestions(finding.suggestions());
    writeRelated(finding.related());
    html.close("article").line();
  }

  /** The language of a text is not known here: an empty tag keeps a screen reader from taking it for English. */
  private void writeExcerpt(Finding finding, Report report) throws IOException {
    Excerpt excerpt = report.excerpt(finding.place(), WIDTH).orElse(null);
    if (excerpt == null) {
      return;
    }
    html.raw("<blockquote lang=\"\" dir=\"auto\"><p>");
    html.text((excerpt.cutBefore() ? "…" : "") + excerpt.before());
    html.element("mark", excerpt.text());
    html.text(excerpt.after() + (excerpt.cutAfter() ? "…" : ""));
    html.raw("</p></blockquote>\n");
  }

  private void writeSuggestions(List<String> suggestions) throws IOException {
    if (suggestions.isEmpty()) {
      return;
    }
    html.open("p", "class", "suggestions").text("Suggestions: ");
    for (int i = 0; i < suggestions.size(); i++) {
      html.text(i == 0 ? "" : ", ").open("ins").text(suggestions.get(i)).close("ins");
    }
    html.close("p").line();
  }

  private void writeRelated(List<Place> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    html.raw("<ul class=\"related\">\n");
    for (Place place : related) {
      html.open("li").text("See " + Wording.place(place) + ": ");
      html.element("q", place.text()).close("li").line();
    }
    html.raw("</ul>\n");
  }
}
