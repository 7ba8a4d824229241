package org.presslint.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** What fingers and ears confuse: vowels, consonants that sound alike, neighbouring keys, accents. Lower case only. */
final class Letters {
  private static final int CYRILLIC_END = 0x460;
  private static final String VOWELS = "aeiouyаеиоуыэюя";
  private static final Pairs VOWEL_PAIRS =
      new Pairs("ei", "ao", "iy", "ou", "eo", "ао", "еи", "ея", "ия", "еэ", "иы");
  private static final Pairs ALIKE = new Pairs(
      "cs", "ck", "sz", "cq", "gj", "dt", "vw", "sx", "mn", "kq", "bp", "fv", "бп", "вф", "гк",
      "дт", "жш", "зс", "шщ", "чщ", "тц", "сц", "ий");
  private static final List<String> KEYBOARDS =
      List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");

  private Letters() {}

  static boolean isVowel(char c) {
    return VOWELS.indexOf(withoutAccent(c)) >= 0;
  }

  static boolean isSign(char c) {
    return c == 'ь' || c == 'ъ';
  }

  static boolean isPunctuation(char c) {
    return c == '\'' || c == '-';
  }

  static boolean isVowelPair(char a, char b) {
    return VOWEL_PAIRS.contains(a, b);
  }

  static boolean soundAlike(char a, char b) {
    return ALIKE.contains(a, b);
  }

  /** Whether two keys touch on a QWERTY or ЙЦУКЕН keyboard; rows are shifted as on a desk. */
  static boolean areNeighbours(char a, char b) {
    int rowA = row(a);
    int rowB = row(b);
    if (rowA < 0 || rowB < 0 || a == b || rowA / 4 != rowB / 4 || Math.abs(rowA - rowB) > 1) {
      return false;
    }
    return Math.abs(column(a, rowA) - column(b, rowB)) < 1.3;
  }

  /** The letter under an accent; й stays itself. */
  static char withoutAccent(char c) {
    // Small Russian letters have no accent; й counts as a letter of its own.
    if (c < 0x80 || (c >= 'а' && c <= 'я')) {
      return c;
    }
    return switch (c) {
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ' -> 'd';
      case 'ı' -> 'i';
      default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    };
  }

  /** Pairs of letters in either order, found without making a string. */
  private static final class Pairs {
    private final String[] partners = new String[CYRILLIC_END];

    Pairs(String... pairs) {
      Arrays.fill(partners, "");
      for (String pair : pairs) {
        partners[pair.charAt(0)] += pair.charAt(1);
        partners[pair.charAt(1)] += pair.charAt(0);
      }
    }

    boolean contains(char a, char b) {
      return a < partners.length && partners[a].indexOf(b) >= 0;
    }
  }

  private static int row(char c) {
    for (int i = 0; i < KEYBOARDS.size(); i++) {
      if (KEYBOARDS.get(i).indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static double column(char c, int row) {
    return KEYBOARDS.get(row).indexOf(c) + shift(row);
  }

  /** How far a row of keys stands to the right of the first one, in keys. */
  private static double shift(int row) {
    return switch (row % 4) {
      case 0 -> 0;
      case 1 -> 0.3;
      default -> 0.75;
    };
  }
}
