package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;

/** The page as a browser reads it: what stands where, and what a screen reader is told of it. */
class HtmlReporterTest {

  @Test
  void showsEachFindingInItsText() throws IOException {
    Element article = page(Reports.full()).expectFirst("article");

    assertThat(article.expectFirst("h4").text())
        .isEqualTo("error Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt");
    assertThat(article.expectFirst("blockquote").text())
        .isEqualTo("Mr Vladimor Norov met António Guterres. 🎉");
    assertThat(article.expectFirst("mark").text()).isEqualTo("Vladimor");
    assertThat(article.expectFirst(".facts").text())
        .isEqualTo("Line 3, column 4 · name-spelling · 99% sure");
    assertThat(article.expectFirst(".suggestions").text())
        .isEqualTo("Suggestions: Vladimir, Vladimír");
    assertThat(article.expectFirst(".related").text())
        .isEqualTo("See b/000.txt:1:1: Vladimir Norov");
  }

  @Test
  void countsByRuleAndByFileAndNamesWhatWasNotChecked() throws IOException {
    Document page = page(Reports.full());

    assertThat(page.select("table").eachText())
        .containsExactly(
            "Findings by rule Rule Errors Warnings Infos name-spelling 1 0 1",
            "Findings by file File Errors Warnings Infos a/004.md 1 0 0 b/000.txt 0 0 1");
    assertThat(page.select(".problems li").eachText())
        .containsExactly("c.bin: this is not text; give a text file");
    assertThat(page.select("dt, dd").eachText())
        .containsExactly("name-spelling", "a name spelled otherwise");
  }

  @Test
  void hasLandmarksHeadingsAndLabels() throws IOException {
    Document page = page(Reports.full());

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).startsWith("presslint: 3 documents checked");
    assertThat(page.select("header, main, footer")).hasSize(3);
    assertThat(page.select("h1")).hasSize(1);
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("table caption")).hasSize(2);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("select"))
        .allSatisfy(s -> assertThat(s.closest("label")).isNotNull());
    assertThat(page.expectFirst("form").attr("aria-label")).isNotEmpty();
    assertThat(page.select("[role=status]")).hasSize(1);
    assertThat(page.expectFirst("body").child(0).attr("href")).isEqualTo("#findings");
  }

  @Test
  void everyReferenceLeadsSomewhereAndNoIdStandsTwice() throws IOException {
    Document page = page(Reports.full());

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(
            href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
  }

  @Test
  void filtersByLevelRuleAndFile() throws IOException {
    Document page = page(Reports.full());

    assertThat(page.expectFirst("form").hasAttr("hidden"))
        .as("shown by the script, since it does nothing without")
        .isTrue();
    assertThat(page.select("select[name=rule] option").eachAttr("value"))
        .containsExactly("*", "name-spelling");
    assertThat(page.select("select[name=file] option").eachAttr("value"))
        .containsExactly("*", "a/004.md", "b/000.txt");
    assertThat(page.select("article").eachAttr("data-file"))
        .containsExactly("a/004.md", "b/000.txt");
    assertThat(page.select("article").eachAttr("data-level")).containsExactly("error", "info");
  }

  @Test
  void needsNothingFromElsewhere() throws IOException {
    Document page = page(Reports.full());

    assertThat(page.select("[src], link, iframe, object, img, [style], [onclick]"))
        .isEmpty();
    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
    assertThat(page.expectFirst("style").data())
        .contains("prefers-color-scheme: dark", "@media print", ":focus-visible")
        .doesNotContain("url(", "@import");
  }

  @Test
  void nothingFromADocumentIsMarkup() throws IOException {
    String evil = "</script><script>alert(1)</script>\"'&amp;<b>";
    Source source = new Source(evil, evil + " teh \u202Eend");
    Document page = page(Reports.report(
        source,
        Reports.finding(
            Severity.WARNING,
            Reports.place(source, "teh"),
            evil,
            List.of(evil),
            Reports.place(source, evil))));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("b")).isEmpty();
    assertThat(page.expectFirst("h3").text()).isEqualTo(evil);
    assertThat(page.expectFirst("article").attr("data-file")).isEqualTo(evil);
    assertThat(page.expectFirst("blockquote").text()).isEqualTo(evil + " teh \uFFFDend");
  }

  @Test
  void aCleanPageSaysSo() throws IOException {
    Document page = page(new Report(2, List.of(), List.of(), Map.of()));

    assertThat(page.expectFirst("header").text())
        .isEqualTo("presslint report 2 documents checked, nothing found");
    assertThat(page.select("form, script, table, article")).isEmpty();
    assertThat(page.getElementById("findings"))
        .as("what the first link leads to")
        .isNotNull();
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(Written.by(new HtmlReporter(Written.TOOL), report));
  }
}
