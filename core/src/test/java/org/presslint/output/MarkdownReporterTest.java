package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;

class MarkdownReporterTest {

  @Test
  void countsByRuleAndTellsByFile() throws IOException {
    assertThat(Written.by(new MarkdownReporter(), Reports.full())).isEqualTo("""
        <!-- presslint report -->
        # presslint

        3 documents checked: 1 error, 0 warnings, 1 info, 1 problem

        ## Not checked

        - c.bin: this is not text; give a text file

        | rule | errors | warnings | infos |
        |---|---:|---:|---:|
        | name-spelling | 1 | 0 | 1 |

        ## a/004.md

        | place | level | what | rule |
        |---:|---|---|---|
        | 3:4 | error | Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt. \
        Suggestions: Vladimir, Vladimír<br>Mr <ins>Vladimor</ins> Norov met António Guterres. 🎉 \
        | name-spelling |

        ## b/000.txt

        | place | level | what | rule |
        |---:|---|---|---|
        | 1:25 | info | "worth" knowing<br>Vladimir Norov spoke in <ins>Tashkent</ins>. | name-spelling |
        """);
  }

  @Test
  void nothingFromADocumentIsMarkup() throws IOException {
    Source source =
        new Source("<b>*a*|`.md", "[x](http://y) <img> @all www.example.org | _teh_ \u202Eend");
    String page = Written.by(
        new MarkdownReporter(),
        Reports.report(
            source,
            Reports.finding(Severity.ERROR, Reports.place(source, "teh"), "x", List.of("<i>"))));

    assertThat(page)
        .contains("## &#60;b&#62;\\*a\\*&#124;\\`.md")
        .contains("\\[x\\](http:<!-- -->//y) &#60;img&#62; @<!-- -->all www<!-- -->.example.org")
        .contains("&#124; \\_<ins>teh</ins>\\_ \uFFFDend")
        .contains("Suggestions: &#60;i&#62;");
  }

  @Test
  void fitsIntoTheSummaryOfAJob() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Map<String, Source> sources = new HashMap<>();
    for (int i = 0; i < 9_000; i++) {
      Source source = new Source("releases/" + i + ".txt", "слово ".repeat(20) + "teh");
      sources.put(source.name(), source);
      findings.add(
          Reports.finding(Severity.ERROR, Reports.place(source, "teh"), "слово", List.of()));
    }
    String page =
        Written.by(new MarkdownReporter(), new Report(9_000, findings, List.of(), sources));

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(200_000, 1 << 20);
    assertThat(page).containsPattern("\\n\\d+ more findings not shown here\\.\\n$");
  }
}
