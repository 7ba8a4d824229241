package org.presslint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** Finds the words that may have been meant and ranks them. Immutable and thread-safe. */
public final class Suggester {
  private static final int SHORT_WORD = 3;
  private static final int LONGEST_WORD = 28;
  /** So many classes above a common word are the words of every sentence: the, and, to. */
  private static final int VERY = 5;

  private static final int MAX_CANDIDATES = 12;
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key);

  private final Lexicon lexicon;
  private final double[] weights;
  private final int common;
  private final Optional<Agreement> agreement;

  /**
   * Ranks the words of a lexicon with the fitted weights of its language.
   *
   * @param agreement tells which form fits its neighbours, where the language has such forms
   */
  public Suggester(Lexicon lexicon, Optional<Agreement> agreement) {
    this.lexicon = lexicon;
    this.agreement = agreement;
    common = lexicon.language() == Language.RUSSIAN ? 9 : 12;
    Weights table = Weights.read(Suggester.class, "ranking.tsv");
    weights = table.column(lexicon.language().tag(), RankEvidence.values());
  }

  /**
   * A candidate with the evidence its score is made of, in the order of {@link RankEvidence}: what the weights are fitted
   * on.
   */
  public record Weighed(Candidate candidate, List<Double> evidence) {}

  /** The words that may have been meant, best first, at most twelve. */
  public List<Candidate> candidates(String word, WordContext context) {
    return weighed(word, context).stream()
        .map(Weighed::candidate)
        .sorted(BEST_FIRST)
        .limit(MAX_CANDIDATES)
        .toList();
  }

  /** All words within reach with their evidence, in no order. */
  public List<Weighed> weighed(String word, WordContext context) {
    String key = Folding.key(word);
    List<Weighed> found = new ArrayList<>();
    if (key.length() < 2 || key.length() > LONGEST_WORD) {
      return found;
    }
    for (Entry entry : lexicon.near(key, key.length() <= SHORT_WORD ? 1 : 2)) {
      if (isUsable(entry, word, key)) {
        List<Edit> edits = Edits.between(entry.key(), key);
        Agreement.Fit fit = agreement
            .map(a -> a.fit(context.before(), entry.key(), context.after()))
            .orElse(Agreement.Fit.OPEN);
        double[] evidence = RankFeatures.of(word, entry, edits, context, lexicon.language(), fit);
        found.add(weighed(entry.key(), Optional.of(entry), edits, evidence));
      }
    }
    addSplits(key, found);
    return found;
  }

  /** An acronym is no suggestion for a word, nor a single letter; the word itself only for other capitals. */
  private static boolean isUsable(Entry entry, String word, String key) {
    return entry.key().length() > 1
        && (!entry.key().equals(key) || hasOtherCapitals(entry, word))
        && (entry.word() || entry.name() || entry.mixed());
  }

  /** Whether the word stands in the lists, but not with these capitals: july, COmmunity. */
  private static boolean hasOtherCapitals(Entry entry, String word) {
    Capitals capitals = Capitals.of(word);
    return capitals == Capitals.INNER || (capitals == Capitals.NONE && entry.nameOnly());
  }

  /** Two words run together, each known in lower case: both common, or one of them very common. */
  private void addSplits(String key, List<Weighed> found) {
    for (int at = 1; at < key.length(); at++) {
      String first = key.substring(0, at);
      String second = key.substring(at);
      int rarer = Math.min(commonness(first), commonness(second));
      int commoner = Math.max(commonness(first), commonness(second));
      boolean usual = rarer >= common || (commoner >= common + VERY && rarer >= common / 2);
      if (usual) {
        found.add(weighed(
            first + " " + second,
            Optional.empty(),
            List.of(new Edit(EditKind.PUNCTUATION, at, true)),
            RankFeatures.ofSplit(rarer, commoner)));
      }
    }
  }

  /** The frequency class of a word that may stand alone; 0 for any other. */
  private int commonness(String part) {
    boolean single = part.length() == 1 && "aiавикосуя".indexOf(part.charAt(0)) < 0;
    return single
        ? 0
        : lexicon.find(part).filter(Entry::word).map(Entry::frequency).orElse(0);
  }

  private Weighed weighed(String key, Optional<Entry> entry, List<Edit> edits, double[] evidence) {
    double score = 0;
    List<Double> values = new ArrayList<>(evidence.length);
    for (int i = 0; i < evidence.length; i++) {
      score += evidence[i] * weights[i];
      values.add(evidence[i]);
    }
    return new Weighed(new Candidate(key, entry, edits, score), values);
  }
}
