package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.presslint.finding.Finding;
import org.presslint.language.Remembered;

/**
 * Tells which families need not be asked: most edits of a draft leave its names as they are, and where a family found nothing in
 * the version before it finds nothing again. Thread-safe.
 */
final class AskedFamilies {
  /** The names of a few drafts. */
  private static final int KEPT = 8;
  /** What longer texts hold is not kept. */
  private static final int MOST_KEPT = 1 << 11;

  private final List<NameFamily> all;
  private final Remembered<HeldNames, List<NameFamily>> speaking = new Remembered<>(KEPT);

  /**
   * All families.
   *
   * @param all in the order in which they are asked
   */
  AskedFamilies(List<NameFamily> all) {
    this.all = List.copyOf(all);
  }

  List<NameFamily> all() {
    return all;
  }

  /**
   * Hands on what each of the families finds, one after the other, but for those that are known to find nothing.
   *
   * @param observations what was seen in the documents of the run
   */
  void ask(List<NameObservation> observations, Consumer<List<Finding>> teller) {
    List<List<Finding>> found = new ArrayList<>();
    List<NameFamily> asked = all;
    if (observations.size() == 1 && HeldNames.size(observations.get(0)) <= MOST_KEPT) {
      HeldNames held = HeldNames.of(observations.get(0));
      asked = speaking.get(held, names -> speaking(observations, found));
    }
    if (found.isEmpty()) {
      asked.forEach(family -> found.add(family.find(observations)));
    }
    found.forEach(teller);
  }

  /** Asks all families, and tells who of them has found something or may at other times. */
  private List<NameFamily> speaking(List<NameObservation> observations, List<List<Finding>> found) {
    List<NameFamily> speaking = new ArrayList<>();
    for (NameFamily family : all) {
      List<Finding> findings = family.find(observations);
      found.add(findings);
      if (!findings.isEmpty() || !family.judgesByHeldNames()) {
        speaking.add(family);
      }
    }
    return List.copyOf(speaking);
  }
}
