package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import org.presslint.language.Capitals;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;

/** A form that no lexicon knows, with all its occurrences in a document. Mutable while it is gathered. */
final class UnknownForm {
  private final UnlistedForm written;
  private final List<Block> blocks = new ArrayList<>(1);
  private final List<BlockWords.Unknown> occurrences = new ArrayList<>(1);

  /** A form without an occurrence yet. */
  UnknownForm(UnlistedForm written) {
    this.written = written;
  }

  /** Adds an occurrence in a block of the document. */
  void add(Block block, BlockWords.Unknown occurrence) {
    blocks.add(block);
    occurrences.add(occurrence);
  }

  UnlistedForm written() {
    return written;
  }

  String form() {
    return written.form();
  }

  String key() {
    return written.key();
  }

  Language language() {
    return written.language();
  }

  boolean isCapitalized() {
    return written.capitals() == Capitals.FIRST;
  }

  boolean isLowerCase() {
    return written.capitals() == Capitals.NONE;
  }

  /** How often it occurs. */
  int count() {
    return occurrences.size();
  }

  /** What it shows at each of its places, in their order. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>(occurrences.size());
    for (BlockWords.Unknown occurrence : occurrences) {
      settings.add(occurrence.setting());
    }
    return settings;
  }

  /** The words beside its first occurrence. */
  UnknownWord.Neighbours beside() {
    return occurrences.get(0).setting().beside();
  }

  /** Where it stands in the source of the document. */
  List<Place> places(Document document) {
    List<Place> places = new ArrayList<>(occurrences.size());
    for (int i = 0; i < occurrences.size(); i++) {
      places.add(document.place(blocks.get(i), occurrences.get(i).span()));
    }
    return places;
  }
}
