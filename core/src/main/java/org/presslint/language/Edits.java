package org.presslint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a written word with the word that was meant: restricted Damerau-Levenshtein distance with typed edits;
 * a letter that is spelled out, ö as oe, is one edit.
 */
public final class Edits {
  private final String meant;
  private final String written;

  /** How many letters of each stand before the ending that both have: within it nothing happened. */
  private final int meantLength;

  private final int writtenLength;

  /** No more edits than so many are told apart: only the cells so near to the diagonal can hold fewer. */
  private final int most;

  private final int[] cost;

  private Edits(String meant, String written, int most) {
    this.meant = meant;
    this.most = most;
    this.written = written;
    int ending = commonEnding(meant, written);
    meantLength = meant.length() - ending;
    writtenLength = written.length() - ending;
    cost = new int[(meantLength + 1) * (writtenLength + 1)];
    fill();
  }

  private static int commonEnding(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int ending = 0;
    while (ending < shorter
        && a.charAt(a.length() - 1 - ending) == b.charAt(b.length() - 1 - ending)) {
      ending++;
    }
    return ending;
  }

  /**
   * The fewest edits that lead from one word to the other, from left to right.
   *
   * @param meant the word that was meant, in lower case
   * @param written the word that was written, in lower case
   */
  public static List<Edit> between(String meant, String written) {
    return new Edits(meant, written, meant.length() + written.length()).trace();
  }

  /**
   * The edits between two words, whatever their capitals; empty where it takes more than so many.
   *
   * @param meant the word that was meant
   * @param written the word that was written
   * @param most the largest number of edits, at least 0
   */
  public static Optional<List<Edit>> within(String meant, String written, int most) {
    String right = meant.toLowerCase(Locale.ROOT);
    String wrong = written.toLowerCase(Locale.ROOT);
    // a letter that is spelled out takes two and counts as one edit
    if (Math.abs(right.length() - wrong.length()) > 2 * most) {
      return Optional.empty();
    }
    Edits edits = new Edits(right, wrong, most);
    return edits.count() <= most ? Optional.of(edits.trace()) : Optional.empty();
  }

  /** Whether two words have the same letters, in whatever order. */
  public static boolean onlyReorders(String meant, String written) {
    return meant.length() == written.length() && Arrays.equals(sorted(meant), sorted(written));
  }

  private static char[] sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return letters;
  }

  private int count() {
    return cost[cost.length - 1];
  }

  private int cost(int i, int j) {
    return cost[i * (writtenLength + 1) + j];
  }

  private void fill() {
    Arrays.fill(cost, most + 1);
    for (int i = 0; i <= meantLength; i++) {
      int row = i * (writtenLength + 1);
      int last = Math.min(writtenLength, i + most);
      for (int j = Math.max(0, i - most); j <= last; j++) {
        cost[row + j] = i == 0 || j == 0 ? i + j : fewest(i, j);
      }
    }
  }

  private int fewest(int i, int j) {
    int best = cost(i - 1, j - 1) + (same(i, j) ? 0 : 1);
    best = Math.min(best, Math.min(cost(i - 1, j), cost(i, j - 1)) + 1);
    best = swapped(i, j) ? Math.min(best, cost(i - 2, j - 2) + 1) : best;
    best = spelledOut(meant, i, written, j) ? Math.min(best, cost(i - 1, j - 2) + 1) : best;
    return spelledOut(written, j, meant, i) ? Math.min(best, cost(i - 2, j - 1) + 1) : best;
  }

  private List<Edit> trace() {
    List<Edit> edits = new ArrayList<>();
    int i = meantLength;
    int j = writtenLength;
    // What is left at no cost is the same beginning.
    while (cost(i, j) > 0) {
      int here = cost(i, j);
      int iBefore = i;
      int jBefore = j;
      @Nullable EditKind kind = null;
      if (i > 0 && j > 0 && same(i, j) && here == cost(i - 1, j - 1)) {
        i--;
        j--;
      } else if (spelledOut(meant, i, written, j) && here == cost(i - 1, j - 2) + 1) {
        kind = EditKind.REPLACED_ACCENT;
        i--;
        j -= 2;
      } else if (spelledOut(written, j, meant, i) && here == cost(i - 2, j - 1) + 1) {
        kind = EditKind.REPLACED_ACCENT;
        i -= 2;
        j--;
      } else if (swapped(i, j) && here == cost(i - 2, j - 2) + 1) {
        kind = EditKind.SWAPPED;
        i -= 2;
        j -= 2;
      } else if (i > 0 && j > 0 && here == cost(i - 1, j - 1) + 1) {
        i--;
        j--;
        kind = replaced(meant.charAt(i), written.charAt(j));
      } else if (i > 0 && here == cost(i - 1, j) + 1) {
        i--;
        kind = lost(i);
      } else {
        j--;
        kind = added(j);
      }
      if (kind != null) {
        edits.add(new Edit(kind, i, iBefore, j, jBefore));
      }
    }
    Collections.reverse(edits);
    return edits;
  }

  private boolean same(int i, int j) {
    return meant.charAt(i - 1) == written.charAt(j - 1);
  }

  private boolean swapped(int i, int j) {
    return i > 1
        && j > 1
        && meant.charAt(i - 1) == written.charAt(j - 2)
        && meant.charAt(i - 2) == written.charAt(j - 1)
        && meant.charAt(i - 1) != meant.charAt(i - 2);
  }

  /** Whether a letter that ends at {@code i} stands written out at {@code j} of the other word: ö as oe. */
  private static boolean spelledOut(String word, int i, String other, int j) {
    return i > 0
        && j > 1
        && word.charAt(i - 1) >= 0x80
        && Letters.isSpelledOut(word.charAt(i - 1), other.charAt(j - 2), other.charAt(j - 1));
  }

  private static EditKind replaced(char right, char wrong) {
    if (Letters.withoutAccent(right) == Letters.withoutAccent(wrong)) {
      return EditKind.REPLACED_ACCENT;
    }
    if (Letters.isVowel(right) && Letters.isVowel(wrong)) {
      return Letters.isVowelPair(right, wrong)
          ? EditKind.REPLACED_VOWEL_PAIR
          : EditKind.REPLACED_VOWEL;
    }
    if (Letters.soundAlike(right, wrong)) {
      return EditKind.REPLACED_ALIKE;
    }
    return Letters.areNeighbours(right, wrong)
        ? EditKind.REPLACED_NEIGHBOUR_KEY
        : EditKind.REPLACED_OTHER;
  }

  private EditKind lost(int i) {
    char c = meant.charAt(i);
    if (Letters.isSign(c)) {
      return EditKind.SIGN;
    }
    if (Letters.isPunctuation(c)) {
      return EditKind.PUNCTUATION;
    }
    boolean isDouble =
        (i > 0 && meant.charAt(i - 1) == c) || (i + 1 < meant.length() && meant.charAt(i + 1) == c);
    if (isDouble) {
      return EditKind.LOST_DOUBLE;
    }
    return Letters.isVowel(c) ? EditKind.LOST_VOWEL : EditKind.LOST_OTHER;
  }

  private EditKind added(int j) {
    char c = written.charAt(j);
    if (Letters.isSign(c)) {
      return EditKind.SIGN;
    }
    if (Letters.isPunctuation(c)) {
      return EditKind.PUNCTUATION;
    }
    char before = j > 0 ? written.charAt(j - 1) : 0;
    char after = j + 1 < written.length() ? written.charAt(j + 1) : 0;
    if (before == c || after == c) {
      return EditKind.ADDED_DOUBLE;
    }
    if (Letters.areNeighbours(c, before) || Letters.areNeighbours(c, after)) {
      return EditKind.ADDED_NEIGHBOUR_KEY;
    }
    if ((j > 1 && written.charAt(j - 2) == c)
        || (j + 2 < written.length() && written.charAt(j + 2) == c)) {
      return EditKind.ADDED_ECHO;
    }
    return Letters.isVowel(c) ? EditKind.ADDED_VOWEL : EditKind.ADDED_OTHER;
  }
}
