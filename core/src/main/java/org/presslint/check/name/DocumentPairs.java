package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.presslint.language.Remembered;

/** Finds the look-alike words of one document's names. Near-linear: only words that share a deletion key meet. */
final class DocumentPairs {
  /** A shorter Russian word without a common neighbour may as well be a form of another word. */
  private static final int SHORTEST_RUSSIAN_ALONE = 6;

  private static final int MOST_SITES = 12;
  /** A listed name is taken for the right one until an unlisted form stands so many times as often. */
  private static final int OUTNUMBERED = 12;

  /** The same where both stand beside the same word: it is then rather a rare name than a slip. */
  private static final int OUTNUMBERED_BESIDE = 3;
  /** The words of a few drafts, which mostly stay as they are from one version to the next. */
  private static final int KEPT = 8;
  /** More than most drafts have blocks. */
  private static final int BLOCKS = 256;
  /** The words of longer texts are not kept. */
  private static final int MOST_KEPT = 1 << 11;

  /** More than the pairs of a long text. */
  private static final int REMEMBERED = 1 << 12;

  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;

  private final RussianForms russian;
  private final Listings listings;
  private final WordsAround around;
  private final Remembered<List<NameForms>, Names> kept = new Remembered<>(KEPT);
  private final Remembered<Two, Optional<Spelling>> spellings = new Remembered<>(REMEMBERED);

  DocumentPairs(RussianForms russian, Listings listings, Vocabulary vocabulary) {
    this.russian = russian;
    this.listings = listings;
    this.around = new WordsAround(listings, vocabulary);
  }

  /** Two words of the names of a document. */
  private record Two(String first, String second) {}

  /**
   * Two that look alike, and how they differ.
   *
   * @param number the number of the first among the words that are compared
   */
  private record Alike(int number, String first, String second, Spelling spelling) {}

  /** The pairs that no rule of grammar explains, with their evidence. */
  List<Suspect> find(List<ReadBlock> blocks) {
    Names names = names(blocks);
    Set<Alike> small = new LinkedHashSet<>();
    List<ReadBlock> holding = new ArrayList<>();
    List<SmallWords> held = new ArrayList<>();
    for (ReadBlock block : blocks) {
      OfBlock ofBlock = names.ofBlock(block.names(), this::ofBlock);
      small.addAll(ofBlock.alikeSmall());
      if (ofBlock.hasAlike()) {
        holding.add(block);
        held.add(block.names().small());
      }
    }
    if (!small.isEmpty()) {
      List<Alike> alike = new ArrayList<>(small);
      alike.sort(Comparator.comparingInt(Alike::number));
      alike.addAll(0, names.alike);
      return suspects(blocks, alike, names.words);
    }
    List<Suspect> suspects = new ArrayList<>();
    boolean none = names.alike.isEmpty()
        || names.unsuspected.get(List.copyOf(held), b -> {
          suspects.addAll(suspects(holding, names.alike, names.words));
          return suspects.isEmpty();
        });
    return none || !suspects.isEmpty() ? suspects : suspects(holding, names.alike, names.words);
  }

  /**
   * Those of some pairs.
   *
   * @param blocks all blocks of the document in which their words stand
   */
  private List<Suspect> suspects(List<ReadBlock> blocks, List<Alike> alike, NameWords words) {
    Set<String> asked = new HashSet<>();
    for (Alike two : alike) {
      asked.add(two.first());
      asked.add(two.second());
    }
    DocumentNames types = new DocumentNames(blocks, words, asked, listings);
    List<Suspect> suspects = new ArrayList<>();
    for (Alike two : alike) {
      NameType a = types.of(two.first());
      NameType b = types.of(two.second());
      Spelling spelling = two.spelling();
      (isRare(a, b, spelling) ? judge(a, b, spelling) : judge(b, a, spelling.reversed()))
          .ifPresent(suspects::add);
    }
    return suspects;
  }

  /**
   * What a block says of the words of its document.
   *
   * @param hasAlike whether it has one of the names that look alike, with a capital or without
   * @param alikeSmall its words that stand in small letters only and look like a name
   */
  private record OfBlock(boolean hasAlike, List<Alike> alikeSmall) {}

  /**
   * The words of a document, and those of them that look alike where the words alone do not explain the difference; with what is
   * found out of its blocks, most of which come again in the next version: a block is told by its small words. Thread-safe.
   */
  private static final class Names {
    private final NameWords words;
    private final List<Alike> alike;
    /** The forms of the words that look alike, and the words as they are made of small letters. */
    private final Set<String> forms = new HashSet<>();

    private final Remembered<SmallWords, OfBlock> blocks = new Remembered<>(BLOCKS);
    /** Whether nothing was suspected where these blocks had the words that look alike. */
    private final Remembered<List<SmallWords>, Boolean> unsuspected = new Remembered<>(2);

    Names(NameWords words, List<Alike> alike) {
      this.words = words;
      this.alike = List.copyOf(alike);
      for (Alike two : alike) {
        for (String word : List.of(two.first(), two.second())) {
          forms.add(word);
          forms.addAll(words.forms(word));
        }
      }
    }

    OfBlock ofBlock(BlockNames block, BiFunction<BlockNames, Names, OfBlock> maker) {
      return blocks.get(block.small(), small -> maker.apply(block, this));
    }

    /** Whether a block has one of the words that look alike. */
    boolean hasAlike(BlockNames block) {
      if (forms.isEmpty()) {
        return false;
      }
      for (NameWord word : block.forms().words()) {
        if (forms.contains(word.text())) {
          return true;
        }
      }
      for (SmallWord word : block.small().words()) {
        if (forms.contains(word.name())) {
          return true;
        }
      }
      return false;
    }
  }

  /** The words of a document; those of an earlier version of it where an edit changed no name. */
  private Names names(List<ReadBlock> blocks) {
    List<NameForms> forms = new ArrayList<>(blocks.size());
    int count = 0;
    for (ReadBlock block : blocks) {
      NameForms ofBlock = block.names().forms();
      forms.add(ofBlock);
      count += ofBlock.words().size();
    }
    return count <= MOST_KEPT ? kept.get(List.copyOf(forms), this::compare) : compare(forms);
  }

  private Names compare(List<NameForms> forms) {
    NameWords words = new NameWords(forms, russian);
    List<Alike> alike = new ArrayList<>();
    for (long met : words.pairs()) {
      int first = Blocks.first(met);
      String a = words.compared().get(first);
      add(first, a, words.compared().get(Blocks.second(met)), words, alike);
    }
    return new Names(words, alike);
  }

  private OfBlock ofBlock(BlockNames block, Names names) {
    List<Alike> alike = new ArrayList<>();
    Set<Integer> near = new TreeSet<>();
    for (SmallWord small : block.small().words()) {
      for (int key : small.keys()) {
        names.words.unlisted().addOwners(key, near);
      }
      if (!near.isEmpty() && !names.words.has(small.name())) {
        near.forEach(n -> addSmall(n, small.name(), names.words, alike));
      }
      near.clear();
    }
    return new OfBlock(names.hasAlike(block), List.copyOf(alike));
  }

  /** Adds a word in small letters that may be what a name was meant to be. */
  private void addSmall(int number, String small, NameWords names, List<Alike> alike) {
    String name = names.compared().get(number);
    spelling(name, small, names)
        .filter(s -> !isOther(s))
        .ifPresent(s -> alike.add(new Alike(number, name, small, s)));
  }

  private void add(int number, String a, String b, NameWords names, List<Alike> alike) {
    spelling(a, b, names).ifPresent(s -> alike.add(new Alike(number, a, b, s)));
  }

  private Optional<Spelling> spelling(String a, String b, NameWords names) {
    if (!Letters.isCyrillic(a)) {
      return spellings.get(new Two(a, b), this::unexplained);
    }
    return RussianSpelling.between(names.forms(a), names.forms(b), russian)
        .filter(s -> !areExplained(a, b, s));
  }

  private Optional<Spelling> unexplained(Two two) {
    return Spelling.between(two.first(), two.second())
        .filter(s -> !areExplained(two.first(), two.second(), s));
  }

  /** Whether style, dialect or grammar explains the difference, whatever stands beside the words. */
  private boolean areExplained(String a, String b, Spelling spelling) {
    String joined = Letters.join(a);
    String other = Letters.join(b);
    if ((joined.equals(other) && !spelling.onlyMarks()) || Endings.areGrammar(joined, other)) {
      return true;
    }
    Listing first = listings.of(a);
    Listing second = listings.of(b);
    boolean twoNames = first.name() && second.name();
    return first.isDialectOf(second)
        || (twoNames && spelling.edits().size() > 1 && !spelling.onlyMarks());
  }

  /** Whether the first is the one to be doubted. */
  private boolean isRare(NameType a, NameType b, Spelling spelling) {
    int countA = a.count() + a.small();
    int countB = b.count() + b.small();
    if (spelling.onlyMarks()) {
      if (a.word().length() != b.word().length()) {
        // who writes oe for ö lacks the key, and nobody writes ö for oe
        return Letters.isAscii(a.word()) == countA < OUTNUMBERED * countB;
      }
      if (countA != countB) {
        return countA < countB;
      }
      boolean listed = a.listing().any();
      return listed == b.listing().any() ? Letters.isAscii(a.word()) : !listed;
    }
    if (a.listing().declared() != b.listing().declared()) {
      return b.listing().declared();
    }
    boolean listedA = a.listing().any();
    boolean listedB = b.listing().any();
    if (a.count() == 0 || b.count() == 0) {
      return b.count() == 0;
    }
    if (listedA != listedB) {
      int outnumbered = Company.shared(a, b).isPresent() ? OUTNUMBERED_BESIDE : OUTNUMBERED;
      return listedB ? countA < outnumbered * countB : countA * outnumbered <= countB;
    }
    if (countA != countB) {
      return countA < countB;
    }
    if (a.isAlone() != b.isAlone() && listedA) {
      // two families that lists know: who is introduced with a full name is spelled there as he
      // spells it
      return a.isAlone();
    }
    if (a.inLongName() != b.inLongName()) {
      return b.inLongName();
    }
    int letters = listings.rarestLetters(a.word()) - listings.rarestLetters(b.word());
    return Math.abs(letters) >= STRANGE ? letters < 0 : isLater(a, b);
  }

  private static boolean isLater(NameType a, NameType b) {
    PlacedPart first = a.places().get(0);
    PlacedPart other = b.places().get(0);
    return first.sentence() != other.sentence()
        ? first.sentence() > other.sentence()
        : first.part().span().compareTo(other.part().span()) > 0;
  }

  private SpellingEvidence.Side evidenceSide(NameType type) {
    return new SpellingEvidence.Side(
        type.word(),
        type.listing(),
        type.count() + type.small(),
        listings.rarestLetters(type.word()));
  }

  private Optional<Suspect> judge(NameType x, NameType y, Spelling spelling) {
    Optional<String> shared = Company.shared(x, y);
    if (x.count() == 0
        || x.listing().declared()
        || isExplained(x, y, spelling, shared.isPresent())
        || (!x.listing().any() && x.places().stream().allMatch(around::areForeign))) {
      return Optional.empty();
    }
    Evidence evidence = SpellingEvidence.of(evidenceSide(x), evidenceSide(y), spelling);
    Company.addTo(evidence, x, y, listings);
    return Optional.of(
        new Suspect(side(x, y, spelling), side(y, x, spelling.reversed()), evidence, shared));
  }

  /** Whether what stands beside the words, or the start of a sentence, explains the difference. */
  private static boolean isExplained(NameType x, NameType y, Spelling spelling, boolean shared) {
    boolean foreignCognate =
        !Letters.isAscii(x.word()) && Letters.isAscii(y.word()) && !spelling.onlyMarks();
    if (shared) {
      return false;
    }
    boolean shortRussian =
        Letters.isCyrillic(x.word()) && spelling.shorter() < SHORTEST_RUSSIAN_ALONE;
    if (shortRussian || isOther(spelling) || (y.count() == 0 && x.inside() == 0)) {
      return true;
    }
    boolean bothWords = x.listing().word() && y.listing().word();
    boolean bySentenceStart = (x.onlyAtStarts() && x.listing().any())
        || (y.count() > 0 && y.onlyAtStarts() && x.listing().any());
    boolean smallAlone = y.count() == 0 && !y.listing().any() && y.small() <= x.count();
    return foreignCognate || bothWords || bySentenceStart || smallAlone;
  }

  /** Whether it is rather another word, where nothing beside the two is the same. */
  private static boolean isOther(Spelling spelling) {
    return (spelling.touchesFirstLetter() && !spelling.onlyMarks()) || spelling.isBlend();
  }

  private static Suspect.Side side(NameType type, NameType other, Spelling spelling) {
    List<Site> sites = type.places().stream()
        .limit(MOST_SITES)
        .map(p -> new Site(p.place(), replacement(p, other, spelling)))
        .toList();
    return new Suspect.Side(
        type.word(), type.listing(), Math.max(1, type.count() + type.small()), sites);
  }

  private static String replacement(PlacedPart placed, NameType other, Spelling spelling) {
    String word = Letters.isCyrillic(placed.word())
        ? spelling.carriedOver(placed.word()).orElse(other.word())
        : other.word();
    String written = placed.part().span().of(placed.block().block().text());
    return Letters.isAllCapitals(written) ? word.toUpperCase(Locale.ROOT) : word;
  }
}
