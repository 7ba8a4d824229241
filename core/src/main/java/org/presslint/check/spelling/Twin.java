package org.presslint.check.spelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.Scripts;
import org.presslint.language.Stems;

/**
 * Another form of the same document that is nearly the same word.
 *
 * @param form the other form as it is written
 * @param count how often it stands there
 * @param edits what leads from it to the unknown form
 * @param cost how dear these edits are, less for a frequent form
 * @param atEnd whether an edit touches the last letter, the last two in Russian
 */
public record Twin(String form, int count, List<Edit> edits, double cost, boolean atEnd) {
  private static final Map<EditKind, Double> CHEAP = Map.of(
      EditKind.SWAPPED, 0.6,
      EditKind.LOST_DOUBLE, 0.6,
      EditKind.ADDED_DOUBLE, 0.6,
      EditKind.ADDED_NEIGHBOUR_KEY, 0.8,
      EditKind.REPLACED_VOWEL_PAIR, 0.9,
      EditKind.REPLACED_VOWEL, 0.9,
      EditKind.REPLACED_NEIGHBOUR_KEY, 0.9,
      EditKind.REPLACED_OTHER, 1.5);

  /** The twin of a form that costs least; empty where it has none. */
  static Optional<Twin> of(UnknownForm unknown, DocumentWords words, AcceptedForms accepted) {
    @Nullable Twin best = null;
    String stem = unknown.written().stem();
    boolean russian = Scripts.hasCyrillic(unknown.key());
    for (Word other : words.near(unknown.written())) {
      String form = other.form();
      boolean capital = Character.isUpperCase(form.charAt(0));
      if ((unknown.isCapitalized() && !capital)
          || stem.equals(Stems.ofKey(other.key(), unknown.language()))) {
        continue;
      }
      int count = words.countOfForm(form);
      @Nullable Twin twin = compare(unknown.key(), form, other.key(), count, russian);
      if (twin != null
          && (best == null || twin.isBefore(best))
          && (capital || !accepted.test(form))) {
        best = twin;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isBefore(Twin other) {
    return cost < other.cost || (cost == other.cost && form.compareTo(other.form) < 0);
  }

  private static @Nullable Twin compare(
      String unknown, String form, String key, int count, boolean russian) {
    int most = TwinForms.mostEdits(key.length(), unknown.length());
    List<Edit> edits = Edits.within(key, unknown, most).orElse(null);
    if (edits == null) {
      return null;
    }
    boolean first = !edits.isEmpty() && edits.get(0).position() == 0;
    if (first && edits.size() > 1) {
      return null;
    }
    int tail = russian ? 2 : 1;
    boolean atEnd = false;
    double sum = 0;
    for (Edit edit : edits) {
      atEnd |= edit.position() >= unknown.length() - tail;
      sum += CHEAP.getOrDefault(edit.kind(), 1.0);
    }
    double cost = sum + (first ? 2 : 0) + (atEnd ? 1.5 : 0) - 0.5 * Math.log(count);
    return new Twin(form, count, edits, cost, atEnd);
  }

  /** Says whether the lexicons accept a form. */
  interface AcceptedForms {
    boolean test(String form);
  }
}
