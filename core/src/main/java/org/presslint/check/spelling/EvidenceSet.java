package org.presslint.check.spelling;

import java.util.Arrays;

/** Gathers pieces of evidence with their strengths. Not thread-safe. */
final class EvidenceSet {
  private static final int PIECES = Evidence.values().length;

  private final double[] values = new double[PIECES];

  EvidenceSet() {
    set(Evidence.BIAS, 1);
  }

  /** Forgets what was gathered, and goes on with what is kept. */
  void restart(KeptEvidence kept) {
    Arrays.fill(values, 0);
    kept.copyTo(values);
  }

  /** The strength of a piece; 0 where it does not hold. */
  double get(Evidence evidence) {
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

  /** What holds by now. */
  KeptEvidence kept() {
    int count = 0;
    for (double value : values) {
      count += value != 0 ? 1 : 0;
    }
    int[] pieces = new int[count];
    double[] strengths = new double[count];
    int at = 0;
    for (int piece = 0; piece < PIECES; piece++) {
      if (values[piece] != 0) {
        pieces[at] = piece;
        strengths[at++] = values[piece];
      }
    }
    return new KeptEvidence(pieces, strengths);
  }
}
