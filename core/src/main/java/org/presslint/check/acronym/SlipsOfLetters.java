package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a slip of the fingers makes of letters. The first letter and the last stay: other ones mean other bodies. */
final class SlipsOfLetters {

  private SlipsOfLetters() {}

  /** The letters with two neighbours swapped, the first letter left where it is. */
  static List<String> swaps(String letters) {
    List<String> swaps = new ArrayList<>();
    for (int i = 1; i + 1 < letters.length(); i++) {
      if (letters.charAt(i) != letters.charAt(i + 1)) {
        swaps.add(letters.substring(0, i)
            + letters.charAt(i + 1)
            + letters.charAt(i)
            + letters.substring(i + 2));
      }
    }
    return swaps;
  }

  /** Those of some acronyms that have an inner letter more or less. */
  static List<String> lostAndDoubled(String letters, Collection<String> among) {
    return among.stream()
        .filter(other -> lacksOne(letters, other) || lacksOne(other, letters))
        .sorted()
        .toList();
  }

  private static boolean lacksOne(String shorter, String longer) {
    int n = shorter.length();
    if (longer.length() != n + 1) {
      return false;
    }
    int same = 0;
    while (same < n && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return same > 0 && same < n && shorter.substring(same).equals(longer.substring(same + 1));
  }
}
