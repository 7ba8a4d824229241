package org.presslint.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Probabilities of rows by models that were fitted without the sources they come from. */
final class CrossValidation {
  private static final int FOLDS = 8;

  private CrossValidation() {}

  /** A probability for each row, by a model that saw no row of the same source. */
  static Map<Rows.Row, Double> probabilities(List<Rows.Row> rows) {
    Map<String, Integer> folds = folds(rows);
    Map<Rows.Row, Double> probabilities = new LinkedHashMap<>();
    FitSlips fit = new FitSlips();
    for (boolean lower : new boolean[] {true, false}) {
      List<Rows.Row> group =
          rows.stream().filter(r -> FitSlips.isLower(r) == lower).toList();
      for (int fold = 0; fold < FOLDS; fold++) {
        int held = fold;
        FitSlips.Model model = fit.fit(group.stream()
            .filter(r -> folds.getOrDefault(r.source(), -1) != held)
            .toList());
        group.stream()
            .filter(r -> folds.getOrDefault(r.source(), -1) == held)
            .forEach(r -> probabilities.put(r, model.probability(r)));
      }
    }
    return probabilities;
  }

  /** The largest sources first, each into the fold that holds least. */
  private static Map<String, Integer> folds(List<Rows.Row> rows) {
    Map<String, Long> sizes =
        rows.stream().collect(Collectors.groupingBy(Rows.Row::source, Collectors.counting()));
    long[] load = new long[FOLDS];
    Map<String, Integer> folds = new HashMap<>();
    sizes.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> {
          int least = 0;
          for (int i = 1; i < load.length; i++) {
            least = load[i] < load[least] ? i : least;
          }
          folds.put(e.getKey(), least);
          load[least] += e.getValue();
        });
    assert Arrays.stream(load).sum() == rows.size();
    return folds;
  }
}
