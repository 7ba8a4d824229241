package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.text.Document;

/** Finds words of links, and names before printed addresses, that the address itself spells otherwise. */
final class AddressPairs {
  private static final int SHORTEST = 4;
  /** Alone a word needs more letters to be meant by a part of an address. */
  private static final int SHORTEST_ALONE = 6;

  private final Listings listings;

  AddressPairs(Listings listings) {
    this.listings = listings;
  }

  /** The pairs with their evidence, each spelling once. */
  List<Suspect> find(Document document, List<ReadBlock> blocks) {
    Map<String, Suspect> suspects = new LinkedHashMap<>();
    Set<String> right = new HashSet<>();
    for (Address address : AddressReader.read(document, blocks)) {
      List<String> folded =
          address.words().stream().map(w -> Letters.fold(w.word())).toList();
      for (int i = 0; i < folded.size(); i++) {
        Address.Written written = address.words().get(i);
        if (isIn(address, written.word())) {
          right.add(written.word());
        } else if (!suspects.containsKey(written.word())) {
          boolean shared = folded.stream().anyMatch(address.parts()::contains);
          compare(document, address, written, shared)
              .ifPresent(s -> suspects.put(written.word(), s));
        }
      }
    }
    suspects.keySet().removeAll(right);
    return new ArrayList<>(suspects.values());
  }

  private static boolean isIn(Address address, String word) {
    return address.has(Letters.fold(word)) || address.has(Letters.foldExpanded(word));
  }

  private Optional<Suspect> compare(
      Document document, Address address, Address.Written written, boolean shared) {
    String word = written.word();
    Listing listing = listings.of(word);
    boolean isShort = word.length() < (shared ? SHORTEST : SHORTEST_ALONE);
    if (isShort
        || Letters.isCyrillic(word)
        || Letters.isAllCapitals(word)
        || listing.declared()
        || listing.word()
        || (listing.name() && !shared)) {
      return Optional.empty();
    }
    return address.parts().stream()
        .sorted()
        .flatMap(part -> spelling(word, part, mayHaveLostFirst(address, word, part)).stream())
        .map(spelling -> suspect(document, written, spelling, listing, shared))
        .findFirst();
  }

  /** A capital shows the first letter, and the names of accounts have an initial before a surname: then nothing is lost. */
  private static boolean mayHaveLostFirst(Address address, String word, String part) {
    return Character.isLowerCase(word.charAt(0))
        && address.host().contains(part)
        && part.endsWith(word);
  }

  /** How the word differs from a part of the address; empty where that is no slip. */
  private static Optional<Spelling> spelling(String word, String part, boolean mayHaveLostFirst) {
    if (Letters.join(word).equals(part) || Endings.areGrammar(Letters.fold(word), part)) {
      return Optional.empty();
    }
    return Spelling.between(Letters.fold(word), part)
        .filter(s -> s.edits().stream().noneMatch(e -> e.kind() == EditKind.REPLACED_ACCENT))
        .filter(s -> !s.touchesFirstLetter() || mayHaveLostFirst)
        .map(s -> new Spelling(word, written(word, part, s.edits()), s.edits()));
  }

  /** The part with the capitals of the word. */
  private static String written(String word, String part, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      out.append(word, at, edit.position()).append(part, edit.meantStart(), edit.meantEnd());
      at = edit.end();
    }
    out.append(word.substring(at));
    if (Character.isUpperCase(word.charAt(0))) {
      out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    }
    return out.toString();
  }

  private Suspect suspect(
      Document document,
      Address.Written written,
      Spelling spelling,
      Listing listing,
      boolean shared) {
    SpellingEvidence.Side x = side(spelling.first(), listing);
    SpellingEvidence.Side y = side(spelling.second(), listings.of(spelling.second()));
    Evidence evidence = SpellingEvidence.of(x, y, spelling);
    evidence.add(Feature.IN_ADDRESS);
    evidence.addIf(shared, Feature.SHARED_NEIGHBOUR);
    List<Site> sites = written.everywhere(document).stream()
        .map(w -> new Site(document.place(w.block(), w.span()), spelling.second()))
        .toList();
    return new Suspect(
        new Suspect.Side(x.word(), x.listing(), sites.size(), sites),
        new Suspect.Side(y.word(), y.listing(), 1, List.of()),
        evidence,
        Optional.empty());
  }

  private SpellingEvidence.Side side(String word, Listing listing) {
    return new SpellingEvidence.Side(word, listing, 1, listings.rarestLetters(word));
  }
}
