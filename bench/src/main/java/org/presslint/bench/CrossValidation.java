package org.presslint.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Probabilities of rows by models that were fitted without the sources they come from. */
final class CrossValidation {
  private CrossValidation() {}

  /** A probability for each row, by a model that saw no row of the same source. */
  static Map<Rows.Row, Double> probabilities(List<Rows.Row> rows) {
    Set<String> sources = new TreeSet<>(rows.stream().map(Rows.Row::source).toList());
    Map<Rows.Row, Double> probabilities = new LinkedHashMap<>();
    FitSlips fit = new FitSlips();
    for (boolean lower : new boolean[] {true, false}) {
      List<Rows.Row> group =
          rows.stream().filter(r -> FitSlips.isLower(r) == lower).toList();
      for (String source : sources) {
        FitSlips.Model model =
            fit.fit(group.stream().filter(r -> !r.source().equals(source)).toList());
        group.stream()
            .filter(r -> r.source().equals(source))
            .forEach(r -> probabilities.put(r, model.probability(r)));
      }
    }
    return probabilities;
  }
}
