package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import org.presslint.language.Capitals;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** A form that no lexicon knows, with all its occurrences in a document. Mutable while it is gathered. */
final class UnknownForm {
  final WrittenForm written;
  final String form;
  final String key;
  final Language language;
  final Capitals capitals;
  final List<Occurrence> occurrences = new ArrayList<>();

  /** A form without an occurrence yet. */
  UnknownForm(WrittenForm written) {
    this.written = written;
    form = written.form();
    key = written.key();
    language = written.language();
    capitals = written.capitals();
  }

  /**
   * One occurrence.
   *
   * @param block the block it stands in
   * @param unknown what is read there
   */
  record Occurrence(Block block, BlockWords.Unknown unknown) {

    int index() {
      return unknown.index();
    }

    /** The form itself in the block's text. */
    Span span() {
      return unknown.span();
    }

    /** Whether it is a part of a hyphenated word. */
    boolean hyphenated() {
      return unknown.hyphenated();
    }

    Token token() {
      return block.tokens().get(index());
    }
  }

  /** What is read at its places. */
  List<BlockWords.Unknown> unknown() {
    return occurrences.stream().map(Occurrence::unknown).toList();
  }

  /** The words beside its first occurrence. */
  UnknownWord.Neighbours beside() {
    return occurrences.get(0).unknown().beside();
  }

  boolean isCapitalized() {
    return capitals == Capitals.FIRST;
  }

  boolean isLowerCase() {
    return capitals == Capitals.NONE;
  }
}
