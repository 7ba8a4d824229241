package org.presslint.check.spelling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.presslint.text.Place;

/**
 * What was found of an unknown form in a document, with what it was found by. Immutable.
 *
 * @param settings what it shows at its places
 * @param count what the whole document says of it
 * @param meant the stems of the words that may have been meant
 * @param word what was found
 */
record FoundForm(
    List<Setting> settings, FormCounts.Count count, Set<String> meant, UnknownWord word) {

  /**
   * Whether nothing that it was found by is other in another version of the document.
   *
   * @param now what that version says of the form
   * @param changes what differs from the version it was found in
   */
  boolean holds(UnknownForm form, FormCounts.Count now, Changes changes) {
    return count.equals(now)
        && areSame(form.settings())
        && !changes.mayMatterTo(form.written(), form.beside(), meant)
        && word.twin()
            .map(twin -> !changes.touch(twin.form()) && !changes.touch(form.form()))
            .orElse(true);
  }

  /** Whether it shows the same; what is read in a block that stays is the same object. */
  private boolean areSame(List<Setting> others) {
    boolean areSame = settings.size() == others.size();
    for (int i = 0; areSame && i < settings.size(); i++) {
      areSame = Objects.equals(settings.get(i), others.get(i));
    }
    return areSame;
  }

  /** The same elsewhere in the source. */
  FoundForm at(List<Place> places) {
    return new FoundForm(settings, count, meant, word.at(places));
  }
}
