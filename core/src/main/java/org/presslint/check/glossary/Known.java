package org.presslint.check.glossary;

import java.util.Optional;
import java.util.Set;
import org.presslint.language.Paradigm;
import org.presslint.language.WordForm;
import org.presslint.names.GlossaryEntry;

/**
 * A name, a variant or a forbidden form of a glossary with all its forms.
 *
 * @param paradigm its forms
 * @param right the forms of the name that should stand instead; for one that is right, its own
 * @param forbidden what the glossary says against it; empty for one that is right
 */
record Known(Paradigm paradigm, Paradigm right, Optional<GlossaryEntry.Forbidden> forbidden) {

  /** What should stand where one of its forms does, in the case of the place. */
  String rightFor(String form) {
    Set<WordForm> forms = paradigm.formsOf(form);
    return right.text(forms);
  }
}
