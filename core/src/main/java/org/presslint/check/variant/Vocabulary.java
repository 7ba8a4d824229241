package org.presslint.check.variant;

import java.util.Set;

/**
 * Words around names that say how a name is meant. All are in lower case.
 *
 * @param otherTimes the name is that of another time, or is spoken of as a name; Russian ones by their beginning
 * @param offices with a capital beside a name they make no other name of it
 * @param references in a bracket they send the reader to another name
 */
record Vocabulary(Set<String> otherTimes, Set<String> offices, Set<String> references) {

  static Vocabulary read() {
    return new Vocabulary(
        VariantTable.words("other-times.txt"),
        VariantTable.words("offices.txt"),
        VariantTable.words("references.txt"));
  }
}
