package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;

class GitlabReporterTest {
  private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\" : \"([^\"]+)\"");

  @Test
  void writesWhatGitLabAsksFor() throws IOException {
    assertThat(Written.by(new GitlabReporter(), Reports.full())
            .replaceAll("(\"fingerprint\" : )\"[^\"]+\"", "$1\"…\""))
        .isEqualTo("""
            [
              {
                "description" : "Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt. \
            Suggestions: Vladimir, Vladimír",
                "check_name" : "name-spelling",
                "fingerprint" : "…",
                "severity" : "major",
                "location" : {
                  "path" : "a/004.md",
                  "lines" : {
                    "begin" : 3
                  }
                }
              },
              {
                "description" : "\\"worth\\" knowing",
                "check_name" : "name-spelling",
                "fingerprint" : "…",
                "severity" : "info",
                "location" : {
                  "path" : "b/000.txt",
                  "lines" : {
                    "begin" : 1
                  }
                }
              },
              {
                "description" : "this is not text; give a text file",
                "check_name" : "problem",
                "fingerprint" : "…",
                "severity" : "blocker",
                "location" : {
                  "path" : "c.bin",
                  "lines" : {
                    "begin" : 1
                  }
                }
              }
            ]
            """);
  }

  @Test
  void everyIssueHasAFingerprintOfItsOwnThatOutlivesAMove() throws IOException {
    List<String> here = fingerprints("teh end of teh end of teh end of teh end");
    List<String> moved = fingerprints("A new line.\n\nteh end of teh end of teh end of teh end");

    assertThat(here).hasSize(5).doesNotHaveDuplicates();
    assertThat(moved).isEqualTo(here);
  }

  /** Of four equal words and a problem. */
  private static List<String> fingerprints(String text) throws IOException {
    Source source = new Source("a.txt", text);
    var finding = Reports.finding(Severity.ERROR, Reports.place(source, "teh"), "x", List.of());
    Report report = new Report(
        1,
        List.of(finding, finding, finding, finding),
        List.of(new Problem("b.txt", "x")),
        Map.of("a.txt", source));
    return FINGERPRINT
        .matcher(Written.by(new GitlabReporter(), report))
        .results()
        .map(r -> r.group(1))
        .toList();
  }
}
