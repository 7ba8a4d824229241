package org.presslint.check.spelling;

import java.util.Arrays;

/** The pieces of evidence that hold for a word, with their strengths: of a hundred and more some twelve. Immutable. */
public final class KeptEvidence {
  private final int[] pieces; // ordinals of Evidence, ascending
  private final double[] strengths; // of the pieces, none 0

  KeptEvidence(int[] pieces, double[] strengths) {
    this.pieces = pieces;
    this.strengths = strengths;
  }

  /** The strength of a piece; 0 where it does not hold. */
  public double get(Evidence evidence) {
    int at = Arrays.binarySearch(pieces, evidence.ordinal());
    return at < 0 ? 0 : strengths[at];
  }

  boolean has(Evidence evidence) {
    return get(evidence) != 0;
  }

  /**
   * The sum of the strengths, each times its weight.
   *
   * @param weights in the order of {@link Evidence}
   */
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < pieces.length; i++) {
      sum += weights[pieces[i]] * strengths[i];
    }
    return sum;
  }

  /**
   * Sets the strengths of the pieces.
   *
   * @param values in the order of {@link Evidence}
   */
  void copyTo(double[] values) {
    for (int i = 0; i < pieces.length; i++) {
      values[pieces[i]] = strengths[i];
    }
  }
}
