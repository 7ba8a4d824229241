package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds words of links, and names before printed addresses, that the address itself spells otherwise. */
final class AddressPairs {
  private static final int SHORTEST = 4;
  /** Alone a word needs more letters to be meant by a part of an address. */
  private static final int SHORTEST_ALONE = 6;

  private final Listings listings;
  private final AddressReader reader = new AddressReader(this::mayBeSlip);

  AddressPairs(Listings listings) {
    this.listings = listings;
  }

  /**
   * What an address says of a word that stands for it and may be a slip.
   *
   * @param word the word
   * @param spelling how the address spells it; empty where it has the word itself
   * @param shared whether the address has another word of those that stand for it
   */
  record Clue(String word, Optional<Spelling> spelling, boolean shared) {}

  /** What the addresses that are printed in a block say. */
  List<Clue> read(Block block) {
    return clues(reader.printed(block));
  }

  /** The pairs of a document with their evidence, each spelling once; none of what an address has as it stands. */
  List<Suspect> find(Document document, List<ReadBlock> blocks) {
    List<Clue> clues = new ArrayList<>();
    for (ReadBlock block : blocks) {
      clues.addAll(block.names().addresses());
    }
    clues.addAll(clues(reader.linked(document)));
    Map<String, Suspect> suspects = new LinkedHashMap<>();
    for (Clue clue : clues) {
      if (clue.spelling().isPresent()) {
        Spelling spelling = clue.spelling().get();
        suspects.computeIfAbsent(
            clue.word(), word -> suspect(blocks, word, spelling, clue.shared()));
      }
    }
    clues.stream().filter(c -> c.spelling().isEmpty()).forEach(c -> suspects.remove(c.word()));
    return new ArrayList<>(suspects.values());
  }

  private List<Clue> clues(List<Address> addresses) {
    List<Clue> clues = new ArrayList<>();
    for (Address address : addresses) {
      List<String> words = address.words();
      boolean shared = words.stream().map(Letters::fold).anyMatch(address.parts()::contains);
      for (String word : words) {
        if (!mayBeSlip(word)) {
          continue;
        }
        if (isIn(address, word)) {
          clues.add(new Clue(word, Optional.empty(), shared));
        } else {
          compare(address, word, shared)
              .ifPresent(s -> clues.add(new Clue(word, Optional.of(s), shared)));
        }
      }
    }
    return clues;
  }

  /** Whether no list holds it as a word: of any other nothing is told. */
  private boolean mayBeSlip(String word) {
    Listing listing = listings.of(word);
    return word.length() >= SHORTEST
        && !listing.word()
        && !listing.declared()
        && !Letters.isCyrillic(word)
        && !Letters.isAllCapitals(word);
  }

  private static boolean isIn(Address address, String word) {
    return address.has(Letters.fold(word)) || address.has(Letters.foldExpanded(word));
  }

  private Optional<Spelling> compare(Address address, String word, boolean shared) {
    boolean isShort = word.length() < (shared ? SHORTEST : SHORTEST_ALONE);
    if (isShort || (listings.of(word).name() && !shared)) {
      return Optional.empty();
    }
    return address.parts().stream()
        .sorted()
        .flatMap(part -> spelling(word, part, mayHaveLostFirst(address, word, part)).stream())
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

  private Suspect suspect(List<ReadBlock> blocks, String word, Spelling spelling, boolean shared) {
    SpellingEvidence.Side x = side(spelling.first(), listings.of(word));
    SpellingEvidence.Side y = side(spelling.second(), listings.of(spelling.second()));
    Evidence evidence = SpellingEvidence.of(x, y, spelling);
    evidence.add(Feature.IN_ADDRESS);
    evidence.addIf(shared, Feature.SHARED_NEIGHBOUR);
    List<Site> sites = new ArrayList<>();
    for (ReadBlock block : blocks) {
      for (Token token : block.block().tokens()) {
        if (token.isWord() && Address.word(token).equals(word)) {
          int start = token.span().start();
          Span span = new Span(start, start + Letters.withoutPossessive(token.text()));
          sites.add(new Site(block.place(span), spelling.second()));
        }
      }
    }
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
