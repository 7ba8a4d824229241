package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * Names of persons that are equal but for a small word (Boris van den Berg, Boris van der Berg), the variant of a given name
 * (Steven, Stephen), a middle initial, or one half of a double name.
 */
final class NameWritings implements NameFamily {
  private final Vocabulary vocabulary;
  private final Listings listings;
  private final GivenNames givenNames = GivenNames.read();

  NameWritings(Vocabulary vocabulary, Listings listings) {
    this.vocabulary = vocabulary;
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return NameSpelling.RULE;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Writings particles = new Writings();
    Writings initials = new Writings();
    Writings given = new Writings();
    Writings halves = new Writings();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        particle(observation.path(), name, particles);
        initial(observation.path(), name, initials);
        givenName(observation.path(), name, given);
      }
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(particles.findings(NameSpelling.ID, "the other words are the same"));
    findings.addAll(initials.findings(NameSpelling.ID, "the other names are the same"));
    findings.addAll(given.findings(NameSpelling.ID, "both are spellings of one given name"));
    new DoubleNames(listings).add(observations, halves);
    findings.addAll(halves.findings(NameSpelling.ID, "the other half is the same"));
    return findings;
  }

  /** The small words of a name of a person, by its other words. */
  private void particle(String path, SeenName name, Writings into) {
    List<String> words = name.words();
    int first = 0;
    while (first < words.size() && !isSmall(words.get(first))) {
      first++;
    }
    int end = first;
    while (end < words.size() && isSmall(words.get(end))) {
      end++;
    }
    boolean isOne = first > 0
        && end > first
        && end < words.size()
        && words.subList(end, words.size()).stream().noneMatch(this::isSmall)
        && words.subList(first, end).stream().allMatch(vocabulary::isParticle)
        && words.subList(first, end).stream().noneMatch(this::joinsNames);
    if (isOne) {
      String rest = Letters.fold(String.join(" ", words.subList(0, first))) + " _ "
          + Letters.fold(String.join(" ", words.subList(end, words.size())));
      int from = first;
      int to = end;
      List<Place> places = name.places().stream()
          .map(p -> whole(p.subList(from, to), words.subList(from, to)))
          .toList();
      String way = String.join(" ", words.subList(first, end));
      into.add(rest, new Writings.Written(path, way, "", name.text(), name.count(), places));
    }
  }

  private boolean isSmall(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  /** In Spanish, Portuguese and German they are also an "and". */
  private boolean joinsNames(String word) {
    return word.equals("y") || word.equals("e") || word.equals("und");
  }

  private static void initial(String path, SeenName name, Writings into) {
    List<String> words = name.words();
    boolean hasOne = words.size() == 3
        && words.get(1).length() == 1
        && Character.isUpperCase(words.get(1).charAt(0))
        && words.get(0).length() > 1
        && words.get(2).length() > 1;
    if (hasOne && !Letters.isCyrillic(words.get(0))) {
      List<Place> places = name.places().stream().map(p -> p.get(1)).toList();
      into.add(
          Letters.fold(words.get(0) + " _ " + words.get(2)),
          new Writings.Written(path, words.get(1), "", name.text(), name.count(), places));
    }
  }

  private void givenName(String path, SeenName name, Writings into) {
    List<String> words = name.words();
    if (words.stream().anyMatch(this::isSmall)) {
      return;
    }
    givenNames.of(words.get(0)).ifPresent(given -> {
      String rest = words.subList(1, words.size()).stream()
          .map(w -> Letters.isCyrillic(w) ? RussianForms.stem(w) : Letters.fold(w))
          .collect(Collectors.joining(" "));
      List<Place> places = name.places().stream().map(p -> p.get(0)).toList();
      into.add(
          given.name() + " " + rest,
          new Writings.Written(
              path,
              Letters.capitalized(given.variant()),
              given.ending(),
              name.text(),
              name.count(),
              places));
    });
  }

  /** The place of several words, as the source has them where they stand in one line. */
  static Place whole(List<Place> words, List<String> texts) {
    Place first = words.get(0);
    Span span = first.span().union(words.get(words.size() - 1).span());
    String text = String.join(" ", texts);
    return text.length() == span.length()
        ? new Place(first.path(), span, first.line(), first.column(), text)
        : first;
  }
}
