package org.presslint.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;

/**
 * Writes a report in the XML of Checkstyle, which many build servers and editors read. A problem is an error of the source
 * {@code presslint.problem}. Immutable and thread-safe.
 */
public final class CheckstyleReporter implements Reporter {
  private final String version;

  /**
   * @param tool what made the report
   */
  public CheckstyleReporter(Tool tool) {
    version = tool.version();
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, Entries> files = new TreeMap<>();
    report.findings().forEach(f -> entries(files, f.place().path()).findings().add(f));
    report.problems().forEach(p -> entries(files, p.path()).problems().add(p));
    XmlWriter.write(xml -> write(files, xml), out);
  }

  /** What is said of one file. */
  private record Entries(List<Finding> findings, List<Problem> problems) {}

  private static Entries entries(Map<String, Entries> files, String path) {
    return files.computeIfAbsent(
        path, p -> new Entries(new java.util.ArrayList<>(), new java.util.ArrayList<>()));
  }

  private void write(Map<String, Entries> files, XmlWriter xml) throws XMLStreamException {
    xml.open("checkstyle", "version", version);
    for (Map.Entry<String, Entries> file : files.entrySet()) {
      xml.open("file", "name", file.getKey());
      for (Finding finding : file.getValue().findings()) {
        write(finding, xml);
      }
      for (Problem problem : file.getValue().problems()) {
        xml.empty(
            "error",
            "severity",
            "error",
            "message",
            problem.message(),
            "source",
            "presslint.problem");
      }
      xml.close();
    }
    xml.close();
  }

  private static void write(Finding finding, XmlWriter xml) throws XMLStreamException {
    xml.empty(
        "error",
        "line",
        String.valueOf(finding.place().line()),
        "column",
        String.valueOf(finding.place().column()),
        "severity",
        finding.severity().id(),
        "message",
        Wording.withSuggestions(finding),
        "source",
        "presslint." + finding.rule());
  }
}
