package org.presslint.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody meant: for "did you mean" in messages about settings and arguments. */
public final class Nearest {

  private Nearest() {}

  /**
   * The choice nearest to a word; empty where none is near enough to be meant: up to a third of the word's letters, at
   * least one and at most three, may differ, capitals aside.
   */
  public static Optional<String> to(String word, Collection<String> choices) {
    String folded = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(3, word.length() / 3));
    return choices.stream()
        .filter(c -> distance(folded, c.toLowerCase(Locale.ROOT)) <= limit)
        .min(Comparator.<String>comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** The words {@code ; did you mean X?} for a message, or nothing where no choice is near. */
  public static String hint(String word, Collection<String> choices) {
    return to(word, choices).map(c -> "; did you mean " + c + "?").orElse("");
  }

  /** Letters put in, left out, replaced, or two neighbours swapped. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
