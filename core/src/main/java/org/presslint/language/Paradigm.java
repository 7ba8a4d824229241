package org.presslint.language;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All forms of a name or a phrase. Immutable.
 *
 * @param forms the ways to write each form, the usual one first; never without a {@link WordForm#BASE}
 */
public record Paradigm(Map<WordForm, List<String>> forms) {

  public Paradigm {
    if (forms.getOrDefault(WordForm.BASE, List.of()).isEmpty()) {
      throw new IllegalArgumentException("a paradigm needs its base: " + forms);
    }
    EnumMap<WordForm, List<String>> copy = new EnumMap<>(WordForm.class);
    forms.forEach((form, texts) -> copy.put(form, List.copyOf(texts)));
    forms = java.util.Collections.unmodifiableMap(copy);
  }

  /** What never changes its form. */
  static Paradigm fixed(String text) {
    return new Paradigm(Map.of(WordForm.BASE, List.of(text)));
  }

  /** The phrase as it was given. */
  public String base() {
    return forms.getOrDefault(WordForm.BASE, List.of()).get(0);
  }

  /** Every text that is one of its forms, the base first. */
  public Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    forms.values().forEach(texts::addAll);
    return texts;
  }

  /** Which forms a text may be, letter for letter; the empty set for one that is none. */
  public Set<WordForm> formsOf(String text) {
    Set<WordForm> found = new LinkedHashSet<>();
    forms.forEach((form, texts) -> {
      if (texts.contains(text)) {
        found.add(form);
      }
    });
    return found;
  }

  /**
   * The usual text of the first of these forms that it has; its base where it has none of them, as a name without cases
   * has.
   */
  public String text(Iterable<WordForm> wanted) {
    for (WordForm form : wanted) {
      Optional<String> text = forms.getOrDefault(form, List.of()).stream().findFirst();
      if (text.isPresent()) {
        return text.get();
      }
    }
    return base();
  }
}
