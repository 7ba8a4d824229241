package org.presslint.check.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which Latin spellings of a Cyrillic name some accepted scheme gives. Immutable. */
final class Romanization {
  private static final double NEVER = 99;
  /** A consonant that some scheme doubles: hardly a slip. */
  private static final double DOUBLED = 0.1;

  private static final int LONGEST_LETTERS = 2;
  /** In place of a letter: it may be any. */
  private static final String ANY = "*";

  private static final String VOWELS = "аеёиоуыэюяьъй";

  private final Map<String, List<String>> renderings = new HashMap<>();

  /** By a Cyrillic letter, the Latin ones that a rendering may begin with; none where it may be left out. */
  private final Map<Character, String> beginnings = new HashMap<>();

  private Romanization() {}

  /** The renderings that come with presslint. */
  static Romanization read() {
    Romanization romanization = new Romanization();
    for (String line : WordList.read("romanization.txt")) {
      String[] fields = line.split(" ");
      romanization.renderings.put(
          fields[0],
          Arrays.stream(fields).skip(1).map(r -> r.equals("-") ? "" : r).toList());
    }
    romanization.renderings.forEach((letters, all) -> all.forEach(rendering ->
        romanization.beginnings.merge(letters.charAt(0), beginning(rendering), String::concat)));
    return romanization;
  }

  private static String beginning(String rendering) {
    return rendering.isEmpty() ? ANY : rendering.substring(0, 1);
  }

  /**
   * Whether a rendering of a Cyrillic name may begin as a Latin word does; where not, the two are a slip apart at least.
   *
   * @param cyrillic a name in any case and capitals
   * @param latin a word in any capitals
   */
  boolean mayBegin(String cyrillic, String latin) {
    String first = beginnings.getOrDefault(Character.toLowerCase(cyrillic.charAt(0)), ANY);
    String folded = Letters.fold(latin);
    return first.contains(ANY)
        || !Character.isLetter(folded.charAt(0))
        || first.indexOf(folded.charAt(0)) >= 0;
  }

  /**
   * How many slips lie between a Latin spelling and the nearest accepted rendering: near 0 where some scheme gives it.
   *
   * @param cyrillic a nominative in small letters
   * @param latin a word in any capitals
   */
  double slips(String cyrillic, String latin) {
    String to = Letters.fold(latin).replace("'", "");
    int n = cyrillic.length();
    int m = to.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, NEVER);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (cost[i][j] < NEVER) {
          step(cyrillic, to, i, j, cost);
        }
      }
    }
    return cost[n][m];
  }

  private void step(String from, String to, int i, int j, double[][] cost) {
    double here = cost[i][j];
    if (i < from.length()) {
      for (int length = 1; length <= LONGEST_LETTERS && i + length <= from.length(); length++) {
        render(from.substring(i, i + length), to, i + length, j, here, cost);
      }
      lower(cost, i + 1, j, here + 1);
      if (j < to.length()) {
        boolean same = from.charAt(i) == to.charAt(j);
        lower(cost, i + 1, j + 1, here + (same ? 0 : 1));
      }
    }
    if (j < to.length()) {
      lower(cost, i, j + 1, here + 1);
    }
    if (i + 1 < from.length()) {
      swap(from, to, i, j, here, cost);
    }
  }

  private void render(String letters, String to, int next, int j, double here, double[][] cost) {
    for (String rendering : renderings.getOrDefault(letters, List.of())) {
      if (!to.startsWith(rendering, j)) {
        continue;
      }
      int end = j + rendering.length();
      lower(cost, next, end, here);
      boolean again = !rendering.isEmpty()
          && end < to.length()
          && to.charAt(end) == rendering.charAt(rendering.length() - 1)
          && "aeiou".indexOf(to.charAt(end)) < 0;
      if (again) {
        lower(cost, next, end + 1, here + (end + 1 == to.length() ? 1 : DOUBLED));
      }
    }
  }

  private void swap(String from, String to, int i, int j, double here, double[][] cost) {
    for (String first : renderings.getOrDefault(from.substring(i, i + 1), List.of())) {
      for (String second : renderings.getOrDefault(from.substring(i + 1, i + 2), List.of())) {
        if (!first.isEmpty()
            && !second.isEmpty()
            && to.startsWith(second, j)
            && to.startsWith(first, j + second.length())) {
          lower(cost, i + 2, j + first.length() + second.length(), here + 1);
        }
      }
    }
  }

  private static void lower(double[][] cost, int i, int j, double value) {
    cost[i][j] = Math.min(cost[i][j], value);
  }

  /** The rendering to show: as BGN/PCGN writes it, with a capital at the start of each part. */
  String shown(String cyrillic) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < cyrillic.length()) {
      int length = i + 2 == cyrillic.length() && isAdjectiveEnding(cyrillic.substring(i)) ? 2 : 1;
      String letters = cyrillic.substring(i, i + length);
      boolean iotated =
          letters.equals("е") && (i == 0 || VOWELS.indexOf(cyrillic.charAt(i - 1)) >= 0);
      List<String> known = renderings.getOrDefault(letters, List.of(letters));
      out.append(iotated ? "ye" : known.get(0));
      i += length;
    }
    return Letters.capitalized(out.toString());
  }

  private static boolean isAdjectiveEnding(String end) {
    return end.equals("ий") || end.equals("ый");
  }
}
