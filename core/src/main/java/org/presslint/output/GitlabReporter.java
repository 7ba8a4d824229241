package org.presslint.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.presslint.finding.Finding;
import org.presslint.finding.Fingerprinted;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;

/**
 * Writes a report as GitLab's code quality artifact: an array of issues, each with a fingerprint of its own. A problem is a
 * blocker. Immutable and thread-safe.
 */
public final class GitlabReporter implements Reporter {

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter.write(
        json -> {
          json.writeStartArray();
          for (Fingerprinted fingerprinted : Fingerprinted.all(report)) {
            Finding finding = fingerprinted.finding();
            write(
                Wording.withSuggestions(finding),
                finding.rule(),
                fingerprinted.idInReport(),
                severity(finding.severity()),
                finding.place().path(),
                finding.place().line(),
                json);
          }
          for (Problem problem : report.problems()) {
            write(problem.message(), "problem", id(problem), "blocker", problem.path(), 1, json);
          }
          json.writeEndArray();
        },
        out);
  }

  private static void write(
      String description,
      String rule,
      String fingerprint,
      String severity,
      String path,
      int line,
      JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", description);
    json.writeStringField("check_name", rule);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path.startsWith("./") ? path.substring(2) : path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String id(Problem problem) {
    String named = problem.path() + '\0' + problem.message();
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
