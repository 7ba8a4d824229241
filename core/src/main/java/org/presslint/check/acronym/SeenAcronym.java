package org.presslint.check.acronym;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presslint.text.Place;

/**
 * An acronym of one document.
 *
 * @param letters its letters in capitals
 * @param uses its places, in the order of the text, those in definitions too; at least one
 * @param definitions where the text says what it stands for
 * @param introduced whether anything in the text may say what it stands for, also words that do not fit
 * @param known whether everybody knows it, or it is a word in capitals: nobody spells it out
 * @param listed whether some list holds it: it is no slip
 */
record SeenAcronym(
    String letters,
    List<Use> uses,
    List<Definition> definitions,
    boolean introduced,
    boolean known,
    boolean listed) {

  /**
   * A place of an acronym.
   *
   * @param text the acronym without possessive or plural ending
   * @param place where it stands
   * @param body whether it stands in running text
   */
  record Use(String text, Place place, boolean body) {
    Use {
      Objects.requireNonNull(place, "place");
    }
  }

  SeenAcronym {
    uses = List.copyOf(uses);
    definitions = List.copyOf(definitions);
    if (letters.isEmpty() || uses.isEmpty()) {
      throw new IllegalArgumentException("no acronym: " + letters);
    }
  }

  int count() {
    return uses.size();
  }

  /** A definition whose words fit the letters. */
  Optional<Definition> fitting() {
    for (Definition definition : definitions) {
      if (definition.fits()) {
        return Optional.of(definition);
      }
    }
    return Optional.empty();
  }

  /** Its first definition where none fits. */
  Optional<Definition> unfitting() {
    return fitting().isPresent() ? Optional.empty() : definitions.stream().findFirst();
  }
}
