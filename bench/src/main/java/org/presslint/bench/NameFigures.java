package org.presslint.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** How many slips and how many right pairs reach a score. */
final class NameFigures {
  private static final double[] STEPS = {0.5, 1, 1.3, 1.6, 2, 2.4, 2.8, 3.2, 3.6, 4, 5};

  private NameFigures() {}

  /** Prints a table of pairs within a text and one of pairs across texts. */
  static void print(Map<NameRows.Row, Double> scores, PrintStream out) {
    for (boolean across : new boolean[] {false, true}) {
      long slips = count(scores, across, Rows.Truth.SLIP, Double.NEGATIVE_INFINITY);
      long right = count(scores, across, Rows.Truth.RIGHT, Double.NEGATIVE_INFINITY);
      out.printf(
          "%s: %d slips, %d right pairs%n",
          across ? "across texts" : "within a text", slips, right);
      for (double step : STEPS) {
        long found = count(scores, across, Rows.Truth.SLIP, step);
        long alarms = count(scores, across, Rows.Truth.RIGHT, step);
        out.printf(
            Locale.ROOT,
            "  from %.1f: slips %.3f (%d), right pairs %d%n",
            step,
            (double) found / Math.max(1, slips),
            found,
            alarms);
      }
    }
  }

  private static long count(
      Map<NameRows.Row, Double> scores, boolean across, Rows.Truth truth, double from) {
    return scores.entrySet().stream()
        .filter(e ->
            e.getKey().isAcross() == across && e.getKey().truth() == truth && e.getValue() >= from)
        .count();
  }
}
