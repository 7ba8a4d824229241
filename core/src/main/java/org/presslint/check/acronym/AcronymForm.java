package org.presslint.check.acronym;

import java.util.Locale;
import java.util.Optional;

/**
 * A word that is written as an acronym: ILO, MoUs, UNRCCA's.
 *
 * @param letters its letters in capitals, without ending and hyphens
 * @param text the word without possessive or plural ending, as written
 * @param plural whether it has a plural ending
 */
record AcronymForm(String letters, String text, boolean plural) {
  private static final int LONGEST = 10;
  /** With small letters in it a longer word is a name in capitals and small letters: MinLaw, openSUSE. */
  private static final int LONGEST_MIXED = 6;

  /** The acronym that a word without hyphens is; empty for any other word. */
  static Optional<AcronymForm> of(String word) {
    String bare = withoutPossessive(word);
    if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) {
      return Optional.empty();
    }
    boolean plural = bare.length() > 2
        && bare.endsWith("s")
        && capitals(bare) >= 2
        && Character.isUpperCase(bare.charAt(bare.length() - 2));
    String text = plural ? bare.substring(0, bare.length() - 1) : bare;
    return isAcronym(text)
        ? Optional.of(new AcronymForm(text.toUpperCase(Locale.ROOT), text, plural))
        : Optional.empty();
  }

  /** The same for a word that may have hyphens between its letters: YF-ICG. */
  static Optional<AcronymForm> ofWhole(String word) {
    return of(word.replace("-", "").replace("\u2011", ""))
        .map(form -> new AcronymForm(
            form.letters(),
            withoutPossessive(word).replaceFirst("(?<=\\p{Lu}\\p{Lu})s$", ""),
            form.plural()));
  }

  boolean isCyrillic() {
    return isCyrillic(letters);
  }

  static boolean isCyrillic(String word) {
    char first = word.charAt(0);
    return first >= '\u0400' && first <= '\u052F';
  }

  static String withoutPossessive(String word) {
    int n = word.length();
    boolean ends =
        n > 2 && "'\u2019\u02BC".indexOf(word.charAt(n - 2)) >= 0 && word.charAt(n - 1) == 's';
    boolean apostrophe = n > 1 && "'\u2019\u02BC".indexOf(word.charAt(n - 1)) >= 0;
    return ends ? word.substring(0, n - 2) : apostrophe ? word.substring(0, n - 1) : word;
  }

  /** Whether a text that begins with a capital is one. */
  private static boolean isAcronym(String text) {
    int capitals = capitals(text);
    boolean fits = text.length() <= (capitals == text.length() ? LONGEST : LONGEST_MIXED);
    return capitals >= 2
        && capitals * 2 > text.length()
        && fits
        && text.chars().allMatch(Character::isLetter);
  }

  private static int capitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }
}
