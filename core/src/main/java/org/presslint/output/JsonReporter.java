package org.presslint.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.presslint.finding.Finding;
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

  /** Findings held as text before they are handed on. */
  private static final int CHUNK = 1 << 16;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final String version;

  /**
   * @param version the version of presslint that made the report
   */
  public JsonReporter(String version) {
    this.version = Objects.requireNonNull(version, "version");
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(buffer)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "presslint");
      json.writeStringField("version", version);
      json.writeEndObject();
      json.writeNumberField("documents", report.documents());
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        write(finding, json);
        handOn(json, buffer, out, CHUNK);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : report.problems()) {
        write(problem, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      handOn(json, buffer, out, 0);
    }
    out.append('\n');
  }

  private static void handOn(JsonGenerator json, StringWriter buffer, Appendable out, int atLeast)
      throws IOException {
    json.flush();
    if (buffer.getBuffer().length() > atLeast) {
      out.append(buffer.getBuffer());
      buffer.getBuffer().setLength(0);
    }
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writePlace(finding.place(), json);
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    json.writeFieldName("confidence");
    json.writeNumber(confidence(finding.confidence()));
    json.writeStringField("message", finding.message());
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

  /** At most three decimals: more would only tell one machine's rounding from another's. */
  private static String confidence(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
