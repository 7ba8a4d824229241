package org.presslint.check.name;

import java.util.Locale;
import java.util.Set;

/** Tells words that differ by grammar from words that differ by a slip. */
final class Endings {
  /** Endings that stand for each other in English inflection and derivation, the shorter first, by a space. */
  private static final Set<String> GRAMMAR = Set.of(
      " s",
      " es",
      "y ies",
      " d",
      " ed",
      "e ing",
      " ing",
      " ly",
      " n",
      " an",
      " ian",
      "a an",
      "an na",
      " i",
      " a",
      "a o",
      "e ed",
      "er ing",
      "ed ing",
      "ed es",
      "d s",
      "s d",
      " r",
      " er",
      "e er",
      "er or",
      "ent ence",
      "ant ance",
      "t ce",
      "n s",
      "t cy",
      "y ic",
      " al",
      "al ly",
      " ish",
      "e es",
      "es ing",
      "s t",
      "ism ist",
      "m t",
      "o as",
      "us a",
      "um a",
      "y ian",
      "a e",
      "r d",
      "n d",
      "n t",
      "us i",
      " en");

  /** Endings of given names and surnames that differ between people: Brown and Browne. */
  private static final Set<String> NAMES = Set.of(
      " e", " h", "y ie", "i y", "ey y", "ie y", "e i", "sen son", "e o", "e y", "en on", "e a",
      "o a");

  private Endings() {}

  /** Whether the words differ only by an ending that grammar gives: America, American, Americans. */
  static boolean areGrammar(String first, String second) {
    if (isDoubledEnd(first, second) || isDoubledEnd(second, first)) {
      return false;
    }
    return GRAMMAR.contains(endings(first, second)) || GRAMMAR.contains(endings(second, first));
  }

  /** Whether the words differ only by an ending that tells families apart. */
  static boolean tellNamesApart(String first, String second) {
    return NAMES.contains(endings(first, second)) || NAMES.contains(endings(second, first));
  }

  /** Whether the longer only writes the last letter of the shorter twice: a slip, whatever the letter. */
  private static boolean isDoubledEnd(String shorter, String longer) {
    int n = shorter.length();
    return longer.length() == n + 1
        && n > 0
        && longer.startsWith(shorter)
        && longer.charAt(n) == longer.charAt(n - 1);
  }

  private static String endings(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int common = 0;
    int most = Math.min(a.length(), b.length());
    while (common < most && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common < 3 ? "" : a.substring(common) + " " + b.substring(common);
  }
}
