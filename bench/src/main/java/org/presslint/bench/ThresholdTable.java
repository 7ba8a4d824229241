package org.presslint.bench;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Chooses from which probability a word is an error or a warning, from cross-validated probabilities. */
final class ThresholdTable {
  private static final List<String> GROUPS =
      List.of("lower.en", "lower.ru", "other.en", "other.ru");
  private static final double ERROR_PRECISION = 0.95;
  private static final double WARNING_PRECISION = 0.35;

  /** Fewer slips than these teach little: what is said then must be likelier than not. */
  private static final int FEW_SLIPS = 50;

  private static final double LIKELIER_THAN_NOT = 0.5;

  /** How many right words of the random releases (27,204 English and 6,214 Russian words) may be warned of. */
  private static final Map<String, Integer> FALSE_WARNINGS =
      Map.of("lower.en", 3, "lower.ru", 1, "other.en", 3, "other.ru", 0);

  private final Map<Rows.Row, Double> probabilities;

  /** Thresholds by the words that were weighed with companions, or by those without. */
  ThresholdTable(Map<Rows.Row, Double> all, boolean alone) {
    probabilities = new HashMap<>();
    all.forEach((row, p) -> {
      if (row.isAlone() == alone) {
        probabilities.put(row, p);
      }
    });
  }

  void write(PrintStream out) {
    StringBuilder error = new StringBuilder("ERROR_FROM");
    StringBuilder warning = new StringBuilder("WARNING_FROM");
    for (String group : GROUPS) {
      error.append(String.format(Locale.ROOT, "\t%.3f", threshold(group, ERROR_PRECISION, 0)));
      warning.append(String.format(
          Locale.ROOT,
          "\t%.3f",
          threshold(group, WARNING_PRECISION, FALSE_WARNINGS.getOrDefault(group, 0))));
    }
    out.println(error);
    out.println(warning);
  }

  /** The lowest probability from which on enough of the judged words are slips and few enough random words are right. */
  private double threshold(String group, double precision, int falseAlarms) {
    TreeSet<Double> steps = new TreeSet<>();
    probabilities.forEach((row, p) -> {
      if (row.weighed().word().group().equals(group)) {
        steps.add(p);
      }
    });
    double best = 1;
    for (double step : steps.descendingSet()) {
      if (falseAlarms(group, step) > falseAlarms) {
        break;
      }
      if (count(group, step, Rows.Truth.SLIP) >= precision * judged(group, step)) {
        best = step;
      }
    }
    return count(group, 0, Rows.Truth.SLIP) < FEW_SLIPS ? Math.max(best, LIKELIER_THAN_NOT) : best;
  }

  private long falseAlarms(String group, double from) {
    return probabilities.entrySet().stream()
        .filter(e -> e.getValue() >= from && e.getKey().truth() == Rows.Truth.RIGHT)
        .filter(e -> e.getKey().bench().equals("releases") && e.getKey().random())
        .filter(e -> e.getKey().weighed().word().group().equals(group))
        .count();
  }

  private double judged(String group, double from) {
    return count(group, from, Rows.Truth.SLIP) + count(group, from, Rows.Truth.RIGHT);
  }

  private double count(String group, double from, Rows.Truth truth) {
    return probabilities.entrySet().stream()
        .filter(e -> e.getValue() >= from && e.getKey().truth() == truth)
        .filter(e -> e.getKey().weighed().word().group().equals(group))
        .count();
  }

  /** Prints, for each population and a ladder of probabilities, what would be flagged. */
  void print(PrintStream out) {
    out.println("group      from   slips  right  unjudged  releases-right  slips-missed");
    for (String group : GROUPS) {
      double all = count(group, 0, Rows.Truth.SLIP);
      for (double from : new double[] {0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05}) {
        long random = probabilities.entrySet().stream()
            .filter(e -> e.getValue() >= from && e.getKey().truth() == Rows.Truth.RIGHT)
            .filter(e -> e.getKey().bench().equals("releases"))
            .filter(e -> e.getKey().weighed().word().group().equals(group))
            .count();
        double slips = count(group, from, Rows.Truth.SLIP);
        out.printf(
            Locale.ROOT,
            "%-10s %.2f %7.0f %6.0f %9.0f %15d %13.0f%n",
            group,
            from,
            slips,
            count(group, from, Rows.Truth.RIGHT),
            count(group, from, Rows.Truth.NEUTRAL),
            random,
            all - slips);
      }
    }
  }
}
