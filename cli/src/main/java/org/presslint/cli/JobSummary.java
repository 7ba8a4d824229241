package org.presslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.presslint.finding.Report;
import org.presslint.output.MarkdownReporter;

/**
 * The summary of a job of GitHub: a file it names, for Markdown. Every step adds to it.
 *
 * @param session whose environment names the file
 */
record JobSummary(Session session) {
  private static final String FILE = "GITHUB_STEP_SUMMARY";

  /** Adds the report; outside of GitHub there is nothing to add to. */
  void append(Report report) throws Complaint {
    String file = session.environment().getOrDefault(FILE, "");
    if (file.isEmpty()) {
      return;
    }
    StringBuilder page = new StringBuilder();
    try {
      new MarkdownReporter().write(report, page);
      Path path = session.folder().resolve(file);
      Files.writeString(
          path, page, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException | InvalidPathException e) {
      throw new Complaint("the job summary cannot be written to " + file + "; correct " + FILE);
    }
  }
}
