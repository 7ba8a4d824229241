package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * A name of one word that no list holds and that other texts spell otherwise: in the same passage, or far more often. Within a text
 * {@link DocumentPairs} compares them.
 */
final class LoneSpellings implements NameFamily {
  private static final double LIKELY = 0.85;
  /** So many times as many documents have the usual one, where the words around them differ. */
  private static final int MAJORITY = 10;
  /** Where nothing but the letters joins the two, shorter ones are often two names. */
  private static final int SHORTEST_APART = 7;
  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;

  private final Listings listings;

  LoneSpellings(Listings listings) {
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return NameSpelling.RULE;
  }

  /** One spelling, over all documents. */
  private static final class Written {
    private final String word;
    private final List<LoneName> seen = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private int count;

    Written(String word) {
      this.word = word;
    }

    void add(String path, LoneName name) {
      paths.add(path);
      seen.add(name);
      count += name.count();
    }

    int documents() {
      return paths.size();
    }
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    if (observations.size() < 2) {
      return List.of();
    }
    Map<String, Written> byWord = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (LoneName name : observation.lone()) {
        byWord.computeIfAbsent(name.word(), Written::new).add(observation.path(), name);
      }
    }
    List<Written> all = List.copyOf(byWord.values());
    Blocks blocks = new Blocks();
    for (int i = 0; i < all.size(); i++) {
      blocks.add(i, DeletionKeys.of(Letters.fold(all.get(i).word), 0, 1));
    }
    List<Finding> findings = new ArrayList<>();
    for (long met : blocks.pairs()) {
      compare(all.get(Blocks.first(met)), all.get(Blocks.second(met)), findings);
    }
    return findings;
  }

  private void compare(Written a, Written b, List<Finding> findings) {
    Optional<Spelling> spelling = spelling(a.word, b.word);
    if (spelling.isEmpty()) {
      return;
    }
    boolean firstIsRare = isRare(a, b);
    Written rare = firstIsRare ? a : b;
    Written usual = firstIsRare ? b : a;
    if (isRight(rare)) {
      return;
    }
    boolean isOutnumbered = usual.documents() >= MAJORITY * rare.documents()
        && spelling.get().shorter() >= SHORTEST_APART
        && !spelling.get().touchesLast(1)
        && Letters.innerCapitals(rare.word) == Letters.innerCapitals(usual.word)
        && !Letters.isCyrillic(rare.word);
    if (isOutnumbered
        || (rare.documents() <= CorpusPairs.MOST_IN_PASSAGE && arePassage(rare, usual))) {
      for (LoneName name : rare.seen) {
        if (!usual.paths.contains(name.places().get(0).path())) {
          addFindings(name, rare, usual, findings);
        }
      }
    }
  }

  /** How they differ by one slip that neither grammar nor style explains. */
  private static Optional<Spelling> spelling(String a, String b) {
    boolean same = Letters.join(a).equals(Letters.join(b));
    return same || Endings.areGrammar(a, b) || Letters.isCyrillic(a) != Letters.isCyrillic(b)
        ? Optional.empty()
        : Spelling.within(a, b, 1)
            .filter(s -> !s.touchesFirstLetter())
            .filter(s -> !Letters.isCyrillic(a) || !s.touchesLast(RussianSpelling.ENDING));
  }

  private static boolean arePassage(Written rare, Written usual) {
    return rare.seen.stream()
        .anyMatch(one -> usual.seen.stream()
            .anyMatch(other -> Passages.areSame(one.context(), other.context())));
  }

  private boolean isRight(Written written) {
    return listings.of(written.word).any() || listings.of(written.word).declared();
  }

  private boolean isRare(Written a, Written b) {
    if (isRight(a) != isRight(b)) {
      return isRight(b);
    }
    if (a.documents() != b.documents()) {
      return a.documents() < b.documents();
    }
    if (a.count != b.count) {
      return a.count < b.count;
    }
    int letters = listings.rarestLetters(a.word) - listings.rarestLetters(b.word);
    return Math.abs(letters) >= STRANGE ? letters < 0 : CorpusPairs.isLikelierSlip(a.word, b.word);
  }

  private void addFindings(LoneName name, Written rare, Written usual, List<Finding> findings) {
    boolean isSure = isRight(usual) || usual.documents() > rare.documents();
    String message = (isSure ? "" : "Two spellings: ")
        + Wording.quoted(rare.word) + " " + Wording.times(rare.count) + ", "
        + Wording.quoted(usual.word) + " " + Wording.times(usual.count) + " in "
        + Wording.documents(usual.documents()) + "; "
        + (isRight(usual)
            ? Wording.quoted(rare.word) + " is in no word list"
            : "neither is in a word list");
    for (Place place : name.places()) {
      List<Place> related = new ArrayList<>();
      rare.seen.stream()
          .flatMap(other -> other.places().stream())
          .filter(other -> !other.equals(place))
          .forEach(related::add);
      related.add(usual.seen.get(0).places().get(0));
      findings.add(new Finding(
          NameSpelling.ID,
          Severity.WARNING,
          LIKELY,
          place,
          message,
          List.of(usual.word),
          related,
          Finding.Fix.REVIEW));
    }
  }
}
