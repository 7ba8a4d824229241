package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import org.presslint.language.Capitals;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** A form that no lexicon knows, with all its occurrences in a document. Mutable while it is gathered. */
final class UnknownForm {
  final String form;
  final String key;
  final Language language;
  final Capitals capitals;
  final List<Occurrence> occurrences = new ArrayList<>();

  /** An unknown form, normalized and without its possessive. */
  UnknownForm(String form, Language language) {
    this.form = form;
    this.key = Folding.key(form);
    this.language = language;
    this.capitals = Capitals.of(form);
  }

  /**
   * One occurrence.
   *
   * @param block the block it stands in
   * @param index the index of its token
   * @param span the form itself in the block's text: a hyphen part, a word without its possessive
   * @param hyphenated whether it is a part of a hyphenated word
   */
  record Occurrence(Block block, int index, Span span, boolean hyphenated) {

    Token token() {
      return block.tokens().get(index);
    }
  }

  boolean isCapitalized() {
    return capitals == Capitals.FIRST;
  }

  boolean isLowerCase() {
    return capitals == Capitals.NONE;
  }
}
