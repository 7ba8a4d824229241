package org.presslint.check.spelling;

/** The pieces of evidence that hold for a word, kept until its companions are known: of a hundred and more some twelve. Immutable. */
public final class KeptEvidence {
  private final int[] pieces; // ordinals of Evidence, ascending
  private final double[] strengths; // of the pieces, none 0

  KeptEvidence(int[] pieces, double[] strengths) {
    this.pieces = pieces;
    this.strengths = strengths;
  }

  /** The same evidence, to which more can be added. */
  EvidenceSet open() {
    double[] values = new double[EvidenceSet.PIECES];
    for (int i = 0; i < pieces.length; i++) {
      values[pieces[i]] = strengths[i];
    }
    return new EvidenceSet(values);
  }
}
