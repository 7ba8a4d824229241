package org.presslint.output;

import java.util.regex.Pattern;

/**
 * Tells a report of presslint in a form that is also a format of texts, so that a report is not checked as a text in the next run:
 * the page and the Markdown by a mark at their beginning, the text by its first line.
 */
public final class OwnReport {
  /** What the page begins with. */
  static final String HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="presslint">
      """;

  /** What the Markdown begins with; readers do not see it. */
  static final String MARKDOWN = "<!-- presslint report -->\n";

  private static final Pattern FINDING =
      Pattern.compile(".+:\\d+:\\d+: (?:error|warning|info): .+ \\[[a-z-]+\\]");
  private static final Pattern SUMMARY = Pattern.compile(
      "no documents checked|\\d+ documents? checked(?:, nothing found|: \\d+ errors?, .+)");

  private OwnReport() {}

  /**
   * Whether a file is a report.
   *
   * @param head its beginning, with line ends of any kind; some thousand code units are enough
   */
  public static boolean begins(String head) {
    if (head.startsWith(HTML) || head.startsWith(MARKDOWN)) {
      return true;
    }
    String line = firstLine(head);
    return (line.endsWith("]") && FINDING.matcher(line).matches())
        || (line.contains(" checked") && SUMMARY.matcher(line).matches())
        || (line.contains(": problem: ")
            && head.lines().anyMatch(l -> SUMMARY.matcher(l).matches()));
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end);
  }
}
