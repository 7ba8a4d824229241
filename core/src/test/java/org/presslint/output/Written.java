package org.presslint.output;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.presslint.finding.Report;
import org.presslint.finding.RulePage;
import org.presslint.finding.Severity;

/** What a reporter writes, and a tool to write it with. */
final class Written {
  static final Tool TOOL = new Tool(
      "1.2.3",
      List.of(new RulePage(
          "name-spelling",
          Severity.ERROR,
          "a name spelled otherwise",
          "# name-spelling\n\nHow it decides.\n",
          Optional.of(URI.create("https://example.org/checks/name-spelling.md")))));

  private Written() {}

  static String by(Reporter reporter, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    reporter.write(report, out);
    return out.toString();
  }
}
