package org.presslint.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.presslint.text.Source;

/**
 * A finding with what it is known by, from one run to the next.
 *
 * @param finding the finding
 * @param fingerprint what it shares with findings of the same rule, text and neighbours
 * @param occurrence which of those of its path it is, from 1 in the order of the report
 */
public record Fingerprinted(Finding finding, Fingerprint fingerprint, int occurrence) {

  public Fingerprinted {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(fingerprint, "fingerprint");
    if (occurrence < 1) {
      throw new IllegalArgumentException("counted from 1: " + occurrence);
    }
  }

  /** The findings of a report in their order, each with its fingerprint. */
  public static List<Fingerprinted> all(Report report) {
    Map<String, Integer> counts = new HashMap<>();
    List<Fingerprinted> all = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String path = finding.place().path();
      Source source = report.sources().getOrDefault(path, new Source(path, ""));
      Fingerprint fingerprint = Fingerprint.of(finding, source);
      int occurrence = counts.merge(fingerprint + path, 1, Integer::sum);
      all.add(new Fingerprinted(finding, fingerprint, occurrence));
    }
    return all;
  }

  /** A name no other finding of its path has, such as {@code 0f1e2d3c4b5a6978:1}. */
  public String idInPath() {
    return fingerprint + ":" + occurrence;
  }

  /** A name no other finding of the report has: 16 hexadecimal digits, of the path too. */
  public String idInReport() {
    return Fingerprint.digest(finding.place().path().replace('\\', '/') + '\0' + idInPath());
  }
}
