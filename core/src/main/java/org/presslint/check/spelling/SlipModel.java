package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.presslint.finding.Severity;
import org.presslint.language.Weights;

/**
 * Weighs evidence: the log-odds of a slip are the sum of the weights, as in logistic regression. Immutable and thread-safe.
 *
 * <p>The weights and the thresholds stand in {@code slips.tsv}, fitted by {@code bench} on labelled texts.
 */
public final class SlipModel {
  private static final String ERROR = "ERROR_FROM";
  private static final String WARNING = "WARNING_FROM";
  private static final double NEVER = 2;

  private final Map<String, Column> columns = new HashMap<>();

  /** The weights of a population in the order of {@link Evidence}, and from which probability on a slip is told. */
  private record Column(double[] weights, double error, double warning) {}

  /** The model with the weights that come with this version. */
  public SlipModel() {
    Weights table = Weights.read(SlipModel.class, "slips.tsv");
    for (String group : new String[] {"lower.en", "lower.ru", "other.en", "other.ru"}) {
      columns.put(
          group,
          new Column(
              table.column(group, Evidence.values()),
              table.value(group, ERROR, NEVER),
              table.value(group, WARNING, NEVER)));
    }
  }

  /**
   * How likely a word is a slip, from 0 to 1.
   *
   * @param group the population the word belongs to: a column of the table
   */
  double probability(String group, KeptEvidence evidence) {
    Column column = columns.get(group);
    return 1 / (1 + Math.exp(column == null ? 0 : -evidence.weighed(column.weights())));
  }

  /** What a piece of evidence adds to the log-odds. */
  double contribution(String group, Evidence piece, KeptEvidence evidence) {
    Column column = columns.get(group);
    return column == null ? 0 : column.weights()[piece.ordinal()] * evidence.get(piece);
  }

  /** The least probability that is told at a severity; above 1 where none is. */
  double from(String group, Severity severity) {
    Column column = columns.get(group);
    if (column == null) {
      return NEVER;
    }
    return switch (severity) {
      case ERROR -> column.error();
      case WARNING -> column.warning();
      case INFO -> NEVER;
    };
  }

  /** What a probability weighs; empty where it is too low to be told. */
  Optional<Severity> severity(String group, double probability) {
    if (probability >= from(group, Severity.ERROR)) {
      return Optional.of(Severity.ERROR);
    }
    return probability >= from(group, Severity.WARNING)
        ? Optional.of(Severity.WARNING)
        : Optional.empty();
  }
}
