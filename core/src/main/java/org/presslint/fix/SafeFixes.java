package org.presslint.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presslint.finding.Finding;
import org.presslint.text.RawDocument;

/**
 * Holds checks to their word: what they call safe is so only where a program may change the text. A safe finding in quotation
 * marks, or in a place that is not written as it reads, is left to a person.
 */
public final class SafeFixes {

  private SafeFixes() {}

  /** The findings of one document, in their order. */
  public static List<Finding> checked(List<Finding> findings, RawDocument document) {
    return checked(findings, path -> Optional.of(OpenText.of(document)));
  }

  /**
   * Findings of any documents, in their order.
   *
   * @param texts gives the text of a name, asked for once where something safe is found in it; empty where it cannot be read,
   *     and then nothing is checked
   */
  public static List<Finding> checked(
      List<Finding> findings, Function<String, Optional<OpenText>> texts) {
    Map<String, Optional<OpenText>> open = new HashMap<>();
    List<Finding> checked = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean isDenied = finding.fix() == Finding.Fix.SAFE
          && open.computeIfAbsent(finding.place().path(), texts)
              .filter(text -> !text.allows(finding.place().span()))
              .isPresent();
      checked.add(isDenied ? finding.withFix(Finding.Fix.REVIEW) : finding);
    }
    return checked;
  }
}
