package org.presslint.check.spelling;

import java.util.List;
import org.presslint.text.Place;

/**
 * What was found of an unknown form in a document, with what it was found by. Immutable.
 *
 * @param unknown what is read at its places
 * @param count what the whole document says of it
 * @param word what was found
 */
record FoundForm(List<BlockWords.Unknown> unknown, FormCounts.Count count, UnknownWord word) {

  /**
   * Whether nothing that it was found by is other in another version of the document.
   *
   * @param now what that version says of the form
   * @param changes what differs from the version it was found in
   */
  boolean holds(UnknownForm form, FormCounts.Count now, Changes changes, FormObserver forms) {
    return count.equals(now)
        && stands(form.occurrences)
        && !changes.mayMatterTo(form.written, form.beside(), forms.suggester(form.language))
        && word.twin()
            .map(twin -> !changes.touch(twin.form()) && !changes.touch(form.form))
            .orElse(true);
  }

  /** Whether it stands in the same blocks, whatever is before them: what is read in another block is another object. */
  @SuppressWarnings("ReferenceEquality")
  private boolean stands(List<UnknownForm.Occurrence> occurrences) {
    if (unknown.size() != occurrences.size()) {
      return false;
    }
    for (int i = 0; i < unknown.size(); i++) {
      if (unknown.get(i) != occurrences.get(i).unknown()) {
        return false;
      }
    }
    return true;
  }

  /** The same elsewhere in the source. */
  FoundForm at(List<Place> places) {
    return new FoundForm(unknown, count, word.at(places));
  }
}
