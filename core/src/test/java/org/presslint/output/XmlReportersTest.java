package org.presslint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Source;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class XmlReportersTest {

  @Test
  void checkstyleNamesFilesAndSources() throws IOException {
    assertThat(Written.by(new CheckstyleReporter(Written.TOOL), Reports.full())).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="1.2.3">
          <file name="a/004.md">
            <error line="3" column="4" severity="error" message="Vladimor Norov, 1 time here; \
        Vladimir Norov, 1 time in b/000.txt. Suggestions: Vladimir, Vladimír" \
        source="presslint.name-spelling"/>
          </file>
          <file name="b/000.txt">
            <error line="1" column="25" severity="info" message="&quot;worth&quot; knowing" \
        source="presslint.name-spelling"/>
          </file>
          <file name="c.bin">
            <error severity="error" message="this is not text; give a text file" \
        source="presslint.problem"/>
          </file>
        </checkstyle>
        """);
  }

  @Test
  void junitHasACaseForEachFinding() throws IOException {
    assertThat(Written.by(new JunitReporter(), Reports.full())).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="presslint" tests="4" failures="1" errors="1" skipped="1">
          <testsuite name="presslint" tests="2" failures="0" errors="1" skipped="0">
            <testcase classname="presslint" name="3 documents checked"/>
            <testcase classname="c.bin" name="problem">
              <error type="problem" message="this is not text; give a text file"/>
            </testcase>
          </testsuite>
          <testsuite name="a/004.md" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="a/004.md" name="name-spelling: Vladimor Norov, 1 time here; \
        Vladimir Norov, 1 time in b/000.txt" file="a/004.md" line="3">
              <failure type="name-spelling" message="Vladimor Norov, 1 time here; \
        Vladimir Norov, 1 time in b/000.txt">a/004.md:3:4
        Mr &gt;&gt;Vladimor&lt;&lt; Norov met António Guterres. 🎉
        suggestions: Vladimir, Vladimír
        see b/000.txt:1:1: Vladimir Norov</failure>
            </testcase>
          </testsuite>
          <testsuite name="b/000.txt" tests="1" failures="0" errors="0" skipped="1">
            <testcase classname="b/000.txt" name="name-spelling: &quot;worth&quot; knowing" \
        file="b/000.txt" line="1">
              <skipped message="info: &quot;worth&quot; knowing"/>
              <system-out>b/000.txt:1:25
        Vladimir Norov spoke in &gt;&gt;Tashkent&lt;&lt;.</system-out>
            </testcase>
          </testsuite>
        </testsuites>
        """);
  }

  @Test
  void theCountsOfJunitAreThoseOfItsCases() throws Exception {
    Document xml = parse(Written.by(new JunitReporter(), Reports.full()));
    NodeList suites = xml.getElementsByTagName("testsuite");
    int tests = 0;
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
      assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
      assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
      assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
      tests += Integer.parseInt(suite.getAttribute("tests"));
    }
    assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo(String.valueOf(tests));
  }

  @Test
  void aNameStandsOnceInASuite() throws IOException {
    Source source = new Source("a.txt", "teh end, teh start");
    var first = Reports.finding(Severity.ERROR, Reports.place(source, "teh"), "x", List.of());
    var second =
        Reports.finding(Severity.ERROR, Reports.place(source, "teh start"), "x", List.of());

    assertThat(Written.by(new JunitReporter(), Reports.report(source, first, second)))
        .containsOnlyOnce("name=\"name-spelling: x\"")
        .containsOnlyOnce("name=\"name-spelling: x (2)\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportForm.class,
      names = {"CHECKSTYLE", "JUNIT"})
  void whatXmlCannotHoldIsReplaced(ReportForm form) throws Exception {
    Source source = new Source("a\u0000<&>\"'.txt", "]]> \u0001\u001B[31m\uFFFE\uD800 end");
    Report report = Reports.report(
        source,
        Reports.finding(
            Severity.WARNING, Reports.place(source, "end"), "\u0008\uD800 <b>", List.of("\u0002")));

    Document xml = parse(Written.by(form.reporter(Written.TOOL), report));

    assertThat(xml.getDocumentElement().getChildNodes().getLength()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportForm.class,
      names = {"CHECKSTYLE", "JUNIT"})
  void aCleanRunIsWellFormed(ReportForm form) throws Exception {
    Report clean = new Report(2, List.of(), List.of(), Map.of());
    assertThat(parse(Written.by(form.reporter(Written.TOOL), clean)).getDocumentElement())
        .isNotNull();
  }

  private static String count(Element suite, String name) {
    return String.valueOf(suite.getElementsByTagName(name).getLength());
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
