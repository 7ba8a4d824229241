package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.presslint.language.Candidate;

/** What the documents of a run say of each other's unknown words. Not thread-safe. */
final class Companions {
  private static final int MOST = 30;
  private static final double FAR_MORE = 5;
  private static final double MANY_DOCUMENTS = 100;

  private final Map<String, Holders> holders = new HashMap<>();
  private final DocumentCounts documents = new DocumentCounts();
  private final List<SpellingObservation> observations;
  private final PairEvidence pairs;
  private final double alone;

  /** Used for one word after the other. */
  private final EvidenceSet evidence = new EvidenceSet();

  Companions(List<SpellingObservation> observations) {
    this.observations = observations;
    alone = 1 - Math.min(1, Math.log(Math.max(1, observations.size())) / Math.log(MANY_DOCUMENTS));
    pairs = new PairEvidence(observations);
    for (int i = 0; i < observations.size(); i++) {
      for (UnknownWord word : observations.get(i).unknown()) {
        holders.computeIfAbsent(word.key(), key -> new Holders()).add(i, word.neighbours());
        word.best().ifPresent(candidate -> documents.ask(WordHashes.of(candidate.key())));
      }
    }
    observations.forEach(observation -> documents.add(observation.words()));
  }

  /**
   * The evidence of a word with that of the companions added.
   *
   * @param document the index of its document among the observations
   */
  KeptEvidence evidence(int document, UnknownWord word) {
    evidence.restart(word.evidence());
    Holders held = Objects.requireNonNull(holders.get(word.key()));
    int others = held.witnesses(document, word.neighbours());
    evidence.set(Evidence.IN_COMPANIONS, others > 0);
    evidence.set(Evidence.LOG_COMPANIONS, Math.log1p(Math.min(others, MOST)));
    evidence.set(Evidence.GOOD_IN_COMPANIONS, evidence.has(Evidence.GOOD_5) && others > 0);
    Optional<Candidate> best = word.best();
    int candidate = best.map(c -> documents.of(WordHashes.of(c.key()))).orElse(0);
    double ratio = Math.log1p(candidate) - Math.log1p(2.0 * others);
    evidence.set(Evidence.CANDIDATE_IN_COMPANIONS, Math.log1p(Math.min(candidate, 50)) / 2);
    evidence.set(Evidence.CANDIDATE_MORE_IN_COMPANIONS, Math.max(0, Math.min(4, ratio)) / 2);
    evidence.set(
        Evidence.CANDIDATE_FAR_MORE_IN_COMPANIONS,
        others > 0 && candidate >= FAR_MORE * (others + 1));
    pairs.gather(word, observations.get(document).pairs(), evidence);
    evidence.set(Evidence.ALONE, alone);
    evidence.set(Evidence.ALONE_FREQUENCY, alone * evidence.get(Evidence.CANDIDATE_FREQUENCY));
    return evidence.kept();
  }
}
