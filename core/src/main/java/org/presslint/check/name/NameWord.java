package org.presslint.check.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Remembered;

/**
 * What the readers of names ask of a written word, found out once for each form: a text asks it of every word, most of which
 * have stood before. Immutable.
 */
final class NameWord {
  private static final int CAPITAL = 1;
  private static final int ALL_CAPITALS = 1 << 1;
  private static final int INNER_CAPITAL = 1 << 2;
  private static final int CYRILLIC = 1 << 3;
  private static final int DATE = 1 << 4;
  private static final int BRIDGE = 1 << 5;
  private static final int PARTICLE = 1 << 6;
  private static final int TITLE = 1 << 7;

  /** Whether it is made of two words or more: for those who look for one in a block. */
  static final int HYPHENATED = 1 << 8;
  /** Whether it names an office. */
  static final int OFFICE = 1 << 9;
  /** Whether it may begin the name of a body. */
  static final int BODY = 1 << 10;

  /** The kinds that are asked of a word without its possessive ending. */
  private static final int KINDS_OF_PLAIN = PARTICLE | TITLE;

  /** Hashes of words are cut to 15 bits, so that they stay below the surrogates. */
  static final int CONTEXT_HASHES = 1 << 15;

  /** In place of a hash: the word says nothing of whom a name beside it names. */
  static final char NO_CONTEXT = Character.MAX_VALUE;

  private static final int SHORTEST_CONTEXT = 4;

  private final String written;
  private final NameWord plain;
  private final int length;
  private final int kinds;
  private final Listing listing;
  private final char context;
  private final @Nullable SmallWord small;
  private final Optional<String> office;
  private final List<NearForm> near;

  private NameWord(String written, Reader reader) {
    boolean isCapitalized = Character.isUpperCase(written.codePointAt(0));
    length = Letters.withoutPossessive(written);
    String bare = Letters.plain(written.substring(0, length));
    boolean isPlain = bare.equals(written);
    // words of names stay with the observations of many documents
    this.written = isPlain && isCapitalized ? written.intern() : written;
    plain = isPlain ? this : reader.of(bare);
    office = reader.offices.apply(written);
    kinds = kinds(isCapitalized, reader);
    listing = isCapitalized ? reader.listings.of(text()) : Listing.NONE;
    small = isCapitalized ? null : compared(new SmallWord(Letters.plain(written)));
    near =
        isPlain && isCapitalized && isCompared() ? NearForm.of(written, reader.russian) : List.of();
    context = written.length() < SHORTEST_CONTEXT
        ? NO_CONTEXT
        : context(Letters.fold(written).hashCode());
  }

  private static char context(int hash) {
    return (char) Math.floorMod(hash ^ (hash >>> 15), CONTEXT_HASHES);
  }

  private static @Nullable SmallWord compared(SmallWord word) {
    return word.name().length() >= NameWords.SHORTEST ? word : null;
  }

  /** A Russian form may be that of a longer word. */
  private boolean isCompared() {
    return isCyrillic() || (written.length() >= NameWords.SHORTEST && !isAllCapitals());
  }

  private int kinds(boolean isCapitalized, Reader reader) {
    String text = text();
    int hyphen = text.indexOf('-');
    boolean isHyphenated = hyphen > 0 && hyphen < text.length() - 1;
    String lower = written.toLowerCase(Locale.ROOT);
    int closed = reader.closed.getOrDefault(lower, 0);
    if (!text.equals(written)) {
      int plainly = reader.closed.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
      closed = (closed & ~KINDS_OF_PLAIN) | (plainly & KINDS_OF_PLAIN);
    }
    boolean isTitle = hyphen > 0 && reader.vocabulary.isTitle(text);
    return closed
        | (isTitle ? TITLE : 0)
        | (isCapitalized ? CAPITAL : 0)
        | (Letters.isAllCapitals(written) ? ALL_CAPITALS : 0)
        | (Letters.hasInnerCapital(written) ? INNER_CAPITAL : 0)
        | (Letters.isCyrillic(written) ? CYRILLIC : 0)
        | (isHyphenated ? HYPHENATED : 0)
        | (office.isPresent() ? OFFICE : 0);
  }

  /** The word as it stands. */
  String written() {
    return written;
  }

  /** The word without possessive ending, with straight apostrophe and plain hyphen. */
  String text() {
    return plain.written;
  }

  /** What is known of {@link #text}. */
  NameWord plain() {
    return plain;
  }

  /** How many code units stand before the possessive ending. */
  int length() {
    return length;
  }

  /** Of the kinds that are asked of whole blocks those it has. */
  int kinds() {
    return kinds;
  }

  boolean isCapitalized() {
    return (kinds & CAPITAL) != 0;
  }

  /** See {@link Letters#isAllCapitals}. */
  boolean isAllCapitals() {
    return (kinds & ALL_CAPITALS) != 0;
  }

  /** See {@link Letters#hasInnerCapital}. */
  boolean hasInnerCapital() {
    return (kinds & INNER_CAPITAL) != 0;
  }

  /** See {@link Letters#isCyrillic(String)}. */
  boolean isCyrillic() {
    return (kinds & CYRILLIC) != 0;
  }

  boolean isPossessive() {
    return length < written.length();
  }

  /** Whether it is a day or a month, which ends a name. */
  boolean isDate() {
    return (kinds & DATE) != 0;
  }

  /** Whether a name may run on over it. */
  boolean isBridge() {
    return (kinds & BRIDGE) != 0;
  }

  /** See {@link Vocabulary#isParticle}. */
  boolean isParticle() {
    return (kinds & PARTICLE) != 0;
  }

  /** See {@link Vocabulary#isTitle}. */
  boolean isTitle() {
    return (kinds & TITLE) != 0;
  }

  boolean isHyphenated() {
    return (kinds & HYPHENATED) != 0;
  }

  /** What the word lists say of {@link #text}; nothing of a word in small letters, as few are asked for. */
  Listing listing() {
    return listing;
  }

  /** A hash of the word below U+8000; {@link #NO_CONTEXT} for a short one. */
  char context() {
    return context;
  }

  /** What a word in small letters may have been meant to be; null for one with a capital, and for one that is too short. */
  @Nullable
  SmallWord small() {
    return small;
  }

  /** The office it names; empty for most words. */
  Optional<String> office() {
    return office;
  }

  /** What it is compared by as a word of a name; nothing where it is no {@link #plain} word with a capital, or too short. */
  List<NearForm> near() {
    return near;
  }

  /** Makes what is known of words, each once. Thread-safe. */
  static final class Reader {
    /** More than the different words of a long text. */
    private static final int REMEMBERED = 1 << 15;

    private final Vocabulary vocabulary;
    /** The kinds of the words of small classes, so that they are looked up once. */
    private final Map<String, Integer> closed = new HashMap<>();

    private final Listings listings;
    private final RussianForms russian;
    private final Function<String, Optional<String>> offices;
    private final Remembered<String, NameWord> known = new Remembered<>(REMEMBERED, this::read);

    /** A reader for whom no word is an office. */
    Reader(Vocabulary vocabulary, Listings listings, RussianForms russian) {
      this(vocabulary, listings, russian, word -> Optional.empty());
    }

    /**
     * A reader.
     *
     * @param offices the office that a word names
     */
    Reader(
        Vocabulary vocabulary,
        Listings listings,
        RussianForms russian,
        Function<String, Optional<String>> offices) {
      this.vocabulary = vocabulary;
      this.listings = listings;
      this.russian = russian;
      this.offices = offices;
      add(vocabulary.dates(), DATE);
      add(vocabulary.particles(), PARTICLE | BRIDGE);
      add(vocabulary.connectors(), BRIDGE);
      add(vocabulary.titles(), TITLE);
      add(BodyReader.heads(), BODY);
    }

    private void add(Set<String> words, int kinds) {
      words.forEach(word -> closed.merge(word, kinds, (a, b) -> a | b));
    }

    NameWord of(String written) {
      return known.get(written);
    }

    private NameWord read(String written) {
      return new NameWord(written, this);
    }
  }
}
