package org.presslint.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.text.Source;

/** What a person can choose from: the corrections of each finding whose place may be changed. */
public final class Offers {

  private Offers() {}

  /** The corrections of each finding that has some, best first, in the order of the report. */
  public static Map<Finding, List<Correction>> of(Report report) {
    Map<String, OpenText> open = new LinkedHashMap<>();
    Map<Finding, List<Correction>> offers = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Source source = report.sources().get(finding.place().path());
      List<Correction> corrections = corrections(finding);
      boolean may = source != null
          && !corrections.isEmpty()
          && open.computeIfAbsent(source.name(), n -> OpenText.of(source))
              .allows(finding.place().span());
      if (may) {
        offers.put(finding, corrections);
      }
    }
    return offers;
  }

  private static List<Correction> corrections(Finding finding) {
    List<Correction> corrections = new ArrayList<>();
    if (finding.fix() != Finding.Fix.NEVER) {
      for (int i = 0; i < finding.suggestions().size(); i++) {
        Correction.of(finding, i).ifPresent(corrections::add);
      }
    }
    return corrections;
  }
}
