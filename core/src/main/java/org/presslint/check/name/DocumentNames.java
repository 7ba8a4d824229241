package org.presslint.check.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.presslint.text.Token;

/** What a document says of the words of its names: how often they stand, and beside what. */
final class DocumentNames {
  private final Lexemes lexemes;
  private final Map<String, NameType> types = new HashMap<>();
  /** The same by each of their forms. */
  private final Map<String, NameType> byForm = new HashMap<>();
  /** A bit for the hash of each form: most words of a document are none that is asked for. */
  private long bits;

  /**
   * What a document says of some of its words, and of words that it has in small letters only.
   *
   * @param blocks the blocks of the document
   * @param names the words of its names
   * @param asked the words that are asked for
   */
  DocumentNames(
      List<ReadBlock> blocks, NameWords names, Collection<String> asked, Listings listings) {
    lexemes = names.lexemes();
    for (String word : asked) {
      NameType type = new NameType(word, listings.of(word));
      types.put(word, type);
      put(word, type);
      names.forms(word).forEach(form -> put(form, type));
    }
    for (ReadBlock block : blocks) {
      for (Mention mention : block.names().mentions()) {
        add(block, mention.parts());
      }
      for (SmallWord small : block.names().small().words()) {
        addSmall(small.name());
      }
    }
  }

  private void put(String form, NameType type) {
    byForm.put(form, type);
    bits |= bit(form);
  }

  private static long bit(String form) {
    return 1L << form.hashCode();
  }

  /** What the document says of a word that was asked for. */
  NameType of(String word) {
    return Objects.requireNonNull(types.get(word));
  }

  private void addSmall(String word) {
    NameType type = (bits & bit(word)) == 0 ? null : types.get(word);
    if (type != null) {
      type.addSmall(1);
    }
  }

  private void add(ReadBlock block, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean mayBeAsked = part.capital() && (bits & bit(part.word())) != 0;
      NameType type = mayBeAsked ? byForm.get(part.word()) : null;
      if (type != null) {
        boolean particleBefore = i > 0 && parts.get(i - 1).particle();
        type.add(new PlacedPart(block, part), particleBefore, inLongName(parts));
        addNeighbours(type, parts, i);
        addSmallNeighbours(type, block.block().tokens(), part.index());
      }
    }
  }

  private static boolean inLongName(List<Part> parts) {
    int capitals = 0;
    for (Part part : parts) {
      capitals += part.capital() ? 1 : 0;
    }
    return capitals > 1;
  }

  private void addNeighbours(NameType type, List<Part> parts, int at) {
    int before = neighbour(parts, at, -1);
    if (before >= 0) {
      addBefore(type, parts.get(before));
    }
    int after = neighbour(parts, at, 1);
    if (after >= 0) {
      type.addNeighbour(false, lexemes.of(parts.get(after).word()));
    } else if (before >= 0 && isGivenName(parts.get(before))) {
      type.addSurname();
    }
  }

  private static boolean isGivenName(Part part) {
    return !part.title() && (part.listing().name() || !part.listing().word());
  }

  private void addBefore(NameType type, Part before) {
    if (before.title()) {
      type.addTitle(before.word().toLowerCase(Locale.ROOT));
    } else if (before.standing() != Part.Standing.START || !before.listing().word()) {
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

  /** Adds the words in small letters directly beside a part, where they are long enough to say something. */
  private static void addSmallNeighbours(NameType type, List<Token> tokens, int at) {
    if (at > 0 && isTelling(tokens.get(at - 1))) {
      type.addSmallNeighbour(true, Letters.plain(tokens.get(at - 1).text()));
    }
    if (at + 1 < tokens.size() && isTelling(tokens.get(at + 1))) {
      type.addSmallNeighbour(false, Letters.plain(tokens.get(at + 1).text()));
    }
  }

  private static boolean isTelling(Token token) {
    return token.isWord() && !token.isCapitalized() && token.text().length() >= SmallWord.SHORTEST;
  }
}
