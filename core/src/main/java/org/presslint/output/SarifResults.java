package org.presslint.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.finding.Fingerprinted;
import org.presslint.finding.RulePage;
import org.presslint.text.Place;

/** Writes findings as the results of a SARIF run. Not thread-safe. */
final class SarifResults {
  private final List<String> rules;
  private final JsonGenerator json;

  SarifResults(Tool tool, JsonGenerator json) {
    rules = tool.rules().stream().map(RulePage::id).toList();
    this.json = json;
  }

  void write(Fingerprinted fingerprinted) throws IOException {
    Finding finding = fingerprinted.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    int index = rules.indexOf(finding.rule());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", SarifReporter.level(finding.severity()));
    JsonWriter.number(json, "rank", 100 * finding.confidence(), 1);
    SarifReporter.writeText("message", Wording.withSuggestions(finding), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePhysical(finding.place());
    json.writeEndObject();
    json.writeEndArray();
    writeRelated(finding.related());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("presslint/v1", fingerprinted.idInPath());
    json.writeEndObject();
    writeFixes(finding);
    json.writeEndObject();
  }

  private void writePhysical(Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    SarifReporter.writeArtifact(place.path(), json);
    json.writeObjectFieldStart("region");
    writeExtent(place);
    SarifReporter.writeText("snippet", place.text(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeExtent(Place place) throws IOException {
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endLine", place.endLine());
    json.writeNumberField("endColumn", place.endColumn());
    json.writeNumberField("charOffset", place.span().start());
    json.writeNumberField("charLength", place.span().length());
  }

  private void writeRelated(List<Place> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      SarifReporter.writeText("message", "see " + related.get(i).text(), json);
      writePhysical(related.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** One fix for each suggestion, best first; none where no program may put one in place. */
  private void writeFixes(Finding finding) throws IOException {
    if (finding.fix() == Finding.Fix.NEVER || finding.suggestions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (String suggestion : finding.suggestions()) {
      json.writeStartObject();
      SarifReporter.writeText("description", "Write \u201C" + suggestion + "\u201D", json);
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      SarifReporter.writeArtifact(finding.place().path(), json);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      json.writeObjectFieldStart("deletedRegion");
      writeExtent(finding.place());
      json.writeEndObject();
      SarifReporter.writeText("insertedContent", suggestion, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
