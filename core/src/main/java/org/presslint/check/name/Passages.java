package org.presslint.check.name;

/**
 * Tells whether two names stand in one passage: in a text and in another version of it, or in a paragraph that both have. Who
 * writes the same words again means the same name.
 */
final class Passages {
  /** Fewer words around a name may be equal by chance, or by the habit of an office. */
  private static final int FEWEST = 7;
  /** Of the words around both so many are the same: another version may differ in a few. */
  private static final double SHARE = 0.75;

  private Passages() {}

  /** Whether two names stand in one passage anywhere. */
  static boolean areShared(CorpusName first, CorpusName second) {
    return first.seen().stream()
        .anyMatch(one -> second.seen().stream()
            .anyMatch(other -> areSame(one.name().context(), other.name().context())));
  }

  /**
   * Whether the words around two names are the same, but for a few.
   *
   * @param first sorted hashes of words
   * @param second sorted hashes of words
   */
  static boolean areSame(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    return shorter >= FEWEST && common(first, second) >= SHARE * shorter;
  }

  private static int common(String first, String second) {
    int common = 0;
    int i = 0;
    int k = 0;
    while (i < first.length() && k < second.length()) {
      int order = Character.compare(first.charAt(i), second.charAt(k));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
