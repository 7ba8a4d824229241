package org.presslint.output;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.presslint.finding.Excerpt;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;

/**
 * Writes a report in the XML of JUnit, for build servers that show tests: a suite for each file, a case for each finding. An
 * error is a failure; warnings and infos are skipped cases, which are shown and fail nothing; a problem is an error. A name
 * has no line number, so that a server knows the finding again when the text moves. Immutable and thread-safe.
 */
public final class JunitReporter implements Reporter {
  private static final int WIDTH = 160;

  @Override
  public void write(Report report, Appendable out) throws IOException {
    XmlWriter.write(xml -> write(report, xml), out);
  }

  private static void write(Report report, XmlWriter xml) throws XMLStreamException {
    Map<String, List<Finding>> files = report.findings().stream()
        .collect(Collectors.groupingBy(f -> f.place().path(), TreeMap::new, Collectors.toList()));
    Tally all = Tally.of(report.findings());
    int problems = report.problems().size();
    xml.open("testsuites", counts("presslint", all, 1, problems));
    writeRun(report, xml);
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      xml.open("testsuite", counts(file.getKey(), Tally.of(file.getValue()), 0, 0));
      Map<String, Integer> named = new HashMap<>();
      for (Finding finding : file.getValue()) {
        String name = finding.rule() + ": " + finding.message();
        int time = named.merge(name, 1, Integer::sum);
        write(finding, time == 1 ? name : name + " (" + time + ")", report, xml);
      }
      xml.close();
    }
    xml.close();
  }

  /** The run itself is a case, so that a clean one is no empty report, which servers take for a mistake. */
  private static void writeRun(Report report, XmlWriter xml) throws XMLStreamException {
    int problems = report.problems().size();
    xml.open("testsuite", counts("presslint", Tally.of(List.of()), 1, problems));
    String checked = Plural.of(report.documents(), "document") + " checked";
    xml.empty("testcase", "classname", "presslint", "name", checked);
    for (Problem problem : report.problems()) {
      String name = problem.path().isEmpty() ? "presslint" : problem.path();
      xml.open("testcase", "classname", name, "name", "problem");
      xml.empty("error", "type", "problem", "message", problem.message()).close();
    }
    xml.close();
  }

  private static String[] counts(String name, Tally tally, int passed, int problems) {
    return new String[] {
      "name",
      name,
      "tests",
      String.valueOf(tally.all() + passed + problems),
      "failures",
      String.valueOf(tally.errors()),
      "errors",
      String.valueOf(problems),
      "skipped",
      String.valueOf(tally.warnings() + tally.infos())
    };
  }

  private static void write(Finding finding, String name, Report report, XmlWriter xml)
      throws XMLStreamException {
    String path = finding.place().path();
    String line = String.valueOf(finding.place().line());
    xml.open("testcase", "classname", path, "name", name, "file", path, "line", line);
    if (finding.severity() == Severity.ERROR) {
      xml.open("failure", "type", finding.rule(), "message", finding.message());
      xml.text(details(finding, report)).close();
    } else {
      String message = finding.severity().id() + ": " + finding.message();
      xml.empty("skipped", "message", message);
      xml.open("system-out").text(details(finding, report)).close();
    }
    xml.close();
  }

  private static String details(Finding finding, Report report) {
    StringBuilder details = new StringBuilder(Wording.place(finding.place()));
    report
        .excerpt(finding.place(), WIDTH)
        .ifPresent(excerpt -> details.append('\n').append(line(excerpt)));
    if (!finding.suggestions().isEmpty()) {
      details.append("\nsuggestions: ").append(String.join(", ", finding.suggestions()));
    }
    finding
        .related()
        .forEach(
            p -> details.append("\nsee ").append(Wording.place(p)).append(": ").append(p.text()));
    return details.toString();
  }

  private static String line(Excerpt excerpt) {
    String line = excerpt.before() + ">>" + excerpt.text() + "<<" + excerpt.after();
    return (excerpt.cutBefore() ? "…" : "") + line.strip() + (excerpt.cutAfter() ? "…" : "");
  }
}
