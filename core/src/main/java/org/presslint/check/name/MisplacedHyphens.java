package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** A hyphen between the wrong two of three words: Global-Counter Terrorism. */
final class MisplacedHyphens implements NameFamily {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;
  private static final int SHORTEST = 3;
  private static final Pattern WORD_BESIDE =
      Pattern.compile("^\\S+ (\\S+-\\S+)$|^(\\S+-\\S+) \\S+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Listings listings;

  MisplacedHyphens(Vocabulary vocabulary, Listings listings) {
    this.vocabulary = vocabulary;
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return NameHyphen.RULE;
  }

  /** Where a compound or a run of words stands, over some documents. */
  private record Attested(int count, Place place) {
    Attested and(Attested other) {
      return new Attested(
          count + other.count, place.compareTo(other.place) <= 0 ? place : other.place);
    }
  }

  /**
   * A run of three words with what it is looked up by.
   *
   * @param triple the words
   * @param own the words folded, with the place of the hyphen
   * @param other the same with the hyphen in the other place
   */
  private record Run(Triple triple, String own, String other) {
    static Run of(Triple triple) {
      String words = triple.key();
      String first = words + " <";
      String second = words + " >";
      return triple.hyphenFirst() ? new Run(triple, first, second) : new Run(triple, second, first);
    }
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    if (observations.stream().noneMatch(this::hasCandidate)) {
      return List.of();
    }
    Map<String, Attested> everywhere = new HashMap<>();
    observations.forEach(observation -> addAll(observation, runs(observation), everywhere));
    List<Finding> findings = new ArrayList<>();
    for (NameObservation observation : observations) {
      if (hasCandidate(observation)) {
        List<Run> runs = runs(observation);
        Map<String, Attested> here = everywhere;
        if (observations.size() > 1) {
          here = new HashMap<>();
          addAll(observation, runs, here);
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Run run : runs) {
          if (isCandidate(run.triple())) {
            judge(run, here, everywhere, found);
          }
        }
        findings.addAll(found.values());
      }
    }
    return findings;
  }

  private static List<Run> runs(NameObservation observation) {
    List<Run> runs = new ArrayList<>(observation.triples().size());
    for (Triple triple : observation.triples()) {
      runs.add(Run.of(triple));
    }
    return runs;
  }

  private static void addAll(
      NameObservation observation, List<Run> runs, Map<String, Attested> into) {
    for (Compound compound : observation.compounds()) {
      into.merge(
          compound.key(), new Attested(compound.count(), compound.places().get(0)), Attested::and);
    }
    for (Run run : runs) {
      into.merge(run.own(), new Attested(1, run.triple().place()), Attested::and);
    }
  }

  private boolean hasCandidate(NameObservation observation) {
    for (Triple triple : observation.triples()) {
      if (isCandidate(triple)) {
        return true;
      }
    }
    return false;
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
      Run run,
      Map<String, Attested> here,
      Map<String, Attested> everywhere,
      Map<String, Finding> found) {
    Triple triple = run.triple();
    boolean sameWords = isRarer(run, everywhere) && !isListed(triple.joined());
    boolean joinedElsewhere = triple.hyphenFirst()
        && isUpper(triple)
        && isOnlyHere(run, everywhere)
        && !isListed(triple.joined());
    Attested evidence = sameWords ? everywhere.get(run.other()) : null;
    boolean inText = here.containsKey(run.other());
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
        NameHyphen.RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? SURE : LIKELY,
        triple.place(),
        message(triple, evidence, inText),
        List.of(triple.moved()),
        evidence == null ? List.of() : List.of(evidence.place()),
        Finding.Fix.REVIEW);
    found.merge(written, finding, MisplacedHyphens::withPlace);
  }

  private static String message(Triple triple, @Nullable Attested evidence, boolean inText) {
    String joined = WORD_BESIDE.matcher(triple.moved()).replaceAll("$1$2");
    String written = SPACE.matcher(triple.place().text()).replaceAll(" ");
    String start = "the hyphen of " + Wording.quoted(written) + " is misplaced: ";
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
  private static boolean isRarer(Run run, Map<String, Attested> everywhere) {
    Attested one = everywhere.get(run.own());
    Attested two = everywhere.get(run.other());
    if (one == null || two == null) {
      return false;
    }
    if (one.count() != two.count()) {
      return one.count() < two.count();
    }
    int own = count(run.triple().joined(), everywhere);
    int other = count(run.triple().otherJoined(), everywhere);
    return own != other ? own < other : one.place().compareTo(two.place()) > 0;
  }

  private static int count(String joined, Map<String, Attested> everywhere) {
    Attested attested = everywhere.get(joined);
    return attested == null ? 0 : attested.count();
  }

  /** Whether the joined pair stands nowhere but in this run of three words. */
  private static boolean isOnlyHere(Run run, Map<String, Attested> everywhere) {
    Attested joined = everywhere.get(run.triple().joined());
    Attested own = everywhere.get(run.own());
    return joined == null || (own != null && joined.count() <= own.count());
  }

  private static boolean isUpper(Triple triple) {
    return Character.isUpperCase(triple.second().charAt(0));
  }

  private boolean isListed(String compound) {
    return listings.listed(compound);
  }
}
