package org.presslint.check.variant;

import java.util.Set;

/**
 * Words around names that say how a name is meant. All are in lower case.
 *
 * @param otherTimes the name is that of another time, or is spoken of as a name; Russian ones by their beginning
 * @param offices with a capital beside a name they make no other name of it
 */
record Vocabulary(Set<String> otherTimes, Set<String> offices) {

  static Vocabulary read() {
    return new Vocabulary(VariantTable.words("other-times.txt"), VariantTable.words("offices.txt"));
  }
}
