package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Hyphenated words written in two orders: General-Secretary and Secretary-General. */
final class NameRole implements NameFamily {
  static final Rule RULE = new Rule(
      "name-role",
      Severity.ERROR,
      "a post or a double name written in two orders, or one person with two posts");
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.7;

  private final Vocabulary vocabulary;

  NameRole(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  /** How often a compound stands in all documents, and next to what. */
  private static final class Total {
    private final Set<String> neighbours = new HashSet<>();
    private int count;
    private int documents;
    private Place place;

    Total(Place place) {
      this.place = place;
    }

    void add(Compound compound) {
      count += compound.count();
      documents++;
      neighbours.addAll(compound.neighbours());
      if (compound.places().get(0).compareTo(place) < 0) {
        place = compound.places().get(0);
      }
    }
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Map<String, Total> everywhere = totals(observations);
    List<Finding> findings = new ArrayList<>();
    for (NameObservation observation : observations) {
      Map<String, Total> here =
          observations.size() == 1 ? everywhere : totals(List.of(observation));
      for (Compound compound : observation.compounds()) {
        String reversed = reversed(compound.key());
        if (!reversed.equals(compound.key()) && isCapitalizedPair(compound.word())) {
          findings.addAll(judge(compound, reversed, here, everywhere));
        }
      }
    }
    return findings;
  }

  private static Map<String, Total> totals(List<NameObservation> observations) {
    Map<String, Total> totals = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      Map<String, Total> here = new HashMap<>();
      for (Compound compound : observation.compounds()) {
        here.computeIfAbsent(compound.key(), k -> new Total(compound.places().get(0)))
            .add(compound);
      }
      here.forEach((key, total) -> {
        Total all = totals.computeIfAbsent(key, k -> new Total(total.place));
        all.count += total.count;
        all.documents++;
        all.neighbours.addAll(total.neighbours);
        all.place = total.place.compareTo(all.place) < 0 ? total.place : all.place;
      });
    }
    return totals;
  }

  private List<Finding> judge(
      Compound compound, String reversed, Map<String, Total> here, Map<String, Total> everywhere) {
    boolean knownOrder = vocabulary.roleOrders().contains(reversed);
    boolean knownSelf = vocabulary.roleOrders().contains(compound.key());
    Total other = here.get(reversed);
    boolean inText = other != null;
    if (other == null) {
      other = everywhere.get(reversed);
    }
    Total self = inText ? here.get(compound.key()) : everywhere.get(compound.key());
    if (knownSelf || self == null) {
      return List.of();
    }
    boolean offices = vocabulary.isOffice(compound.key());
    if (other == null) {
      return knownOrder ? List.of(unattested(compound, reversed)) : List.of();
    }
    boolean shared = !Collections.disjoint(self.neighbours, other.neighbours);
    if (!knownOrder && (!isMinority(self, other) || !(offices || shared))) {
      return List.of();
    }
    boolean sure = inText || shared;
    String message = Wording.quoted(compound.word()) + " stands " + Wording.times(self.count)
        + " and "
        + Wording.quoted(inOrder(compound.word(), reversed)) + " " + Wording.times(other.count)
        + (inText ? " in this text" : " in " + Wording.documents(other.documents))
        + (knownOrder ? "; the second is the usual order" : "; one of them is in the wrong order");
    return List.of(finding(compound, reversed, message, sure, other.place));
  }

  private Finding unattested(Compound compound, String reversed) {
    String message = Wording.quoted(compound.word()) + ": the office is usually written "
        + Wording.quoted(inOrder(compound.word(), reversed));
    return finding(compound, reversed, message, false, null);
  }

  private static Finding finding(
      Compound compound,
      String reversed,
      String message,
      boolean sure,
      @org.jspecify.annotations.Nullable Place other) {
    List<Place> related =
        new ArrayList<>(compound.places().subList(1, compound.places().size()));
    if (other != null) {
      related.add(other);
    }
    return new Finding(
        RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? SURE : LIKELY,
        compound.places().get(0),
        message,
        List.of(inOrder(compound.word(), reversed)),
        related,
        Finding.Fix.REVIEW);
  }

  /** The rarer of the two; of two as rare the one that stands later. */
  private static boolean isMinority(Total self, Total other) {
    return self.count != other.count
        ? self.count < other.count
        : self.place.compareTo(other.place) > 0;
  }

  private static boolean isCapitalizedPair(String word) {
    int hyphen = word.indexOf('-');
    return word.indexOf('-', hyphen + 1) < 0
        && Character.isUpperCase(word.charAt(0)) == Character.isUpperCase(word.charAt(hyphen + 1));
  }

  private static String reversed(String key) {
    int hyphen = key.indexOf('-');
    return key.substring(hyphen + 1) + "-" + key.substring(0, hyphen);
  }

  /** The word in the other order, with its own letters and capitals. */
  private static String inOrder(String word, String reversed) {
    String turned = reversed(word);
    return Letters.fold(turned).equals(reversed) ? turned : reversed;
  }
}
