package org.presslint.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.presslint.finding.Finding;
import org.presslint.finding.Fingerprinted;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.text.Place;

/**
 * Writes a report as one JSON object, as docs/json.md and {@code report.schema.json} beside this class describe it.
 * Immutable and thread-safe.
 */
public final class JsonReporter implements Reporter {
  /** The version of the form: it changes only when a reader of the form has to. */
  private static final int SCHEMA = 1;

  private final String version;

  /**
   * @param version the version of presslint that made the report
   */
  public JsonReporter(String version) {
    this.version = Objects.requireNonNull(version, "version");
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter.write(json -> write(report, json), out);
  }

  private void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "presslint");
    json.writeStringField("version", version);
    json.writeEndObject();
    json.writeNumberField("documents", report.documents());
    json.writeArrayFieldStart("findings");
    for (Fingerprinted finding : Fingerprinted.all(report)) {
      write(finding, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : report.problems()) {
      write(problem, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Fingerprinted fingerprinted, JsonGenerator json) throws IOException {
    Finding finding = fingerprinted.finding();
    json.writeStartObject();
    writePlace(finding.place(), json);
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    JsonWriter.number(json, "confidence", finding.confidence(), 3);
    json.writeStringField("message", finding.message());
    json.writeStringField("fingerprint", fingerprinted.idInPath());
    json.writeStringField("fix", finding.fix().id());
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : finding.suggestions()) {
      json.writeString(suggestion);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("related");
    for (Place place : finding.related()) {
      json.writeStartObject();
      writePlace(place, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(Place place, JsonGenerator json) throws IOException {
    json.writeStringField("path", place.path());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeNumberField("offset", place.span().start());
    json.writeNumberField("length", place.span().length());
    json.writeStringField("text", place.text());
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", problem.path());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }
}
