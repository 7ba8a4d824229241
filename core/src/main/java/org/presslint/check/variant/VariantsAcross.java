package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;

/**
 * One name in a text, and another for the same in far more texts of the run. Gathers what the texts have, then tells what speaks
 * against each. Not thread-safe.
 */
final class VariantsAcross {
  /** So many texts, and so many times as many as have the other name, make it the usual one. */
  private static final int MAJORITY = 3;
  /** What so many texts have is a habit, or of another time: it is worth one line. */
  private static final int HABIT = 5;

  private final Map<String, Map<String, Form>> byName = new LinkedHashMap<>();

  /** A form and the texts that have it; the first place it was seen at. */
  private record Form(SeenVariant example, Set<String> paths) {}

  /** What far more texts have. */
  record Usual(SeenVariant example, int documents, Severity severity) {
    String message(SeenVariant here, int count) {
      return Wording.quoted(here.text()) + " stands " + Wording.times(count)
          + " in this text and " + Wording.quoted(example.text()) + " in "
          + Wording.documents(documents) + "; both name the same";
    }
  }

  void add(SeenVariant seen) {
    byName
        .computeIfAbsent(seen.named(), k -> new LinkedHashMap<>())
        .computeIfAbsent(seen.form(), k -> new Form(seen, new LinkedHashSet<>()))
        .paths()
        .add(seen.place().path());
  }

  /** What speaks against a name that is the only one in its text. */
  Optional<Usual> against(SeenVariant here) {
    Map<String, Form> forms = Objects.requireNonNull(byName.get(here.named()));
    Form own = Objects.requireNonNull(forms.get(here.form()));
    List<Form> others = new ArrayList<>(forms.values());
    others.remove(own);
    int documents = own.paths().size();
    boolean isFirst = here.place().path().equals(own.paths().iterator().next());
    return others.stream()
        .filter(f -> f.paths().size() >= MAJORITY * documents)
        .max((a, b) -> Integer.compare(a.paths().size(), b.paths().size()))
        .filter(f -> f.paths().size() >= MAJORITY)
        .filter(f -> documents < HABIT || isFirst)
        .map(f -> new Usual(f.example(), f.paths().size(), severity(here, documents)));
  }

  /** Which name of a place a text prefers is its author's choice; a body has one spelling. */
  private static Severity severity(SeenVariant here, int documents) {
    return here.kind() == SeenVariant.Kind.DIALECT && documents < HABIT
        ? Severity.WARNING
        : Severity.INFO;
  }
}
