package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.check.WordExplainer;
import org.presslint.finding.Finding;
import org.presslint.finding.Reasoning;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.language.Suggester;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.Token;

/** Finds misspelt words: those no lexicon knows and the evidence calls slips rather than names or rare words. */
public final class SpellingCheck implements CorpusCheck<SpellingObservation>, WordExplainer {
  private static final Rule RULE = new Rule(
      "spelling", Severity.ERROR, "misspelt words, told from names and rare words by evidence");

  private final SpellingObserver observer;
  private final SlipModel model = new SlipModel();
  private final SpellingExplainer explainer;

  /**
   * A check with these word lists.
   *
   * @param accepted words the user's settings accept
   */
  public SpellingCheck(Lexicons lexicons, Set<String> accepted) {
    this(lexicons, accepted, Map.of());
  }

  /**
   * A check with these word lists.
   *
   * @param accepted words the user's settings accept
   * @param misspellings the user's list of known misspellings with their corrections, best first
   */
  public SpellingCheck(
      Lexicons lexicons, Set<String> accepted, Map<String, List<String>> misspellings) {
    AcceptedWords words = new AcceptedWords(accepted);
    observer = new SpellingObserver(lexicons, words, new ListedMisspellings(misspellings));
    explainer = new SpellingExplainer(lexicons, words, model);
  }

  /**
   * A word with all its evidence.
   *
   * @param path the document it stands in
   * @param word the word
   * @param evidence the evidence of its document and of the companions
   * @param probability how likely it is a slip, from 0 to 1
   */
  public record Weighed(String path, UnknownWord word, KeptEvidence evidence, double probability) {

    /** Whether the word is told where its probability is high enough; what is a matter of style is not. */
    public boolean isTold() {
      return SpellingReport.isTold(this);
    }
  }

  /**
   * An unknown word with all words within reach.
   *
   * @param form the word as it is written
   * @param language the language of its script
   * @param place its first place
   * @param words the words that may have been meant, in no order
   */
  public record Reach(String form, Language language, Place place, List<Suggester.Weighed> words) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public SpellingObservation observe(Document document) {
    return observer.observe(document);
  }

  @Override
  public List<Finding> conclude(List<SpellingObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    for (Weighed weighed : weigh(observations)) {
      severity(weighed)
          .ifPresent(severity -> findings.addAll(SpellingReport.of(weighed, severity)));
    }
    return findings;
  }

  /** Where the user's list and the word lists disagree, nobody can be sure. */
  private Optional<Severity> severity(Weighed weighed) {
    Optional<Severity> severity = model.severity(weighed.word().group(), weighed.probability());
    return weighed.evidence().has(Evidence.LISTED_BUT_KNOWN)
        ? severity.map(s -> Severity.WARNING)
        : severity;
  }

  @Override
  public Optional<Reasoning> explain(Document document, Block block, Token word) {
    Optional<Weighed> weighed = weigh(List.of(observe(document))).stream()
        .filter(w -> SpellingExplainer.stands(w.word(), document, block, word))
        .findFirst();
    return Optional.of(explainer.explain(block, word, weighed));
  }

  /** Every unknown word of a document with the words within reach: what {@code bench} fits the ranking on. */
  public List<Reach> reach(Document document) {
    return observer.reach(document);
  }

  /** Every unknown word with its evidence and its probability: what {@code bench} fits the weights on. */
  public List<Weighed> weigh(List<SpellingObservation> observations) {
    Companions companions = new Companions(observations);
    List<Weighed> all = new ArrayList<>();
    for (int i = 0; i < observations.size(); i++) {
      SpellingObservation observation = observations.get(i);
      for (UnknownWord word : observation.unknown()) {
        KeptEvidence evidence = companions.evidence(i, word);
        double probability = model.probability(word.group(), evidence);
        all.add(new Weighed(observation.path(), word, evidence, probability));
      }
    }
    return all;
  }
}
