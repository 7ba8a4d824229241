package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** A hyphen between the wrong two of three words, or in one of two writings of a name: Global-Counter Terrorism. */
final class NameHyphen implements NameFamily {
  private static final Rule RULE = new Rule(
      "name-hyphen",
      Severity.ERROR,
      "a hyphen of a name that stands between other words elsewhere");
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;
  private static final int SHORTEST = 3;

  private final Vocabulary vocabulary;
  private final Listings listings;

  NameHyphen(Vocabulary vocabulary, Listings listings) {
    this.vocabulary = vocabulary;
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Where a compound or a run of words stands, over some documents. */
  private record Attested(int count, Place place) {
    Attested and(Attested other) {
      return new Attested(
          count + other.count, place.compareTo(other.place) <= 0 ? place : other.place);
    }
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    List<Finding> findings =
        new ArrayList<>(new HyphenVariants(RULE.id(), listings).find(observations));
    findings.addAll(new BrandSpaces(RULE.id(), listings).find(observations));
    findings.addAll(misplaced(observations));
    return findings;
  }

  private List<Finding> misplaced(List<NameObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Attested> everywhere = new HashMap<>();
    for (NameObservation observation : observations) {
      List<Triple> candidates =
          observation.triples().stream().filter(this::isCandidate).toList();
      if (candidates.isEmpty()) {
        continue;
      }
      if (everywhere.isEmpty()) {
        observations.forEach(o -> addAll(o, everywhere));
      }
      Map<String, Attested> here = everywhere;
      if (observations.size() > 1) {
        here = new HashMap<>();
        addAll(observation, here);
      }
      Map<String, Finding> found = new LinkedHashMap<>();
      for (Triple triple : candidates) {
        judge(triple, here, everywhere, found);
      }
      findings.addAll(found.values());
    }
    return findings;
  }

  private static void addAll(NameObservation observation, Map<String, Attested> into) {
    for (Compound compound : observation.compounds()) {
      into.merge(
          compound.key(), new Attested(compound.count(), compound.places().get(0)), Attested::and);
    }
    for (Triple triple : observation.triples()) {
      into.merge(
          written(triple, triple.hyphenFirst()), new Attested(1, triple.place()), Attested::and);
    }
  }

  private static String written(Triple triple, boolean hyphenFirst) {
    return triple.key() + (hyphenFirst ? " <" : " >");
  }

  private boolean isCandidate(Triple triple) {
    String first = triple.first();
    String second = triple.second();
    return Math.min(first.length(), Math.min(second.length(), triple.third().length())) >= SHORTEST
        && Character.isUpperCase(first.charAt(0)) == Character.isUpperCase(second.charAt(0))
        && Character.isUpperCase(second.charAt(0))
            == Character.isUpperCase(triple.third().charAt(0))
        && !vocabulary.prefixes().contains(Letters.fold(first));
  }

  private void judge(
      Triple triple,
      Map<String, Attested> here,
      Map<String, Attested> everywhere,
      Map<String, Finding> found) {
    String other = written(triple, !triple.hyphenFirst());
    boolean sameWords = isRarer(triple, everywhere) && !isListed(triple.joined());
    boolean joinedElsewhere = triple.hyphenFirst()
        && isUpper(triple)
        && isOnlyHere(triple, everywhere)
        && !isListed(triple.joined());
    Attested evidence = sameWords ? everywhere.get(other) : null;
    boolean inText = here.containsKey(other);
    if (evidence == null && joinedElsewhere) {
      evidence = everywhere.get(triple.otherJoined());
      inText = here.containsKey(triple.otherJoined());
    }
    boolean listed = joinedElsewhere && isListed(triple.otherJoined());
    if (evidence == null && !listed) {
      return;
    }
    boolean sure = inText || listed;
    String written = triple.place().text();
    Finding finding = new Finding(
        RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? SURE : LIKELY,
        triple.place(),
        message(triple, evidence, inText),
        List.of(triple.moved()),
        evidence == null ? List.of() : List.of(evidence.place()),
        Finding.Fix.REVIEW);
    found.merge(written, finding, NameHyphen::withPlace);
  }

  private static String message(
      Triple triple, @org.jspecify.annotations.Nullable Attested evidence, boolean inText) {
    String joined = triple.moved().replaceAll("^\\S+ (\\S+-\\S+)$|^(\\S+-\\S+) \\S+$", "$1$2");
    String start = "the hyphen of " + Wording.quoted(triple.place().text().replaceAll("\\s+", " "))
        + " is misplaced: ";
    return evidence == null
        ? start + "the dictionary joins " + Wording.quoted(joined)
        : start + Wording.quoted(joined) + " stands " + Wording.times(evidence.count())
            + (inText ? " in this text" : " in the texts checked with it");
  }

  private static Finding withPlace(Finding first, Finding next) {
    List<Place> related = new ArrayList<>();
    related.add(next.place());
    related.addAll(first.related());
    return new Finding(
        first.rule(),
        first.severity(),
        first.confidence(),
        first.place(),
        first.message(),
        first.suggestions(),
        related.stream().distinct().toList(),
        first.fix());
  }

  /** Whether the words stand more often with the hyphen in the other place; of two as common the one whose pair is rarer, then the later. */
  private static boolean isRarer(Triple triple, Map<String, Attested> everywhere) {
    Attested one = everywhere.get(written(triple, triple.hyphenFirst()));
    Attested two = everywhere.get(written(triple, !triple.hyphenFirst()));
    if (one == null || two == null) {
      return false;
    }
    if (one.count() != two.count()) {
      return one.count() < two.count();
    }
    int own = count(triple.joined(), everywhere);
    int other = count(triple.otherJoined(), everywhere);
    return own != other ? own < other : one.place().compareTo(two.place()) > 0;
  }

  private static int count(String joined, Map<String, Attested> everywhere) {
    Attested attested = everywhere.get(joined);
    return attested == null ? 0 : attested.count();
  }

  /** Whether the joined pair stands nowhere but in this run of three words. */
  private static boolean isOnlyHere(Triple triple, Map<String, Attested> everywhere) {
    Attested joined = everywhere.get(triple.joined());
    Attested run = everywhere.get(written(triple, true));
    return joined == null || (run != null && joined.count() <= run.count());
  }

  private static boolean isUpper(Triple triple) {
    return Character.isUpperCase(triple.second().charAt(0));
  }

  private boolean isListed(String compound) {
    return listings.listed(compound);
  }
}
