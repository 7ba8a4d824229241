package org.presslint.check.spelling;

import java.util.stream.IntStream;

/** Pieces of evidence with their strengths. Mutable while it is gathered; not thread-safe. */
public final class EvidenceSet {
  /** How many pieces there are. */
  static final int PIECES = Evidence.values().length;

  private final double[] values;

  EvidenceSet() {
    values = new double[PIECES];
    set(Evidence.BIAS, 1);
  }

  /**
   * Takes over strengths.
   *
   * @param values in the order of {@link Evidence}
   */
  EvidenceSet(double[] values) {
    this.values = values;
  }

  /** The strength of a piece; 0 where it does not hold. */
  public double get(Evidence evidence) {
    return values[evidence.ordinal()];
  }

  boolean has(Evidence evidence) {
    return get(evidence) != 0;
  }

  EvidenceSet set(Evidence evidence, double value) {
    values[evidence.ordinal()] = value;
    return this;
  }

  EvidenceSet set(Evidence evidence, boolean holds) {
    return set(evidence, holds ? 1 : 0);
  }

  EvidenceSet add(Evidence evidence, double value) {
    values[evidence.ordinal()] += value;
    return this;
  }

  /**
   * The sum of the strengths, each times its weight.
   *
   * @param weights in the order of {@link Evidence}
   */
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < PIECES; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** What holds. */
  KeptEvidence kept() {
    int[] pieces = IntStream.range(0, PIECES).filter(i -> values[i] != 0).toArray();
    double[] strengths = new double[pieces.length];
    for (int i = 0; i < pieces.length; i++) {
      strengths[i] = values[pieces[i]];
    }
    return new KeptEvidence(pieces, strengths);
  }
}
