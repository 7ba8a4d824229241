package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How two expansions of one acronym differ: in one word, whatever plurals stand beside it, or in the order of their words.
 *
 * @param at the number of the word among the words that are not little, or -1 where the order differs
 * @param similar whether the two words are forms or spellings of one word
 * @param head whether the word is the one that the others say more of: Research Software Engineers, Ministry of Health
 */
record Difference(int at, boolean similar, boolean head) {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_EDITS = 2;
  private static final int LEAST_COMMON = 4;

  /** The difference; empty where the two say the same, are spelled in two dialects, or have little in common. */
  static Optional<Difference> of(Definition first, Definition second) {
    List<ExpansionWord> a = first.content();
    List<ExpansionWord> b = second.content();
    if (a.size() != b.size() || a.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!isSame(a.get(i), b.get(i))) {
        differing.add(i);
      }
    }
    List<Integer> words =
        differing.stream().filter(i -> !isPlural(a.get(i), b.get(i))).toList();
    if (differing.size() == 1 || words.size() == 1) {
      int at = words.isEmpty() ? differing.get(0) : words.get(0);
      boolean head = at + 1 == a.size() || isFollowedBySmall(first, a.get(at));
      return Optional.of(new Difference(at, isSimilar(a.get(at).key(), b.get(at).key()), head));
    }
    return differing.size() > 1 && sorted(a).equals(sorted(b))
        ? Optional.of(new Difference(-1, false, false))
        : Optional.empty();
  }

  boolean isOrder() {
    return at < 0;
  }

  private static List<String> sorted(List<ExpansionWord> words) {
    return words.stream().map(ExpansionWord::key).sorted().toList();
  }

  private static boolean isSame(ExpansionWord a, ExpansionWord b) {
    return oneDialect(a.key()).equals(oneDialect(b.key()))
        || (AcronymForm.isCyrillic(a.key()) && isInflection(a.key(), b.key()));
  }

  private static boolean isPlural(ExpansionWord a, ExpansionWord b) {
    return a.key().equals(b.key() + "s") || b.key().equals(a.key() + "s");
  }

  /** Stems are cut roughly: ассоциаци(я), ассоциац(ий). */
  private static boolean isInflection(String a, String b) {
    int common = common(a, b);
    return common >= LEAST_COMMON && Math.max(a.length(), b.length()) - common <= MOST_EDITS;
  }

  /** Organisation and Organization, Programme and Program, Centre and Center: which of them is a matter of dialect. */
  private static String oneDialect(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceAll("is(?=(e|ed|es|ing|ation|ations|ational)$)", "iz")
        .replaceAll("our(?=s?$|al$)", "or")
        .replaceAll("tre(?=s?$)", "ter")
        .replaceAll("ence$", "ense")
        .replaceAll("mme(?=s?$)", "m")
        .replaceAll("ogue(?=s?$)", "og");
  }

  private static boolean isFollowedBySmall(Definition definition, ExpansionWord word) {
    int next = definition.words().indexOf(word) + 1;
    return next > 0
        && next < definition.words().size()
        && definition.words().get(next).small();
  }

  private static int common(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }

  private static boolean isSimilar(String a, String b) {
    int common = common(a, b);
    boolean stem = common >= LEAST_COMMON && common * 3 >= Math.max(a.length(), b.length()) * 2;
    return stem || edits(a, b) <= MOST_EDITS;
  }

  /** The Levenshtein distance with swaps of neighbours (optimal string alignment). */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swap = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swap) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
