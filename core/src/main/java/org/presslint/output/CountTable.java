package org.presslint.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.presslint.finding.Finding;

/** Writes how many findings there are of each rule and in each file, as a table of text. */
final class CountTable {
  /** Files that are shown; the report itself has them all. */
  private static final int MOST_FILES = 20;

  private CountTable() {}

  static void write(List<Finding> findings, Appendable out) throws IOException {
    Map<String, Tally> rules = Tally.byRule(findings);
    Map<String, Tally> files = Tally.byFile(findings);
    int width = "by file".length();
    for (String name : rules.keySet()) {
      width = Math.max(width, name.length());
    }
    for (String name : files.keySet().stream().limit(MOST_FILES).toList()) {
      width = Math.max(width, Glyphs.width(Glyphs.printable(name)));
    }
    write("by rule", rules, width, out);
    write("by file", files, width, out);
  }

  private static void write(String head, Map<String, Tally> tallies, int width, Appendable out)
      throws IOException {
    row(head, "errors", "warnings", "infos", width, out);
    for (Map.Entry<String, Tally> entry :
        tallies.entrySet().stream().limit(MOST_FILES).toList()) {
      Tally tally = entry.getValue();
      row(
          Glyphs.printable(entry.getKey()),
          String.valueOf(tally.errors()),
          String.valueOf(tally.warnings()),
          String.valueOf(tally.infos()),
          width,
          out);
    }
    if (tallies.size() > MOST_FILES) {
      out.append("and " + (tallies.size() - MOST_FILES) + " more\n");
    }
    out.append('\n');
  }

  private static void row(
      String name, String errors, String warnings, String infos, int width, Appendable out)
      throws IOException {
    String padding = " ".repeat(Math.max(0, width - Glyphs.width(name)));
    out.append(name).append(padding);
    out.append(String.format(Locale.ROOT, "  %6s  %8s  %5s\n", errors, warnings, infos));
  }
}
