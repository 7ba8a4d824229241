package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
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
   * Those that may find something, in their order.
   *
   * @param observations what was seen in the documents of the run
   */
  List<NameFamily> of(List<NameObservation> observations) {
    if (observations.size() != 1 || HeldNames.size(observations.get(0)) > MOST_KEPT) {
      return all;
    }
    return speaking.get(HeldNames.of(observations.get(0)), held -> speaking(observations));
  }

  private List<NameFamily> speaking(List<NameObservation> observations) {
    List<NameFamily> found = new ArrayList<>();
    for (NameFamily family : all) {
      if (!family.judgesByHeldNames() || !family.find(observations).isEmpty()) {
        found.add(family);
      }
    }
    return List.copyOf(found);
  }
}
