package org.presslint.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** Finds the words that may have been meant and ranks them. Immutable and thread-safe. */
public final class Suggester {
  /** Of words so short only one edit is looked for: hundreds of others are two edits away, and none of them was ever meant. */
  private static final int SHORT_WORD = 5;

  private static final int MOST_EDITS = 2;
  private static final int LONGEST_WORD = 28;

  /** So many classes above a common word are the words of every sentence: the, and, to. */
  private static final int VERY = 5;

  private static final int MAX_CANDIDATES = 12;

  /**
   * Those of a few drafts, which come again after each edit, with room enough that a new one seldom drives another out. In an
   * archive most unknown words are new ones: room for all of them would save one search in 25 over 434 texts, one in five over
   * 869, at some 3.6 kB for each word.
   */
  private static final int REMEMBERED = 1024;

  private final Remembered<String, Meant> meant = new Remembered<>(REMEMBERED, this::meant);
  private final Lexicon lexicon;
  private final double[] weights;
  private final int common;

  /** Ranks the words of a lexicon with the fitted weights of its language. */
  public Suggester(Lexicon lexicon) {
    this.lexicon = lexicon;
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
    Meant may = meant.get(word);
    List<Candidate> all = Reach.likely(may.reaches(), weights, context, MAX_CANDIDATES);
    all.addAll(may.splits());
    all.sort(Suggester::bestFirst);
    return List.copyOf(all.subList(0, Math.min(all.size(), MAX_CANDIDATES)));
  }

  private static int bestFirst(Candidate a, Candidate b) {
    int byScore = Double.compare(b.score(), a.score());
    return byScore != 0 ? byScore : a.key().compareTo(b.key());
  }

  /** All words within reach with their evidence, in no order. */
  public List<Weighed> weighed(String word, WordContext context) {
    List<Weighed> found = new ArrayList<>();
    reach(
        word,
        context,
        (candidate, evidence) ->
            found.add(new Weighed(candidate, DoubleStream.of(evidence).boxed().toList())));
    return found;
  }

  /**
   * What may have been meant by a word, whatever text it stands in.
   *
   * @param stems the stems of the reaches
   */
  private record Meant(List<Reach> reaches, Set<String> stems, List<Candidate> splits) {}

  private Meant meant(String word) {
    String key = Folding.key(word);
    List<Candidate> splits = new ArrayList<>();
    if (key.length() < 2 || key.length() > LONGEST_WORD) {
      return new Meant(List.of(), Set.of(), splits);
    }
    addSplits(key, (candidate, evidence) -> splits.add(candidate));
    List<Reach> reaches = reaches(key, Capitals.of(word));
    Set<String> stems = new HashSet<>();
    reaches.forEach(reach -> stems.add(reach.stem()));
    return new Meant(reaches, Set.copyOf(stems), splits);
  }

  private List<Reach> reaches(String key, Capitals capitals) {
    List<Reach> all = new ArrayList<>();
    for (Entry entry : near(key)) {
      if (isUsable(entry, capitals, key)) {
        List<Edit> edits = Edits.within(entry.key(), key, MOST_EDITS).orElseThrow();
        double[] evidence = RankFeatures.withoutDocument(key, capitals, entry, edits);
        all.add(new Reach(
            entry,
            edits,
            Stems.ofKey(entry.key(), lexicon.language()),
            weigh(evidence, 0, RankEvidence.IN_DOCUMENT.ordinal()),
            weigh(evidence, RankEvidence.DISAGREES.ordinal() + 1, evidence.length)));
      }
    }
    return Reach.hopeful(all, weights, MAX_CANDIDATES);
  }

  private double weigh(double[] evidence, int from, int to) {
    double score = 0;
    for (int i = from; i < to; i++) {
      score += evidence[i] * weights[i];
    }
    return score;
  }

  private List<Entry> near(String key) {
    return lexicon.near(key, mostEdits(key));
  }

  /** How many edits a folded word may be away from one that was meant. */
  public static int mostEdits(String key) {
    return key.length() <= SHORT_WORD ? 1 : MOST_EDITS;
  }

  /** The stems of the words that may have been meant, in any document, as {@link Stems} cuts them. */
  public Set<String> stems(String word) {
    return meant.get(word).stems();
  }

  /** Takes the candidates one by one, each with its evidence. */
  private interface Reached {
    void take(Candidate candidate, double[] evidence);
  }

  private void reach(String word, WordContext context, Reached found) {
    String key = Folding.key(word);
    if (key.length() < 2 || key.length() > LONGEST_WORD) {
      return;
    }
    Capitals capitals = Capitals.of(word);
    for (Entry entry : near(key)) {
      if (isUsable(entry, capitals, key)) {
        List<Edit> edits = Edits.between(entry.key(), key);
        double[] evidence =
            RankFeatures.of(key, capitals, entry, edits, context, lexicon.language());
        found.take(candidate(entry.key(), Optional.of(entry), edits, evidence), evidence);
      }
    }
    addSplits(key, found);
  }

  /** An acronym is no suggestion for a word, nor a single letter; the word itself only for other capitals. */
  private static boolean isUsable(Entry entry, Capitals capitals, String key) {
    return entry.key().length() > 1
        && (!entry.key().equals(key) || hasOtherCapitals(entry, capitals))
        && (entry.word() || entry.name() || entry.mixed());
  }

  /** Whether the word stands in the lists, but not with these capitals: july, COmmunity. */
  private static boolean hasOtherCapitals(Entry entry, Capitals capitals) {
    return capitals == Capitals.INNER || (capitals == Capitals.NONE && entry.nameOnly());
  }

  /** Two words run together, each known in lower case: both common, or one of them very common. */
  private void addSplits(String key, Reached found) {
    for (int at = 1; at < key.length(); at++) {
      String first = key.substring(0, at);
      int commonnessOfFirst = commonness(first);
      if (commonnessOfFirst < common / 2) {
        continue;
      }
      String second = key.substring(at);
      int commonnessOfSecond = commonness(second);
      int rarer = Math.min(commonnessOfFirst, commonnessOfSecond);
      int commoner = Math.max(commonnessOfFirst, commonnessOfSecond);
      boolean usual = rarer >= common || (commoner >= common + VERY && rarer >= common / 2);
      if (usual) {
        double[] evidence = RankFeatures.ofSplit(rarer, commoner);
        List<Edit> edits = List.of(new Edit(EditKind.PUNCTUATION, at, at + 1, at, at));
        found.take(candidate(first + " " + second, Optional.empty(), edits, evidence), evidence);
      }
    }
  }

  /** The frequency class of a word that may stand alone; 0 for any other. */
  private int commonness(String part) {
    boolean single = part.length() == 1 && "aiавикосуя".indexOf(part.charAt(0)) < 0;
    return single ? 0 : lexicon.commonness(part);
  }

  private Candidate candidate(
      String key, Optional<Entry> entry, List<Edit> edits, double[] evidence) {
    return new Candidate(key, entry, edits, weigh(evidence, 0, evidence.length));
  }
}
