package org.presslint.check.name;

import java.util.List;
import java.util.Set;

/** Which letters stand near each other: on the keyboard, in the mouth, or one being the other with a mark. */
final class Keys {
  private static final List<String> ROWS =
      List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");
  private static final String VOWELS = "aeiouyаеёиоуыэюя";
  private static final Set<String> SOUNDS = Set.of(
      "ck", "cs", "sz", "vw", "fv", "iy", "ij", "kq", "gj", "dt", "bp", "cz", "xs", "дт", "бп",
      "зс", "гк", "вф", "жш", "шщ", "ий", "цс", "hg", "jy");

  private Keys() {}

  /** What kind of slip it is to write one letter for the other; both in lower case. */
  static Edit.Kind kind(char a, char b) {
    if (Letters.fold(String.valueOf(a)).equals(Letters.fold(String.valueOf(b)))) {
      return Edit.Kind.DIACRITIC;
    }
    if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
      return Edit.Kind.VOWEL;
    }
    if (SOUNDS.contains("" + a + b) || SOUNDS.contains("" + b + a)) {
      return Edit.Kind.SOUND;
    }
    return isNeighbour(a, b) ? Edit.Kind.KEYBOARD : Edit.Kind.OTHER;
  }

  private static boolean isNeighbour(char a, char b) {
    for (int row = 0; row < ROWS.size(); row++) {
      int column = ROWS.get(row).indexOf(a);
      for (int other = Math.max(0, row - 1);
          column >= 0 && other < ROWS.size() && other <= row + 1;
          other++) {
        int otherColumn = ROWS.get(other).indexOf(b);
        if (otherColumn >= 0 && Math.abs(otherColumn - column) <= 1) {
          return true;
        }
      }
    }
    return false;
  }
}
