package org.presslint.fix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;
import org.presslint.text.Source;

/** Holds checks to their word: what they call safe is so only where a program may change the text. */
public final class SafeFixes {

  private SafeFixes() {}

  /**
   * The findings in their order; a safe one in quotation marks, or in a place that is not written as it reads, is left to a
   * person.
   *
   * @param sources the texts the findings lead into, by name
   */
  public static List<Finding> checked(List<Finding> findings, Map<String, Source> sources) {
    Map<String, OpenText> open = new HashMap<>();
    return findings.stream().map(f -> checked(f, sources, open)).toList();
  }

  private static Finding checked(
      Finding finding, Map<String, Source> sources, Map<String, OpenText> open) {
    Source source = sources.get(finding.place().path());
    if (finding.fix() != Finding.Fix.SAFE || source == null) {
      return finding;
    }
    boolean allowed = open.computeIfAbsent(source.name(), n -> OpenText.of(source))
        .allows(finding.place().span());
    return allowed ? finding : finding.withFix(Finding.Fix.REVIEW);
  }
}
