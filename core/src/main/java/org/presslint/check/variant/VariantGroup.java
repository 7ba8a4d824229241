package org.presslint.check.variant;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.presslint.text.Language;

/**
 * The names of one place that stand for each other.
 *
 * @param language the language they are used in
 * @param names at least two, the official one of today first
 * @param year the first year in which the first name is the official one; 0 where the others were never right
 */
record VariantGroup(Language language, List<Name> names, int year) {

  /**
   * A name.
   *
   * @param text as it is written, for Russian in the nominative
   * @param notBefore words in lower case before which it is another thing: Peking duck
   */
  record Name(String text, Set<String> notBefore) {
    Name {
      notBefore = Set.copyOf(notBefore);
      if (text.isBlank()) {
        throw new IllegalArgumentException("a name without letters");
      }
    }

    List<String> words() {
      return List.of(text.split(" "));
    }
  }

  VariantGroup {
    Objects.requireNonNull(language, "language");
    names = List.copyOf(names);
    if (names.size() < 2) {
      throw new IllegalArgumentException("one name is no group: " + names);
    }
  }

  /** By hand: a group is a key of maps, and its names need not all be hashed for that. */
  @Override
  public int hashCode() {
    return names.get(0).text().hashCode();
  }
}
