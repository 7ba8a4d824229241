package org.presslint.check.name;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.text.Document;
import org.presslint.text.Place;
import org.presslint.text.Token;

/** Cuts full names out of the mentions of a document: two to six words, without titles. */
final class FullNames {
  private static final int MOST_WORDS = 6;
  private static final int MOST_PLACES = 4;
  private static final int CONTEXT_WORDS = 12;
  private static final int LONGEST_CAPITALS = 3;

  /** Hashes of words are cut to 15 bits, so that they stay below the surrogates. */
  private static final int CONTEXT_HASHES = 1 << 15;

  private final Document document;
  private final List<Mention> mentions;
  private final Listings listings;
  /** The names of each mention. */
  private final List<Set<List<Part>>> names;

  private final IdentityHashMap<Part, Place> places = new IdentityHashMap<>();

  FullNames(Document document, List<Mention> mentions, Listings listings) {
    this.document = document;
    this.mentions = mentions;
    this.listings = listings;
    names = mentions.stream().map(m -> names(m.parts())).toList();
  }

  /** The full names, each once. */
  List<SeenName> whole() {
    return seen(names);
  }

  /**
   * Names within full names, each once: Emmanuel Berg in Anna Oskow and Emmanuel Berg, Blanket Purchase in Blanket Purchase
   * Agreement. What stands there is written one way whatever stands around it.
   */
  List<SeenName> parts() {
    List<Set<List<Part>>> inner = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      if (mentions.get(i).parts().size() > 1) {
        Set<List<Part>> within = inner(mentions.get(i).parts());
        within.removeAll(names.get(i));
        inner.add(within);
      }
    }
    return seen(inner);
  }

  private List<SeenName> seen(List<Set<List<Part>>> cut) {
    Map<List<String>, List<List<Part>>> found = new LinkedHashMap<>();
    for (Set<List<Part>> ofMention : cut) {
      for (List<Part> parts : ofMention) {
        found.computeIfAbsent(words(parts), w -> new ArrayList<>()).add(parts);
      }
    }
    List<SeenName> seen = new ArrayList<>();
    found.forEach((words, all) -> seen.add(seen(words, all)));
    return seen;
  }

  private static Set<List<Part>> inner(List<Part> parts) {
    Set<List<Part>> inner = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i <= parts.size(); i++) {
      boolean end =
          i == parts.size() || (!parts.get(i).capital() && !parts.get(i).particle());
      if (!end) {
        continue;
      }
      List<Part> side = withoutTitles(parts.subList(start, i));
      if (side.size() < parts.size()) {
        add(side, inner);
      }
      for (int k = 0; side.size() > 2 && k + 2 <= side.size(); k++) {
        add(side.subList(k, k + 2), inner);
      }
      start = i + 1;
    }
    return inner;
  }

  /** The whole mention, and what follows its last title. */
  private Set<List<Part>> names(List<Part> parts) {
    if (parts.size() < 2) {
      return Set.of();
    }
    Set<List<Part>> names = new LinkedHashSet<>();
    int cut = 0;
    for (int i = 0; i < parts.size() - 2; i++) {
      Part part = parts.get(i);
      if (part.title() || Letters.isAllCapitals(part.word())) {
        cut = i + 1;
      }
    }
    for (int start : cut == 0 ? List.of(0) : List.of(0, cut)) {
      List<Part> name = withoutTitles(parts.subList(start, parts.size()));
      add(name, names);
      pieces(name, listings).forEach(piece -> add(piece, names));
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
  static List<List<Part>> pieces(List<Part> name, Listings listings) {
    int end = 0;
    while (end < name.size() && (name.get(end).capital() || name.get(end).particle())) {
      end++;
    }
    List<Part> first = name.subList(0, end);
    boolean isPerson = isFullName(first)
        && (first.stream().anyMatch(Part::particle)
            || first.stream()
                .noneMatch(p -> p.capital() && listings.of(p.word()).word()));
    if (end == name.size() || !isPerson) {
      return isFullName(name) ? List.of(name) : List.of();
    }
    List<List<Part>> pieces = new ArrayList<>(List.of(first));
    pieces.addAll(pieces(withoutTitles(name.subList(end, name.size())), listings));
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
    if (parts.size() < 2 || !parts.get(0).capital()) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    if (!last.capital() || last.title()) {
      return false;
    }
    int capitals = 0;
    int whole = 0;
    for (Part part : parts) {
      capitals += part.capital() ? 1 : 0;
      whole += part.capital() && part.word().length() > 2 ? 1 : 0;
    }
    return whole >= 2
        && capitals <= MOST_WORDS
        && parts.stream().noneMatch(FullNames::isLongAcronym);
  }

  private static boolean isLongAcronym(Part part) {
    return part.word().length() > LONGEST_CAPITALS && Letters.isAllCapitals(part.word());
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream().map(Part::word).toList();
  }

  private SeenName seen(List<String> words, List<List<Part>> all) {
    List<List<Place>> seen = all.stream()
        .limit(MOST_PLACES)
        .map(parts -> parts.stream().map(this::place).toList())
        .toList();
    return new SeenName(words, all.size(), seen, context(all));
  }

  /** Hashes of the words around the first two of some names, as {@link SeenName} has them. */
  static String context(List<List<Part>> all) {
    Set<Character> context = new TreeSet<>();
    all.stream().limit(2).forEach(parts -> addContext(parts, context));
    StringBuilder hashes = new StringBuilder(context.size());
    context.forEach(hashes::append);
    return hashes.toString();
  }

  /** The place of a word; the same for all names that hold it, as a run keeps millions of them. */
  private Place place(Part part) {
    return places.computeIfAbsent(part, p -> {
      Place place = document.place(p.block(), p.span());
      return place.text().equals(p.word())
          ? new Place(place.path(), place.span(), place.line(), place.column(), p.word())
          : place;
    });
  }

  /** The longer words around a name; short ones say nothing of whom it names. */
  private static void addContext(List<Part> parts, Set<Character> context) {
    List<Token> tokens = parts.get(0).block().tokens();
    int from = index(tokens, parts.get(0).span().start());
    int to = index(tokens, parts.get(parts.size() - 1).span().start());
    for (int i = Math.max(0, from - CONTEXT_WORDS);
        i < Math.min(tokens.size(), to + CONTEXT_WORDS + 1);
        i++) {
      boolean around = i < from || i > to;
      if (around && tokens.get(i).isWord() && tokens.get(i).text().length() > 3) {
        int hash = Letters.fold(tokens.get(i).text()).hashCode();
        context.add((char) Math.floorMod(hash ^ (hash >>> 15), CONTEXT_HASHES));
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
