package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.presslint.finding.Finding;
import org.presslint.language.Recent;

/**
 * Tells which families need not be asked: most edits of a draft leave its names as they are, and where a family found nothing in
 * the version before it finds nothing again. Thread-safe.
 */
final class AskedFamilies {
  /** The names of a few drafts. */
  private static final int KEPT = 8;
  /** What longer texts hold is not kept. */
  private static final int MOST_KEPT = 1 << 11;

  private final List<NameFamily> families;
  private final List<Part> all = new ArrayList<>();
  private final Recent<HeldNames, List<Part>> speaking = new Recent<>(KEPT);

  /** One of the parts of a family, told by its index. */
  private record Part(int of, NameFamily part) {}

  /**
   * Asks some families.
   *
   * @param families in the order in which they are asked
   */
  AskedFamilies(List<NameFamily> families) {
    this.families = List.copyOf(families);
    for (int i = 0; i < families.size(); i++) {
      for (NameFamily part : families.get(i).parts()) {
        all.add(new Part(i, part));
      }
    }
  }

  List<NameFamily> all() {
    return families;
  }

  /**
   * Hands on what each of the families finds, one after the other; those that are known to find nothing are not asked.
   *
   * @param observations what was seen in the documents of the run
   */
  void ask(List<NameObservation> observations, Consumer<List<Finding>> teller) {
    List<List<Finding>> found = new ArrayList<>();
    families.forEach(family -> found.add(new ArrayList<>()));
    if (observations.size() != 1 || HeldNames.size(observations.get(0)) > MOST_KEPT) {
      ask(all, observations, found);
    } else {
      HeldNames held = HeldNames.of(observations.get(0));
      List<Part> known = speaking.find(held);
      List<Part> spoke = ask(known == null ? all : known, observations, found);
      if (known == null) {
        speaking.keep(held, spoke);
      }
    }
    found.forEach(teller);
  }

  /** Asks some parts, and tells who of them has found something or may at other times. */
  private static List<Part> ask(
      List<Part> parts, List<NameObservation> observations, List<List<Finding>> found) {
    List<Part> speaking = new ArrayList<>();
    for (Part part : parts) {
      List<Finding> findings = part.part().find(observations);
      found.get(part.of()).addAll(findings);
      if (!findings.isEmpty() || !part.part().judgesByHeldNames()) {
        speaking.add(part);
      }
    }
    return List.copyOf(speaking);
  }
}
