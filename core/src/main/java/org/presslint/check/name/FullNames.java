package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.text.Document;
import org.presslint.text.Place;
import org.presslint.text.Token;

/** Cuts full names out of mentions: two to six words, without titles. */
final class FullNames {
  private static final int MOST_WORDS = 6;
  private static final int MOST_PLACES = 4;
  private static final int CONTEXT_WORDS = 12;
  private static final int LONGEST_CAPITALS = 3;

  private final Listings listings;

  FullNames(Listings listings) {
    this.listings = listings;
  }

  /** The full names of a document, each once. */
  List<SeenName> read(Document document, List<Mention> mentions) {
    Map<List<String>, List<List<Part>>> found = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      for (List<Part> parts : names(mention.parts())) {
        found.computeIfAbsent(words(parts), w -> new ArrayList<>()).add(parts);
      }
    }
    List<SeenName> names = new ArrayList<>();
    found.forEach((words, all) -> names.add(seen(document, words, all)));
    return names;
  }

  /** The whole mention, and what follows its last title. */
  private Set<List<Part>> names(List<Part> parts) {
    Set<List<Part>> names = new LinkedHashSet<>();
    int cut = 0;
    for (int i = 0; i < parts.size() - 2; i++) {
      Part part = parts.get(i);
      if (part.title() || Letters.isAllCapitals(part.word())) {
        cut = i + 1;
      }
    }
    for (int start : List.of(0, cut)) {
      List<Part> name = withoutTitles(parts.subList(start, parts.size()));
      add(name, names);
      pieces(name).forEach(piece -> add(piece, names));
      if (!name.isEmpty() && mayBeNoName(name.get(0))) {
        add(withoutTitles(name.subList(1, name.size())), names);
      }
    }
    return names;
  }

  private static void add(List<Part> name, Set<List<Part>> names) {
    if (isFullName(name)) {
      names.add(name);
    }
  }

  /**
   * Persons and what they are named with: of Anna Bergström of the Trade Forum both are names of their own. Words that are
   * ordinary ones too may be the start of a longer name of a body, which stays whole.
   */
  List<List<Part>> pieces(List<Part> name) {
    int end = 0;
    while (end < name.size() && (name.get(end).capital() || name.get(end).particle())) {
      end++;
    }
    List<Part> first = name.subList(0, end);
    boolean isPerson = isFullName(first)
        && first.stream().noneMatch(p -> p.capital() && listings.of(p.word()).word());
    if (end == name.size() || !isPerson) {
      return isFullName(name) ? List.of(name) : List.of();
    }
    List<List<Part>> pieces = new ArrayList<>(List.of(first));
    pieces.addAll(pieces(withoutTitles(name.subList(end, name.size()))));
    return pieces;
  }

  private static List<Part> withoutTitles(List<Part> parts) {
    int start = 0;
    while (start < parts.size()
        && (parts.get(start).title() || !parts.get(start).capital())) {
      start++;
    }
    return parts.subList(start, parts.size());
  }

  /** Whether the capital may be that of the sentence: Later Anna Berg left. */
  private boolean mayBeNoName(Part part) {
    return part.standing() == Part.Standing.START && listings.of(part.word()).word();
  }

  static boolean isFullName(List<Part> parts) {
    long capitals = parts.stream().filter(Part::capital).count();
    long whole =
        parts.stream().filter(p -> p.capital() && p.word().length() > 2).count();
    return capitals >= 2
        && capitals <= MOST_WORDS
        && whole >= 2
        && !parts.get(parts.size() - 1).title()
        && parts.stream().noneMatch(FullNames::isLongAcronym);
  }

  private static boolean isLongAcronym(Part part) {
    return part.word().length() > LONGEST_CAPITALS && Letters.isAllCapitals(part.word());
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream().map(Part::word).toList();
  }

  private static SeenName seen(Document document, List<String> words, List<List<Part>> all) {
    List<List<Place>> places = all.stream()
        .limit(MOST_PLACES)
        .map(parts ->
            parts.stream().map(p -> document.place(p.block(), p.span())).toList())
        .toList();
    Set<Integer> context = new TreeSet<>();
    all.stream().limit(2).forEach(parts -> addContext(parts, context));
    return new SeenName(words, all.size(), places, List.copyOf(context));
  }

  /** The longer words around a name; short ones say nothing of whom it names. */
  private static void addContext(List<Part> parts, Set<Integer> context) {
    List<Token> tokens = parts.get(0).block().tokens();
    int from = index(tokens, parts.get(0).span().start());
    int to = index(tokens, parts.get(parts.size() - 1).span().start());
    for (int i = Math.max(0, from - CONTEXT_WORDS);
        i < Math.min(tokens.size(), to + CONTEXT_WORDS + 1);
        i++) {
      boolean around = i < from || i > to;
      if (around && tokens.get(i).isWord() && tokens.get(i).text().length() > 3) {
        context.add(Letters.fold(tokens.get(i).text()).hashCode());
      }
    }
  }

  private static int index(List<Token> tokens, int start) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
