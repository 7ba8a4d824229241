package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cheapest way from one spelling to another: restricted Damerau-Levenshtein with the kind of each edit.
 *
 * @param edits from left to right; empty for equal spellings
 */
record Alignment(List<Edit> edits) {

  Alignment {
    edits = List.copyOf(edits);
  }

  /**
   * The alignment of two words whatever their capitals; empty where it takes more than {@code most} edits.
   *
   * @param most the largest number of edits, at least 0
   */
  static Optional<Alignment> of(String first, String second, int most) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    boolean marked = !Letters.isAscii(a) || !Letters.isAscii(b);
    // ö against oe takes two letters: leave room, and count it as one edit
    if (Math.abs(a.length() - b.length()) > (marked ? 2 * most : most)) {
      return Optional.empty();
    }
    int[][] cost = costs(a, b, marked);
    return cost[a.length()][b.length()] > most
        ? Optional.empty()
        : Optional.of(new Alignment(trace(a, b, cost, marked)));
  }

  /** Whether the spellings differ in marks only. */
  boolean onlyDiacritics() {
    return !edits.isEmpty() && edits.stream().allMatch(e -> e.kind() == Edit.Kind.DIACRITIC);
  }

  private static int[][] costs(String a, String b, boolean marked) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : inner(a, b, i, j, cost, marked);
      }
    }
    return cost;
  }

  private static int inner(String a, String b, int i, int j, int[][] cost, boolean marked) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    if (isSwap(a, b, i, j)) {
      best = Math.min(best, cost[i - 2][j - 2] + 1);
    }
    if (marked && isDigraph(a, b, i, j)) {
      best = Math.min(best, cost[i - 1][j - 2] + 1);
    }
    if (marked && isDigraph(b, a, j, i)) {
      best = Math.min(best, cost[i - 2][j - 1] + 1);
    }
    return best;
  }

  private static List<Edit> trace(String a, String b, int[][] cost, boolean marked) {
    List<Edit> edits = new ArrayList<>();
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      int here = cost[i][j];
      if (i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1) && here == cost[i - 1][j - 1]) {
        i--;
        j--;
      } else if (marked && isDigraph(a, b, i, j) && here == cost[i - 1][j - 2] + 1) {
        edits.add(new Edit(Edit.Kind.DIACRITIC, i - 1, i, j - 2, j));
        i--;
        j -= 2;
      } else if (marked && isDigraph(b, a, j, i) && here == cost[i - 2][j - 1] + 1) {
        edits.add(new Edit(Edit.Kind.DIACRITIC, i - 2, i, j - 1, j));
        i -= 2;
        j--;
      } else if (isSwap(a, b, i, j) && here == cost[i - 2][j - 2] + 1) {
        edits.add(new Edit(Edit.Kind.TRANSPOSED, i - 2, i, j - 2, j));
        i -= 2;
        j -= 2;
      } else if (i > 0 && j > 0 && here == cost[i - 1][j - 1] + 1) {
        edits.add(new Edit(Keys.kind(a.charAt(i - 1), b.charAt(j - 1)), i - 1, i, j - 1, j));
        i--;
        j--;
      } else if (i > 0 && here == cost[i - 1][j] + 1) {
        edits.add(new Edit(lost(a, i - 1), i - 1, i, j, j));
        i--;
      } else {
        edits.add(new Edit(lost(b, j - 1), i, i, j - 1, j));
        j--;
      }
    }
    Collections.reverse(edits);
    return edits;
  }

  private static Edit.Kind lost(String word, int at) {
    boolean doubled = (at > 0 && word.charAt(at) == word.charAt(at - 1))
        || (at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1));
    return doubled ? Edit.Kind.DOUBLED : Edit.Kind.MISSING;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)
        && a.charAt(i - 1) != a.charAt(i - 2);
  }

  /** Whether {@code b} writes out the letter of {@code a} that ends at {@code i}: ö as oe. */
  private static boolean isDigraph(String a, String b, int i, int j) {
    if (i < 1 || j < 2) {
      return false;
    }
    char letter = a.charAt(i - 1);
    return letter >= 0x80
        && !Letters.isCyrillic(letter)
        && Letters.foldExpanded(String.valueOf(letter)).equals(b.substring(j - 2, j));
  }
}
