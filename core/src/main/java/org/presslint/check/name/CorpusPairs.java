package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs the look-alike full names of a run. */
final class CorpusPairs {
  private static final int RARE = 2;
  private static final int UNCOMMON = 10;
  private static final int COMMON = 50;
  private static final int FULL_CONTEXT = 25;
  /** A word in so many times as many documents is the usual one, whatever the lists say. */
  private static final int MAJORITY = 2;
  /** A listed word is taken for the right one until an unlisted one stands in so many times as many documents. */
  private static final int OUTNUMBERED = 3;
  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;
  /** So many rare words around both are enough. */
  private static final double FEW = 3;
  /** What more documents have is a name of its own, though one passage confuses it with another. */
  static final int MOST_IN_PASSAGE = 2;
  /** From so large a difference on the classes of frequency tell which of two listed words is meant. */
  private static final int FREQUENT = 3;

  private final Listings listings;
  private final RussianForms russian;

  CorpusPairs(Listings listings, RussianForms russian) {
    this.listings = listings;
    this.russian = russian;
  }

  /** The pairs that no rule of grammar explains, with their evidence. */
  List<CorpusSuspect> find(CorpusNames names) {
    List<CorpusSuspect> suspects = new ArrayList<>();
    for (CorpusNames.Pair pair : names.pairs()) {
      spelling(pair).flatMap(s -> judge(pair, s, names)).ifPresent(suspects::add);
    }
    return suspects;
  }

  /**
   * What is said of a pair whose evidence is too weak, where both names stand in one passage: its other words tell that one name is
   * meant. Not of two places or bodies that lists know: an office may speak of each in the same words.
   */
  Optional<Verdict> inPassage(CorpusSuspect suspect) {
    String rare = suspect.rare().word(suspect.word());
    String usual = suspect.usual().word(suspect.word());
    boolean listed = listings.of(rare).any() && listings.of(usual).any();
    boolean places = listed
        && ((listings.isPlace(rare) && listings.isPlace(usual))
            || hasOrdinaryWord(suspect.rare(), suspect.word()));
    return suspect.rare().documents() <= MOST_IN_PASSAGE
            && !places
            && Passages.areShared(suspect.rare(), suspect.usual())
        ? Optional.of(Verdict.IN_PASSAGE)
        : Optional.empty();
  }

  private Optional<Spelling> spelling(CorpusNames.Pair pair) {
    String a = pair.first().keys().get(pair.word());
    String b = pair.second().keys().get(pair.word());
    Optional<Spelling> spelling = Letters.isCyrillic(a)
        ? RussianSpelling.between(
            pair.first().forms(pair.word()), pair.second().forms(pair.word()), russian)
        : Spelling.between(a, b);
    return spelling.filter(s -> s.edits().size() == 1 || s.onlyMarks());
  }

  private Optional<CorpusSuspect> judge(
      CorpusNames.Pair pair, Spelling spelling, CorpusNames names) {
    boolean firstIsRare = isRare(pair, spelling, names);
    CorpusName rare = firstIsRare ? pair.first() : pair.second();
    CorpusName usual = firstIsRare ? pair.second() : pair.first();
    SpellingEvidence.Side x = side(rare, pair.word());
    SpellingEvidence.Side y = side(usual, pair.word());
    boolean bothWords = x.listing().word() && y.listing().word();
    boolean sameLetters = Letters.join(x.word()).equals(Letters.join(y.word()));
    boolean onlyMarks = spelling.onlyMarks();
    if (x.listing().declared()
        || (bothWords && !onlyMarks)
        || (sameLetters && !onlyMarks)
        || Endings.areGrammar(x.word(), y.word())) {
      return Optional.empty();
    }
    Spelling directed = firstIsRare ? spelling : spelling.reversed();
    Evidence evidence = SpellingEvidence.of(x, y, directed);
    evidence.add(Feature.SHARED_NEIGHBOUR);
    evidence.addIf(restIsUnlisted(rare, pair.word()), Feature.SHARED_UNLISTED);
    evidence.addIf(x.listing().isWordFor(y.listing()), Feature.WORD_FOR_NAME);
    evidence.addIf(onlyMarks, Feature.DIACRITIC_SHARED);
    evidence.addIf(
        rare.keys().size() > 2 && pair.word() > 0 && pair.word() < rare.keys().size() - 1,
        Feature.BOTH_SIDES_SHARED);
    evidence.addIf(x.rank() == 0, Feature.IN_LONG_NAME);
    evidence.add(Feature.ACROSS_DOCUMENTS);
    boolean attested = y.count() >= 2 || (y.rank() > 0 && x.rank() == 0);
    evidence.addIf(!attested, Feature.ACROSS_ONCE_EACH);
    evidence.addIf(!onlyMarks && x.rank() == 2 && y.rank() == 2, Feature.ACROSS_BOTH_LISTED);
    evidence.addIf(!onlyMarks && x.rank() == 2 && y.rank() != 2, Feature.ACROSS_RARE_LISTED);
    evidence.addIf(x.count() >= 2, Feature.RARE_IN_TWO_DOCUMENTS);
    evidence.addIf(x.count() >= 3, Feature.RARE_IN_THREE_DOCUMENTS);
    addRest(rare, usual, pair.word(), names, evidence);
    return Optional.of(new CorpusSuspect(rare, usual, pair.word(), directed, evidence));
  }

  /** Letters are lost more often than added; where as many stand, the one that is later in the alphabet, so that one is told. */
  static boolean isLikelierSlip(String word, String other) {
    return word.length() != other.length()
        ? word.length() < other.length()
        : word.compareTo(other) > 0;
  }

  /** Whether an ordinary word stands with it in its name: Province, Republic; what another name is joined by is none of it. */
  private boolean hasOrdinaryWord(CorpusName name, int word) {
    for (int step : List.of(-1, 1)) {
      for (int i = word + step; i >= 0 && i < name.keys().size(); i += step) {
        String other = name.word(i);
        if (other.equals("and")) {
          break;
        }
        if (Character.isUpperCase(other.charAt(0)) && listings.of(other).word()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean restIsUnlisted(CorpusName name, int word) {
    List<String> words = name.seen().get(0).name().words();
    for (int i = 0; i < words.size(); i++) {
      if (i != word
          && Character.isUpperCase(words.get(i).charAt(0))
          && words.get(i).length() > 2
          && !listings.of(words.get(i)).any()) {
        return true;
      }
    }
    return false;
  }

  /** A rest that is rare in the run is shared by chance less often than John is. */
  private static void addRest(
      CorpusName rare, CorpusName usual, int word, CorpusNames names, Evidence evidence) {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < rare.keys().size(); i++) {
      String other = rare.keys().get(i);
      if (i != word
          && Character.isUpperCase(rare.seen().get(0).name().words().get(i).charAt(0))) {
        fewest = Math.min(fewest, names.documents(other) - rare.documents() - usual.documents());
      }
    }
    evidence.addIf(fewest <= RARE, Feature.REST_IS_RARE);
    evidence.addIf(fewest > RARE && fewest <= UNCOMMON, Feature.REST_IS_UNCOMMON);
    evidence.addIf(fewest > COMMON, Feature.REST_IS_COMMON);
    Set<Integer> context = rare.context();
    Set<Integer> common = new HashSet<>(context);
    common.retainAll(usual.context());
    double share = (double) common.size() / Math.max(1, Math.min(context.size(), FULL_CONTEXT));
    evidence.set(Feature.SAME_CONTEXT, Math.min(0.5, share));
    long rareWords = common.stream().filter(names::isRareContext).count();
    evidence.set(Feature.SAME_RARE_CONTEXT, Math.min(1, rareWords / FEW));
  }

  private SpellingEvidence.Side side(CorpusName name, int word) {
    String form = name.seen().get(0).name().words().get(word);
    return new SpellingEvidence.Side(
        form, listings.of(form), name.documents(), listings.rarestLetters(form));
  }

  /** Whether the first name is the one to be doubted. */
  private boolean isRare(CorpusNames.Pair pair, Spelling spelling, CorpusNames names) {
    int a = pair.first().documents();
    int b = pair.second().documents();
    String wordA = pair.first().keys().get(pair.word());
    String wordB = pair.second().keys().get(pair.word());
    boolean listedA = listings.of(wordA).any();
    boolean listedB = listings.of(wordB).any();
    boolean onlyMarks = spelling.onlyMarks();
    if (a != b && (onlyMarks || listedA == listedB)) {
      return a < b;
    }
    if (onlyMarks) {
      return Letters.isAscii(wordA);
    }
    if (Letters.hasInnerCapital(wordA) != Letters.hasInnerCapital(wordB)) {
      return a == b ? Letters.hasInnerCapital(wordA) : a < b;
    }
    int documentsA = names.documents(wordA);
    int documentsB = names.documents(wordB);
    if (listedA != listedB) {
      boolean isKnown = listedA
          ? b < OUTNUMBERED * a && documentsB < OUTNUMBERED * documentsA
          : a < OUTNUMBERED * b && documentsA < OUTNUMBERED * documentsB;
      return listedA != isKnown;
    }
    if (documentsA >= MAJORITY * documentsB || documentsB >= MAJORITY * documentsA) {
      return documentsA < documentsB;
    }
    int frequency = listings.of(wordA).frequency() - listings.of(wordB).frequency();
    if (Math.abs(frequency) >= FREQUENT) {
      return frequency < 0;
    }
    int lettersA = listings.rarestLetters(wordA);
    int lettersB = listings.rarestLetters(wordB);
    if (!listedA && Math.abs(lettersA - lettersB) >= STRANGE) {
      return lettersA < lettersB;
    }
    if (documentsA != documentsB) {
      return documentsA < documentsB;
    }
    return pair.first().count() != pair.second().count()
        ? pair.first().count() < pair.second().count()
        : isLikelierSlip(wordA, wordB);
  }
}
