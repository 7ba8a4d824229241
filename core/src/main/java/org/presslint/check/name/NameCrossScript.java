package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** A Latin spelling of a Cyrillic name in the same text that no accepted scheme explains. */
final class NameCrossScript implements NameFamily {
  private static final Rule RULE = new Rule(
      "name-cross-script",
      Severity.ERROR,
      "a name that is spelled otherwise in Latin than in Cyrillic");
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;
  /** Up to here a rendering is accepted: doubled consonants cost a little. */
  private static final double ACCEPTED = 0.2;

  private static final double ONE_SLIP = 0.9;
  private static final double MOST = 1.3;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_PART = 3;
  /** Beyond so many pairs of names a text is a list, and comparing all with all would take too long. */
  private static final int MOST_NAMES = 200;

  private final Romanization romanization = Romanization.read();
  private final RussianForms russian;
  private final Listings listings;

  NameCrossScript(RussianForms russian, Listings listings) {
    this.russian = russian;
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Two neighbouring words of a full name, as given name and surname are. */
  private record Two(SeenName name, int first) {
    String word(int which) {
      return name.words().get(first + which);
    }

    boolean isPerson() {
      return isNamePart(word(0)) && isNamePart(word(1)) && isCyrillic(0) == isCyrillic(1);
    }

    boolean isCyrillic(int which) {
      return Letters.isCyrillic(word(which));
    }

    private static boolean isNamePart(String word) {
      return word.length() >= SHORTEST_PART
          && Character.isUpperCase(word.charAt(0))
          && !Letters.isAllCapitals(word);
    }
  }

  /** How a Cyrillic word meets a Latin one. */
  private record Match(String nominative, double slips) {}

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    for (NameObservation observation : observations) {
      findings.addAll(compare(observation.names(), observation.names(), RULE.id()));
    }
    return findings;
  }

  /**
   * The Latin names of some that do not spell the Cyrillic names of others.
   *
   * @param first where Cyrillic names are looked for
   * @param second where Latin ones are
   * @param rule the rule that the findings are of
   */
  List<Finding> compare(List<SeenName> first, List<SeenName> second, String rule) {
    List<Two> cyrillic = twos(first, true);
    List<Two> latin = cyrillic.isEmpty() ? List.of() : twos(second, false);
    Map<Place, Finding> found = new LinkedHashMap<>();
    if (!latin.isEmpty() && cyrillic.size() <= MOST_NAMES && latin.size() <= MOST_NAMES) {
      Map<String, Match> known = new HashMap<>();
      cyrillic.forEach(c -> compare(c, latin, rule, known, found));
    }
    return List.copyOf(found.values());
  }

  private static List<Two> twos(List<SeenName> names, boolean inCyrillic) {
    List<Two> twos = new ArrayList<>();
    for (SeenName name : names) {
      for (int i = 0; i + 1 < name.words().size(); i++) {
        Two two = new Two(name, i);
        if (two.isPerson() && two.isCyrillic(0) == inCyrillic) {
          twos.add(two);
        }
      }
    }
    return twos;
  }

  private void compare(
      Two cyrillic,
      List<Two> latin,
      String rule,
      Map<String, Match> known,
      Map<Place, Finding> found) {
    Optional<Two> exact = latin.stream()
        .filter(l -> isAccepted(cyrillic, l, 0, known) && isAccepted(cyrillic, l, 1, known))
        .findFirst();
    for (Two other : latin) {
      for (int which = 0; which < 2; which++) {
        if (isAccepted(cyrillic, other, 1 - which, known)) {
          Match here = match(cyrillic.word(which), other.word(which), known);
          if (here.slips() >= ONE_SLIP && here.slips() <= MOST) {
            report(cyrillic, other, which, here, exact, rule, found);
          }
        }
      }
    }
  }

  private boolean isAccepted(Two cyrillic, Two latin, int which, Map<String, Match> known) {
    return romanization.mayBegin(cyrillic.word(which), latin.word(which))
        && match(cyrillic.word(which), latin.word(which), known).slips() <= ACCEPTED;
  }

  /** The same few names meet again and again in one document. */
  private Match match(String cyrillic, String latin, Map<String, Match> known) {
    return known.computeIfAbsent(cyrillic + " " + latin, words -> match(cyrillic, latin));
  }

  private Match match(String cyrillic, String latin) {
    Match best = new Match("", Double.MAX_VALUE);
    for (String nominative : russian.nominatives(cyrillic)) {
      double slips = romanization.slips(nominative, latin);
      if (slips < best.slips()) {
        best = new Match(nominative, slips);
      }
    }
    return best;
  }

  private void report(
      Two cyrillic,
      Two latin,
      int which,
      Match match,
      Optional<Two> exact,
      String rule,
      Map<Place, Finding> found) {
    String written = latin.word(which);
    String right =
        exact.map(e -> e.word(which)).orElseGet(() -> romanization.shown(match.nominative()));
    // Alexander and Michael are what English calls Александр and Михаил
    boolean english = exact.isEmpty() && listings.of(written).any();
    if (written.length() < SHORTEST
        || english
        || right.equals(written)
        || Endings.areGrammar(written, right)
        || Endings.tellNamesApart(written, right)) {
      return;
    }
    String original = cyrillic.word(0) + " " + cyrillic.word(1);
    String message = Wording.quoted(written) + " does not spell " + Wording.quoted(original)
        + exact
            .map(e -> ", " + Wording.quoted(e.word(0) + " " + e.word(1)) + " in the same text does")
            .orElse(" by any usual romanization");
    List<Place> related = new ArrayList<>(List.of(place(cyrillic, which, 0)));
    exact.ifPresent(e -> related.add(place(e, which, 0)));
    for (int time = 0; time < latin.name().places().size(); time++) {
      Finding finding = new Finding(
          rule,
          exact.isPresent() ? Severity.ERROR : Severity.WARNING,
          exact.isPresent() ? SURE : LIKELY,
          place(latin, which, time),
          message,
          List.of(right),
          related,
          Finding.Fix.REVIEW);
      found.putIfAbsent(finding.place(), finding);
    }
  }

  private static Place place(Two two, int which, int time) {
    return two.name().places().get(time).get(two.first() + which);
  }
}
