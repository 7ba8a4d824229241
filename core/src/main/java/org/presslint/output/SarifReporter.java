package org.presslint.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.presslint.finding.Fingerprinted;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.RulePage;
import org.presslint.finding.Severity;

/**
 * Writes a report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). Columns and offsets are UTF-16 code
 * units; paths are relative to the base {@code %SRCROOT%}. Immutable and thread-safe.
 */
public final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Tool tool;

  /**
   * @param tool what made the report: its rules are listed with their help
   */
  public SarifReporter(Tool tool) {
    this.tool = Objects.requireNonNull(tool, "tool");
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter.write(json -> write(report, json), out);
  }

  private void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeTool(json);
    writeInvocation(report, json);
    json.writeArrayFieldStart("results");
    SarifResults results = new SarifResults(tool, json);
    for (Fingerprinted finding : Fingerprinted.all(report)) {
      results.write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "presslint");
    json.writeStringField("version", tool.version());
    json.writeArrayFieldStart("rules");
    for (RulePage rule : tool.rules()) {
      write(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(RulePage rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    writeText("shortDescription", rule.summary(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", rule.markdown());
    json.writeStringField("markdown", rule.markdown());
    json.writeEndObject();
    if (rule.address().isPresent()) {
      json.writeStringField("helpUri", rule.address().get().toString());
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.worst()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A run with a problem did not do all that was asked of it. */
  private static void writeInvocation(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.problems().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : report.problems()) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      writeText("message", problem.message(), json);
      if (!problem.path().isEmpty()) {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(problem.path(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  static void writeArtifact(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SourceUri.of(path));
    if (!SourceUri.isAbsolute(path)) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
  }

  static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }
}
