package org.presslint.language;

/** Where a word has capitals. */
public enum Capitals {
  /** lower case */
  NONE,
  /** The first letter only, also of each part of a hyphenated word. */
  FIRST,
  /** ALL LETTERS, at least two; a plural ending may be small (NGOs). */
  ALL,
  /** Anywhere else (McDonald, gAgreement). */
  INNER;

  /** The capitals of a word. */
  public static Capitals of(String word) {
    int upper = 0;
    int letters = 0;
    boolean inner = false;
    boolean partStart = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        partStart = true;
        continue;
      }
      letters++;
      if (Character.isUpperCase(c)) {
        upper++;
        inner |= !partStart;
      }
      partStart = false;
    }
    if (upper == 0) {
      return NONE;
    }
    if (letters > 1 && (upper == letters || isPluralOfCapitals(word, upper, letters))) {
      return ALL;
    }
    return inner || !Character.isUpperCase(word.charAt(0)) ? INNER : FIRST;
  }

  private static boolean isPluralOfCapitals(String word, int upper, int letters) {
    return upper >= 2 && upper == letters - 1 && word.endsWith("s");
  }

  /** Gives a word these capitals where that makes sense: a word in lower case for {@link #FIRST} and {@link #ALL}. */
  public String apply(String word) {
    return switch (this) {
      case FIRST ->
        word.isEmpty()
            ? word
            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
      case ALL -> word.toUpperCase(java.util.Locale.ROOT);
      case NONE, INNER -> word;
    };
  }
}
