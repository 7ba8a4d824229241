package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.presslint.text.Token;

/** The words of the names of one document, each once, with its company. */
final class DocumentNames {
  private final Map<String, NameType> types = new LinkedHashMap<>();
  private final List<Small> onlySmall = new ArrayList<>();
  private final Lexemes lexemes;
  private final Listings listings;

  private DocumentNames(Lexemes lexemes, Listings listings) {
    this.lexemes = lexemes;
    this.listings = listings;
  }

  /** A word that stands so many times, always in small letters. */
  private record Small(SmallWord word, int times) {}

  /** Gathers the words of names. */
  static DocumentNames of(List<Mention> mentions, RussianForms russian, Listings listings) {
    Set<String> forms = new HashSet<>();
    mentions.forEach(m -> m.parts().forEach(p -> forms.add(p.word())));
    DocumentNames names = new DocumentNames(Lexemes.of(forms, russian), listings);
    mentions.forEach(names::add);
    return names;
  }

  /** The words with a capital. */
  Collection<NameType> types() {
    return List.copyOf(types.values());
  }

  /**
   * The words that always stand in small letters and are near a name.
   *
   * @param keysOfNames tells the deletion keys of the names; where it says no, it is sure
   */
  Collection<NameType> smallNear(LongPredicate keysOfNames) {
    Set<NameType> near = new LinkedHashSet<>();
    for (Small small : onlySmall) {
      if (small.word().meets(keysOfNames)) {
        NameType type = type(small.word().name());
        type.addSmall(small.times());
        near.add(type);
      }
    }
    return near;
  }

  private void add(Mention mention) {
    List<Part> parts = mention.parts();
    int capitals = (int) parts.stream().filter(Part::capital).count();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!part.capital()) {
        continue;
      }
      NameType type = type(part.word());
      boolean particleBefore = i > 0 && parts.get(i - 1).particle();
      type.add(part, particleBefore, capitals);
      int before = neighbour(parts, i, -1);
      if (before >= 0) {
        addBefore(type, parts.get(before));
      }
      int after = neighbour(parts, i, 1);
      if (after >= 0) {
        type.addNeighbour(false, lexemes.of(parts.get(after).word()));
      } else if (before >= 0 && isGivenName(parts.get(before))) {
        type.addSurname();
      }
      surroundings(part, -1).ifPresent(word -> type.addSmallNeighbour(true, word));
      surroundings(part, 1).ifPresent(word -> type.addSmallNeighbour(false, word));
    }
  }

  private boolean isGivenName(Part part) {
    Listing listing = listings.of(part.word());
    return !part.title() && (listing.name() || !listing.word());
  }

  /** The word in small letters directly beside a part, where it is long enough to say something. */
  private static Optional<String> surroundings(Part part, int step) {
    List<Token> tokens = part.block().tokens();
    int at = part.index() + step;
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(at);
    boolean telling =
        token.isWord() && !token.isCapitalized() && token.text().length() >= SmallWord.SHORTEST;
    return telling ? Optional.of(Letters.plain(token.text())) : Optional.empty();
  }

  private void addBefore(NameType type, Part before) {
    if (before.title()) {
      type.addTitle(before.word().toLowerCase(Locale.ROOT));
    } else if (before.standing() != Part.Standing.START
        || !listings.of(before.word()).word()) {
      type.addNeighbour(true, lexemes.of(before.word()));
    }
  }

  private static int neighbour(List<Part> parts, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < parts.size() && !parts.get(i).capital()) {
      i += step;
    }
    return i < parts.size() ? i : -1;
  }

  private NameType type(String form) {
    return types.computeIfAbsent(lexemes.of(form), word -> new NameType(word, listings.of(word)));
  }

  /**
   * Adds a word in small letters, which may be what a capitalised one was meant to be.
   *
   * @param times how often it stands
   */
  void addSmall(SmallWord word, int times) {
    NameType type = types.get(word.name());
    if (type == null) {
      onlySmall.add(new Small(word, times));
    } else {
      type.addSmall(times);
    }
  }
}
