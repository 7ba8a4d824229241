package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Candidate;

/**
 * Whether the word that may have been meant stands beside the same neighbours elsewhere: <i>fron the</i> where other
 * sentences have <i>from the</i>.
 */
final class PairEvidence {
  private static final double MANY = 3;

  private final Map<Integer, Integer> documents = new HashMap<>();

  /** Counts, for the pairs that the unknown words of these documents ask for, the documents that have them. */
  PairEvidence(List<SpellingObservation> observations) {
    Set<Integer> asked = new HashSet<>();
    for (SpellingObservation observation : observations) {
      for (UnknownWord word : observation.unknown()) {
        sides(word).forEach(asked::addAll);
      }
    }
    for (SpellingObservation observation : observations) {
      observation.pairs().forEach(hash -> {
        if (asked.contains(hash)) {
          documents.merge(hash, 1, Integer::sum);
        }
      });
    }
  }

  /** Adds the evidence of a word in the document that holds these pairs. */
  void gather(UnknownWord word, WordPairs own, EvidenceSet evidence) {
    boolean here = false;
    int most = 0;
    int confirmed = 0;
    for (List<Integer> side : sides(word)) {
      int others = 0;
      for (int hash : side) {
        boolean inOwn = own.contains(hash);
        here |= inOwn;
        others = Math.max(others, documents.getOrDefault(hash, 0) - (inOwn ? 1 : 0));
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
  private static List<List<Integer>> sides(UnknownWord word) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    Optional<Candidate> best = word.best().filter(c -> !c.isName() && !c.key().equals(word.key()));
    best.map(Candidate::key).ifPresent(key -> {
      for (UnknownWord.Neighbours neighbours : word.neighbours()) {
        if (!neighbours.before().isEmpty()) {
          before.add(WordPairs.hash(neighbours.before(), key));
        }
        if (!neighbours.after().isEmpty()) {
          after.add(WordPairs.hash(key, neighbours.after()));
        }
      }
    });
    return List.of(before, after);
  }
}
