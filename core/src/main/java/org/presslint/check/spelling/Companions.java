package org.presslint.check.spelling;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Candidate;

/** What the documents of a run say of each other's unknown words. */
final class Companions {
  private static final int MOST = 30;
  private static final double FAR_MORE = 5;
  private static final double MANY_DOCUMENTS = 100;

  private final Map<String, Map<String, Set<UnknownWord.Neighbours>>> contexts = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();
  private final PairEvidence pairs;
  private final double alone;

  Companions(List<SpellingObservation> observations) {
    alone = 1 - Math.min(1, Math.log(Math.max(1, observations.size())) / Math.log(MANY_DOCUMENTS));
    pairs = new PairEvidence(observations);
    Set<String> asked = new HashSet<>();
    for (SpellingObservation observation : observations) {
      for (UnknownWord word : observation.unknown()) {
        if (observations.size() > 1) {
          contexts
              .computeIfAbsent(word.key(), k -> new HashMap<>())
              .merge(observation.path(), word.neighbours(), Companions::union);
        }
        word.best().ifPresent(c -> asked.add(c.key()));
      }
    }
    for (SpellingObservation observation : observations) {
      Set<String> words = observation.words();
      for (String key : asked.size() < words.size() ? asked : words) {
        if (asked.contains(key) && words.contains(key)) {
          documents.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private static Set<UnknownWord.Neighbours> union(
      Set<UnknownWord.Neighbours> a, Set<UnknownWord.Neighbours> b) {
    Set<UnknownWord.Neighbours> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }

  /** The evidence of a word with that of the companions added. */
  EvidenceSet evidence(SpellingObservation observation, UnknownWord word) {
    String path = observation.path();
    EvidenceSet evidence = word.evidence().open();
    int others = witnesses(path, word);
    evidence.set(Evidence.IN_COMPANIONS, others > 0);
    evidence.set(Evidence.LOG_COMPANIONS, Math.log1p(Math.min(others, MOST)));
    evidence.set(Evidence.GOOD_IN_COMPANIONS, evidence.has(Evidence.GOOD_5) && others > 0);
    Optional<Candidate> best = word.best();
    int candidate = best.map(c -> documents.getOrDefault(c.key(), 0)).orElse(0);
    double ratio = Math.log1p(candidate) - Math.log1p(2.0 * others);
    evidence.set(Evidence.CANDIDATE_IN_COMPANIONS, Math.log1p(Math.min(candidate, 50)) / 2);
    evidence.set(Evidence.CANDIDATE_MORE_IN_COMPANIONS, Math.max(0, Math.min(4, ratio)) / 2);
    evidence.set(
        Evidence.CANDIDATE_FAR_MORE_IN_COMPANIONS,
        others > 0 && candidate >= FAR_MORE * (others + 1));
    pairs.gather(word, observation.pairs(), evidence);
    evidence.set(Evidence.ALONE, alone);
    evidence.set(Evidence.ALONE_FREQUENCY, alone * evidence.get(Evidence.CANDIDATE_FREQUENCY));
    return evidence;
  }

  /** How many other documents hold the form beside other words: a copied paragraph is no second witness. */
  int witnesses(String path, UnknownWord word) {
    int count = 0;
    for (Map.Entry<String, Set<UnknownWord.Neighbours>> other :
        contexts.getOrDefault(word.key(), Map.of()).entrySet()) {
      boolean copied = !Collections.disjoint(other.getValue(), word.neighbours());
      count += other.getKey().equals(path) || copied ? 0 : 1;
    }
    return count;
  }
}
