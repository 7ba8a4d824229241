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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class JsonReporterTest {
  private static final Report EMPTY = new Report(0, List.of(), List.of(), Map.of());

  @Test
  void writesEveryField() throws IOException {
    assertThat(json(Reports.full())).isEqualTo("""
        {
          "schema" : 1,
          "tool" : {
            "name" : "presslint",
            "version" : "1.2.3"
          },
          "documents" : 3,
          "findings" : [
            {
              "path" : "a/004.md",
              "line" : 3,
              "column" : 4,
              "offset" : 12,
              "length" : 8,
              "text" : "Vladimor",
              "rule" : "name-spelling",
              "severity" : "error",
              "confidence" : 0.988,
              "message" : "Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt",
              "fingerprint" : "96520f1c60817a61:1",
              "fix" : "review",
              "suggestions" : [
                "Vladimir",
                "Vladimír"
              ],
              "related" : [
                {
                  "path" : "b/000.txt",
                  "line" : 1,
                  "column" : 1,
                  "offset" : 0,
                  "length" : 14,
                  "text" : "Vladimir Norov"
                }
              ]
            },
            {
              "path" : "b/000.txt",
              "line" : 1,
              "column" : 25,
              "offset" : 24,
              "length" : 8,
              "text" : "Tashkent",
              "rule" : "name-spelling",
              "severity" : "info",
              "confidence" : 0.988,
              "message" : "\\"worth\\" knowing",
              "fingerprint" : "5007463680556b7e:1",
              "fix" : "review",
              "suggestions" : [ ],
              "related" : [ ]
            }
          ],
          "problems" : [
            {
              "path" : "c.bin",
              "message" : "this is not text; give a text file"
            }
          ]
        }
        """);
  }

  @Test
  void followsItsSchema() throws IOException {
    JsonSchema schema = schema();
    assertThat(schema.validate(json(Reports.full()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json(EMPTY), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json(withControlCharacters()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schema\" : 1      | \"schema\" : 2",
        "\"documents\" : 3   | \"documents\" : -1",
        "\"line\" : 3        | \"line\" : 0",
        "\"error\"           | \"fatal\"",
        "\"confidence\" : 0.988 | \"confidence\" : 1.1",
        "\"text\"            | \"txt\"",
        "\"suggestions\"     | \"offers\"",
        "\"message\"         | \"text2\""
      })
  void theSchemaRefusesWhatIsNoReport(String right, String wrong) throws IOException {
    String report = json(Reports.full());
    assertThat(report).contains(right);
    assertThat(schema().validate(report.replace(right, wrong), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "0.9999, 1", "0.5, 0.5", "0.1234, 0.123", "0.0001, 0", "0.25, 0.25"})
  void confidenceHasAtMostThreeDecimals(double confidence, String written) throws IOException {
    Finding finding = new Finding(
        "spelling",
        Severity.ERROR,
        confidence,
        new Place("a.txt", new Span(0, 1), 1, 1, "x"),
        "x",
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
    Report report = new Report(1, List.of(finding), List.of(), Map.of());
    assertThat(json(report)).contains("\"confidence\" : " + written + ",");
  }

  @Test
  void aLargeReportIsWholeAndTheSameEachTime() throws IOException {
    Source source = new Source("a.txt", "Vladimor");
    Finding[] findings = IntStream.range(0, 5_000)
        .mapToObj(i -> Reports.finding(
            Severity.ERROR, Reports.place(source, "Vladimor"), "number " + i, List.of("é")))
        .toArray(Finding[]::new);
    String first = json(Reports.report(source, findings));

    assertThat(schema().validate(first, InputFormat.JSON)).isEmpty();
    assertThat(first).contains("\"number 0\"", "\"number 4999\"").endsWith("]\n}\n");
    assertThat(json(Reports.report(source, findings))).isEqualTo(first);
  }

  private static Report withControlCharacters() {
    Source source = new Source("a\"b\\c.txt", "a\u0000b\u2028\u001B[31m\tc\uD83C\uDF89");
    return Reports.report(
        source,
        Reports.finding(Severity.INFO, Reports.place(source, source.text()), "x", List.of()));
  }

  private static String json(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReporter("1.2.3").write(report, out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonReporter.class.getResourceAsStream("report.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in, "report.schema.json"));
    }
  }
}
