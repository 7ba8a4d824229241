package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * A brand that word lists hold in one piece and a text has in two, or the other way round: Go Daddy and GoDaddy, StackOverflow and
 * Stack Overflow. What no list decides is left to the writer.
 */
final class BrandSpaces implements NameFamily {
  private static final double LIKELY = 0.8;

  /** So many times as many texts must have the usual one. */
  private static final int MAJORITY = 5;
  /** In so many texts the same passage is looked for. */
  private static final int MOST_CONTEXTS = 50;

  private final Listings listings;

  BrandSpaces(Listings listings) {
    this.listings = listings;
  }

  /** One way to write a brand, over all documents. */
  private static final class Written {
    private final String text;
    private final Set<Place> places = new TreeSet<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final List<String> contexts = new ArrayList<>();
    private int count;

    Written(String text) {
      this.text = text;
    }

    void add(int times, List<Place> seen, String context) {
      count += times;
      contexts.add(context);
      places.addAll(seen);
      seen.forEach(p -> paths.add(p.path()));
    }
  }

  @Override
  public Rule rule() {
    return NameHyphen.RULE;
  }

  /** Its findings: each place of what the lists do not hold. */
  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Map<String, Written> closed = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (LoneName name : observation.lone()) {
        if (Letters.hasInnerCapital(name.word()) && !Letters.isCyrillic(name.word())) {
          closed
              .computeIfAbsent(apart(name.word()), k -> new Written(name.word()))
              .add(name.count(), name.places(), name.context());
        }
      }
    }
    if (closed.isEmpty()) {
      return List.of();
    }
    Map<String, Written> open = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (List<SeenName> names : List.of(observation.names(), observation.parts())) {
        for (SeenName name : names) {
          if (name.words().size() == 2 && closed.containsKey(name.text())) {
            open.computeIfAbsent(name.text(), Written::new)
                .add(
                    name.count(),
                    name.places().stream().map(BrandSpaces::whole).toList(),
                    name.context());
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    closed.forEach((text, written) -> {
      Written other = open.get(text);
      if (other != null) {
        compare(written, other, findings);
      }
    });
    return findings;
  }

  /** Whether far more texts have the usual one, or one of them has it in the same passage: else it may be style. */
  private static boolean isTold(Written rare, Written usual) {
    return usual.paths.size() >= MAJORITY * rare.paths.size()
        || rare.contexts.stream()
            .limit(MOST_CONTEXTS)
            .anyMatch(one -> usual.contexts.stream()
                .limit(MOST_CONTEXTS)
                .anyMatch(two -> Passages.areSame(one, two)));
  }

  /** The words that a capital inside begins, apart. */
  private static String apart(String word) {
    return word.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
  }

  private void compare(Written closed, Written open, List<Finding> findings) {
    Listing listing = listings.of(closed.text);
    boolean isListed = listing.any() || listing.declared();
    if (isListed == listings.isPair(open.text)) {
      return;
    }
    Written usual = isListed ? closed : open;
    Written rare = isListed ? open : closed;
    if (rare.paths.size() > usual.paths.size()) {
      return;
    }
    boolean isTold = isTold(rare, usual);
    for (Place place : rare.places) {
      List<Place> related = new ArrayList<>(rare.places);
      related.remove(place);
      related.add(usual.places.iterator().next());
      findings.add(new Finding(
          NameHyphen.RULE.id(),
          isTold || usual.paths.contains(place.path()) ? Severity.WARNING : Severity.INFO,
          LIKELY,
          place,
          Wording.quoted(rare.text) + " " + Wording.times(rare.count) + ", "
              + Wording.quoted(usual.text) + " " + Wording.times(usual.count)
              + "; the word lists have the second",
          List.of(usual.text),
          related,
          Finding.Fix.REVIEW));
    }
  }

  private static Place whole(List<Place> words) {
    Place first = words.get(0);
    Place last = words.get(words.size() - 1);
    Span span = first.span().union(last.span());
    return new Place(
        first.path(), span, first.line(), first.column(), first.text() + " " + last.text());
  }
}
