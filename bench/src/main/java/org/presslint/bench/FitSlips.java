package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presslint.check.spelling.Evidence;
import org.presslint.language.Capitals;
import org.presslint.language.Weights;
import org.presslint.text.Language;

/**
 * Fits the weights of the slip model: logistic regression with normal priors, Russian as a deviation from English, each
 * population (lower case, other capitals) by itself.
 */
final class FitSlips {
  private static final double DEVIATION = 0.7;
  private static final double RUSSIAN_DEVIATION = 0.8;
  private static final double FREE = 10;
  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final int COLUMNS = EVIDENCE.length;

  private final Gaussian priors;

  FitSlips() {
    Weights table = Weights.read(FitSlips.class, "slip-priors.tsv");
    double[] mean = new double[2 * COLUMNS + 1];
    double[] deviation = new double[2 * COLUMNS + 1];
    for (Evidence piece : EVIDENCE) {
      int i = piece.ordinal();
      boolean bias = piece == Evidence.BIAS;
      mean[i] = table.value("mean", piece.name(), 0);
      deviation[i] = bias ? FREE : table.value("deviation", piece.name(), DEVIATION);
      mean[COLUMNS + i] = table.value("mean", "RU:" + piece.name(), 0);
      deviation[COLUMNS + i] =
          bias ? DEVIATION : table.value("deviation", "RU:" + piece.name(), RUSSIAN_DEVIATION);
    }
    deviation[2 * COLUMNS] = 0.7;
    priors = new Gaussian(mean, deviation);
  }

  /** A fitted model of one population. */
  record Model(double[] parameters) {

    /** The weights of a language. */
    double[] weights(Language language) {
      double[] weights = new double[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        weights[i] = parameters[i] + (language == Language.RUSSIAN ? parameters[COLUMNS + i] : 0);
      }
      return weights;
    }

    /** How likely the word of a row is a slip, in a text of no particular bench. */
    double probability(Rows.Row row) {
      double[] weights = weights(row.weighed().word().language());
      double sum = 0;
      for (Evidence piece : EVIDENCE) {
        sum += weights[piece.ordinal()] * row.weighed().evidence().get(piece);
      }
      return 1 / (1 + Math.exp(-sum));
    }
  }

  /** Whether a row belongs to the words in lower case. */
  static boolean isLower(Rows.Row row) {
    return row.weighed().word().capitals() == Capitals.NONE;
  }

  Model fit(List<Rows.Row> rows) {
    List<Rows.Row> judged =
        rows.stream().filter(r -> r.truth() != Rows.Truth.NEUTRAL).toList();
    List<int[]> indices = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    judged.forEach(row -> add(row, indices, values));
    return new Model(priors.fit((parameters, gradient, curvature) -> {
      for (int r = 0; r < judged.size(); r++) {
        int[] index = indices.get(r);
        double[] value = values.get(r);
        double sum = 0;
        for (int k = 0; k < index.length; k++) {
          sum += parameters[index[k]] * value[k];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = (judged.get(r).truth() == Rows.Truth.SLIP ? 1 : 0) - p;
        double weight = p * (1 - p);
        for (int k = 0; k < index.length; k++) {
          gradient[index[k]] += error * value[k];
          for (int m = 0; m < index.length; m++) {
            curvature[index[k]][index[m]] += weight * value[k] * value[m];
          }
        }
      }
    }));
  }

  /** The non-zero columns of a row: shared, Russian, and the offset of a bench where slips are looked for. */
  private static void add(Rows.Row row, List<int[]> indices, List<double[]> values) {
    List<Integer> index = new ArrayList<>();
    List<Double> value = new ArrayList<>();
    boolean russian = row.weighed().word().language() == Language.RUSSIAN;
    for (Evidence piece : EVIDENCE) {
      double strength = row.weighed().evidence().get(piece);
      if (strength != 0) {
        index.add(piece.ordinal());
        value.add(strength);
        if (russian) {
          index.add(COLUMNS + piece.ordinal());
          value.add(strength);
        }
      }
    }
    if (row.bench().equals("typos")) {
      index.add(2 * COLUMNS);
      value.add(1.0);
    }
    indices.add(index.stream().mapToInt(Integer::intValue).toArray());
    values.add(value.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Writes the table the product reads, without the thresholds. */
  static void write(Model lower, Model other, PrintStream out) {
    out.println("evidence\tlower.en\tlower.ru\tother.en\tother.ru");
    for (Evidence piece : EVIDENCE) {
      StringBuilder line = new StringBuilder(piece.name());
      for (Model model : List.of(lower, other)) {
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
          line.append(
              String.format(Locale.ROOT, "\t%.3f", model.weights(language)[piece.ordinal()]));
        }
      }
      out.println(line);
    }
  }

  static List<Rows.Row> rows(Path benches, Path judgements) throws IOException {
    List<Rows.Row> rows = new ArrayList<>(Rows.read(benches.resolve("releases"), judgements));
    rows.addAll(Rows.read(benches.resolve("typos"), judgements));
    return rows;
  }
}
