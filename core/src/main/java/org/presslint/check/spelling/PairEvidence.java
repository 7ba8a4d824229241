package org.presslint.check.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.presslint.language.Candidate;

/**
 * Whether the word that may have been meant stands beside the same neighbours elsewhere: <i>fron the</i> where other
 * sentences have <i>from the</i>.
 */
final class PairEvidence {
  private static final double MANY = 3;

  private final DocumentCounts documents = new DocumentCounts();

  /** Counts, for the pairs that the unknown words of these documents ask for, the documents that have them. */
  PairEvidence(List<SpellingObservation> observations) {
    if (observations.size() < 2) { // a document confirms nothing of itself
      return;
    }
    for (SpellingObservation observation : observations) {
      for (UnknownWord word : observation.unknown()) {
        for (int[] side : sides(word)) {
          for (int hash : side) {
            documents.ask(hash);
          }
        }
      }
    }
    observations.forEach(observation -> documents.add(observation.pairs()));
  }

  /** Adds the evidence of a word in the document that holds these pairs. */
  void gather(UnknownWord word, WordHashes own, EvidenceSet evidence) {
    boolean here = false;
    int most = 0;
    int confirmed = 0;
    for (int[] side : sides(word)) {
      int others = 0;
      for (int hash : side) {
        boolean inOwn = own.contains(hash);
        here |= inOwn;
        others = Math.max(others, documents.of(hash) - (inOwn ? 1 : 0));
      }
      most = Math.max(most, others);
      confirmed += others > 0 ? 1 : 0;
    }
    evidence
        .set(Evidence.PAIR_IN_DOCUMENT, here)
        .set(Evidence.PAIR_IN_COMPANIONS, Math.min(1, Math.log1p(most) / MANY))
        .set(Evidence.PAIRS_CONFIRMED, confirmed / 2.0);
  }

  /**
   * The best candidate with the words before it, and with those after it. A name says nothing: Marianna stands beside the
   * same words as Marianne.
   */
  private static int[][] sides(UnknownWord word) {
    Optional<Candidate> best = word.best();
    if (best.isEmpty() || best.get().isName() || best.get().key().equals(word.key())) {
      return new int[0][];
    }
    String key = best.get().key();
    int[] before = new int[word.neighbours().size()];
    int[] after = new int[before.length];
    int countBefore = 0;
    int countAfter = 0;
    for (UnknownWord.Neighbours neighbours : word.neighbours()) {
      if (!neighbours.before().isEmpty()) {
        before[countBefore++] = WordHashes.of(neighbours.before(), key);
      }
      if (!neighbours.after().isEmpty()) {
        after[countAfter++] = WordHashes.of(key, neighbours.after());
      }
    }
    return new int[][] {Arrays.copyOf(before, countBefore), Arrays.copyOf(after, countAfter)};
  }
}
