package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Finding;
import org.presslint.language.Recent;

/**
 * Asks families what they find. Most edits of a draft leave its names as they are: then who judges by them is not asked, and what
 * was found in the version before is told of the places where the names stand now. Thread-safe.
 */
final class AskedFamilies {
  /** The names of a few drafts. */
  private static final int KEPT = 8;
  /** What longer texts hold is not kept. */
  private static final int MOST_KEPT = 1 << 11;

  private final List<NameFamily> families;
  private final List<Part> all = new ArrayList<>();
  private final Recent<HeldNames, Answers> known = new Recent<>(KEPT);

  /** One of the parts of a family, told by its index. */
  private record Part(int of, NameFamily part) {}

  /**
   * What is known of a part that must be asked or has found something; of all others nothing is told.
   *
   * @param found null where it must be asked
   */
  private record Answer(Part part, @Nullable FoundAmongNames found) {}

  /** What is known of the parts, and where the names stood when they were asked. */
  private record Answers(HeldPlaces places, List<Answer> answers) {}

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
   * Hands on what each of the families finds, one after the other.
   *
   * @param observations what was seen in the documents of the run
   */
  void ask(List<NameObservation> observations, Consumer<List<Finding>> teller) {
    List<List<Finding>> found = new ArrayList<>(families.size());
    families.forEach(family -> found.add(new ArrayList<>()));
    if (observations.size() != 1 || HeldNames.size(observations.get(0)) > MOST_KEPT) {
      for (Part part : all) {
        found.get(part.of()).addAll(part.part().find(observations));
      }
    } else {
      askOfVersion(observations, found);
    }
    found.forEach(teller);
  }

  /** Asks of a lone document, which may be the next version of one that has been asked of. */
  private void askOfVersion(List<NameObservation> document, List<List<Finding>> found) {
    HeldNames held = new HeldNames(document.get(0));
    HeldPlaces now = new HeldPlaces(document.get(0));
    Answers last = known.find(held);
    if (last == null) {
      known.keep(held, new Answers(now, askAll(document, now, found)));
      return;
    }
    boolean areMoved = last.places().areMovedTo(now);
    for (Answer answer : last.answers()) {
      found
          .get(answer.part().of())
          .addAll(
              areMoved && answer.found() != null
                  ? answer.found().at(now)
                  : answer.part().part().find(document));
    }
  }

  private List<Answer> askAll(
      List<NameObservation> document, HeldPlaces places, List<List<Finding>> found) {
    List<Answer> answers = new ArrayList<>();
    for (Part part : all) {
      List<Finding> findings = part.part().find(document);
      found.get(part.of()).addAll(findings);
      if (!part.part().judgesByHeldNames()) {
        answers.add(new Answer(part, null));
      } else if (!findings.isEmpty()) {
        answers.add(new Answer(part, FoundAmongNames.of(findings, places)));
      }
    }
    return List.copyOf(answers);
  }
}
