package org.presslint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  Candidate candidate(double[] weights, WordContext context) {
    double score = before;
    Agreement.Fit fit = context.fit(entry.key());
    for (RankEvidence piece : RankFeatures.OF_DOCUMENT) {
      boolean holds = RankFeatures.holds(piece, entry.key(), stem, edits.size(), context, fit);
      score += (holds ? 1 : 0) * weights[piece.ordinal()];
    }
    return new Candidate(entry.key(), Optional.of(entry), edits, score + after);
  }

  /** Those that may be among the best of some document, whatever it says. */
  static List<Reach> hopeful(List<Reach> all, double[] weights, int most) {
    if (all.size() <= most) {
      return List.copyOf(all);
    }
    double highest = 0;
    double lowest = 0;
    for (RankEvidence piece : RankFeatures.OF_DOCUMENT) {
      highest += Math.max(0, weights[piece.ordinal()]);
      lowest += Math.min(0, weights[piece.ordinal()]);
    }
    List<Reach> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(Reach::alone).reversed());
    // A little more, for what rounding may do.
    double needed = sorted.get(most - 1).alone() + lowest - highest - 1e-9;
    return sorted.stream().filter(r -> r.alone() >= needed).toList();
  }

  private double alone() {
    return before + after;
  }
}
