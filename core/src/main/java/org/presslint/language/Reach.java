package org.presslint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word that may have been meant, with what is known of it before a document is: only what the document says is added for
 * each place. Immutable.
 *
 * @param entry the listed word
 * @param edits what would have happened to it
 * @param stem its stem, for looking it up among those of a document
 * @param before the weighed evidence that stands before that of the document
 * @param after the weighed evidence that stands after that of the document
 */
record Reach(Entry entry, List<Edit> edits, String stem, double before, double after) {
  /** The evidence of a document that stands before that of the fit, in its order. */
  private static final List<RankEvidence> BEFORE_FIT = RankFeatures.OF_DOCUMENT.stream()
      .filter(piece -> !RankFeatures.OF_FIT.contains(piece))
      .toList();

  Reach {
    edits = List.copyOf(edits);
  }

  /**
   * The best candidates in a document, and others, in no order. Whether a candidate fits the words beside it is dear to know,
   * and is asked only of those that may be among the best.
   *
   * @param most how many may be among the best
   */
  static List<Candidate> likely(List<Reach> all, double[] weights, WordContext context, int most) {
    double[] scores = new double[all.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = all.get(i).scoreWithoutFit(weights, context);
    }
    double needed = Double.NEGATIVE_INFINITY;
    if (all.size() > most) {
      double[] sorted = new double[scores.length];
      for (int i = 0; i < scores.length; i++) {
        sorted[i] = scores[i] + all.get(i).after;
      }
      Arrays.sort(sorted);
      needed = sorted[sorted.length - most] - spread(RankFeatures.OF_FIT, weights);
    }
    List<Candidate> likely = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] + all.get(i).after >= needed) {
        likely.add(all.get(i).candidate(scores[i], weights, context));
      }
    }
    return likely;
  }

  private double scoreWithoutFit(double[] weights, WordContext context) {
    double score = before;
    for (RankEvidence piece : BEFORE_FIT) {
      if (RankFeatures.holds(piece, entry.key(), stem, edits.size(), context)) {
        score += weights[piece.ordinal()];
      }
    }
    return score;
  }

  private Candidate candidate(double scoreWithoutFit, double[] weights, WordContext context) {
    double fit = switch (context.fit(entry.key())) {
      case AGREES -> weights[RankEvidence.AGREES.ordinal()];
      case DISAGREES -> weights[RankEvidence.DISAGREES.ordinal()];
      case OPEN -> 0;
    };
    return new Candidate(entry.key(), Optional.of(entry), edits, scoreWithoutFit + fit + after);
  }

  /** How much two scores may move against each other by some pieces of evidence; a little more, for what rounding may do. */
  private static double spread(Set<RankEvidence> pieces, double[] weights) {
    double spread = 1e-9;
    for (RankEvidence piece : pieces) {
      spread += Math.abs(weights[piece.ordinal()]);
    }
    return spread;
  }

  /** Those that may be among the best of some document, whatever it says. */
  static List<Reach> hopeful(List<Reach> all, double[] weights, int most) {
    if (all.size() <= most) {
      return List.copyOf(all);
    }
    List<Reach> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(Reach::alone).reversed());
    double needed = sorted.get(most - 1).alone() - spread(RankFeatures.OF_DOCUMENT, weights);
    return sorted.stream().filter(r -> r.alone() >= needed).toList();
  }

  private double alone() {
    return before + after;
  }
}
