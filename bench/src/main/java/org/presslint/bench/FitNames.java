package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.check.name.NameCheck;
import org.presslint.language.Weights;

/**
 * Fits the weights of {@code name-spelling}: logistic regression with normal priors, whose means and widths are in
 * {@code name-priors.tsv}. Figures cross-validated by source go to standard output.
 *
 * <p>Arguments: the folder of the benches, the file of judgements, the file to write, and optionally a file that gets every pair
 * with its cross-validated score, for judging.
 */
public final class FitNames {
  private static final double DEVIATION = 0.7;

  private final List<String> evidence = NameCheck.evidence();
  private final double[] mean = new double[evidence.size()];
  private final Gaussian priors;

  FitNames() {
    Weights table = Weights.read(FitNames.class, "name-priors.tsv");
    double[] deviation = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = table.value("mean", evidence.get(i), 0);
      deviation[i] = table.value("deviation", evidence.get(i), DEVIATION);
    }
    priors = new Gaussian(mean, deviation);
  }

  /** Fits, writes and prints. */
  public static void main(String[] args) throws IOException {
    NameRows reader = new NameRows(Path.of(args[1]));
    List<NameRows.Row> rows = new ArrayList<>();
    for (String bench : List.of("names", "typos", "releases")) {
      rows.addAll(reader.read(Path.of(args[0]).resolve(bench)));
    }
    FitNames fit = new FitNames();
    Map<NameRows.Row, Double> scores = fit.crossValidated(rows);
    try (PrintStream out = file(args[2])) {
      fit.write(fit.fit(rows), out);
    }
    NameFigures.print(scores, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (args.length > 3) {
      try (PrintStream out = file(args[3])) {
        scores.forEach((row, score) -> out.println(line(row, score)));
      }
    }
  }

  private static PrintStream file(String name) throws IOException {
    return new PrintStream(Files.newOutputStream(Path.of(name)), true, StandardCharsets.UTF_8);
  }

  /** A score for each row, in log-odds, by weights that saw no row of the same source. */
  private Map<NameRows.Row, Double> crossValidated(List<NameRows.Row> rows) {
    Map<NameRows.Row, Double> scores = new LinkedHashMap<>();
    Set<String> sources = new TreeSet<>(rows.stream().map(NameRows.Row::source).toList());
    for (String source : sources) {
      double[] weights =
          fit(rows.stream().filter(r -> !r.source().equals(source)).toList());
      rows.stream()
          .filter(r -> r.source().equals(source))
          .forEach(r -> scores.put(r, sum(weights, vector(r))));
    }
    return scores;
  }

  private double[] fit(List<NameRows.Row> rows) {
    List<NameRows.Row> judged =
        rows.stream().filter(r -> r.truth() != Rows.Truth.NEUTRAL).toList();
    List<double[]> vectors = judged.stream().map(this::vector).toList();
    return priors.fit((parameters, gradient, curvature) -> {
      for (int r = 0; r < vectors.size(); r++) {
        double[] vector = vectors.get(r);
        double p = 1 / (1 + Math.exp(-sum(parameters, vector)));
        double error = (judged.get(r).truth() == Rows.Truth.SLIP ? 1 : 0) - p;
        for (int i = 0; i < vector.length; i++) {
          gradient[i] += error * vector[i];
          for (int k = 0; vector[i] != 0 && k < vector.length; k++) {
            curvature[i][k] += p * (1 - p) * vector[i] * vector[k];
          }
        }
      }
    });
  }

  private double[] vector(NameRows.Row row) {
    double[] vector = new double[evidence.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = row.pair().evidence().getOrDefault(evidence.get(i), 0.0);
    }
    return vector;
  }

  private static double sum(double[] weights, double[] vector) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * vector[i];
    }
    return sum;
  }

  private void write(double[] weights, PrintStream out) {
    out.println(
        "# Weights of the evidence that two spellings of a name are one name, in log-odds.");
    out.println("# x is the rarer spelling, y the other. Written by FitNames of the module bench.");
    for (int i = 0; i < weights.length; i++) {
      out.printf(Locale.ROOT, "%s=%.2f%n", evidence.get(i), weights[i]);
    }
  }

  private static String line(NameRows.Row row, double score) {
    StringBuilder shown = new StringBuilder();
    row.pair()
        .evidence()
        .forEach((key, value) -> shown
            .append(' ')
            .append(key)
            .append(value == 1 ? "" : String.format(Locale.ROOT, ":%.1f", value)));
    return String.join(
        "\t",
        String.format(Locale.ROOT, "%.2f", score),
        row.truth().name(),
        row.isAcross() ? "across" : "within",
        row.pair().places().get(0).path(),
        String.valueOf(row.pair().places().get(0).span().start()),
        row.pair().rare(),
        row.pair().usual(),
        shown.toString().strip());
  }
}
