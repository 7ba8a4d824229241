package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.language.automaton.Folding;

/** The user's own list of known misspellings. A form that the list also gives as its own correction is no misspelling. */
final class ListedMisspellings {
  private final Map<String, List<String>> corrections = new HashMap<>();

  /** The list of a user: misspellings in any capitals with their corrections, best first. */
  ListedMisspellings(Map<String, List<String>> listed) {
    listed.forEach((wrong, rights) -> {
      String key = Folding.key(wrong);
      Set<String> keys = rights.stream().map(Folding::key).collect(Collectors.toSet());
      if (!keys.contains(key)) {
        corrections.put(key, List.copyOf(rights));
      }
    });
  }

  boolean contains(String form) {
    return !corrections.isEmpty() && corrections.containsKey(Folding.key(form));
  }

  /** The corrections of a form, best first; none where it is not listed. */
  List<String> corrections(String form) {
    return corrections.isEmpty()
        ? List.of()
        : corrections.getOrDefault(Folding.key(form), List.of());
  }
}
