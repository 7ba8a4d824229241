package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  /** The words of longer texts are not kept. */
  private static final int MOST_KEPT = 1 << 11;

  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;

  private final RussianForms russian;
  private final Listings listings;
  private final WordsAround around;
  private final UnexplainedSpellings spellings;
  private final Remembered<List<NameForms>, AlikeNames> kept =
      new Remembered<>(KEPT, this::compare);

  DocumentPairs(RussianForms russian, Listings listings, Vocabulary vocabulary) {
    this.russian = russian;
    this.listings = listings;
    this.around = new WordsAround(listings, vocabulary);
    this.spellings = new UnexplainedSpellings(russian, listings);
  }

  /** The pairs that no rule of grammar explains, with their evidence. */
  List<Suspect> find(List<ReadBlock> blocks) {
    AlikeNames names = names(blocks);
    Set<Alike> small = new LinkedHashSet<>();
    List<ReadBlock> holding = new ArrayList<>();
    List<SmallWords> held = new ArrayList<>();
    for (ReadBlock block : blocks) {
      AlikeNames.OfBlock ofBlock = names.ofBlock(block.names());
      small.addAll(ofBlock.small());
      if (ofBlock.hasAlike()) {
        holding.add(block);
        held.add(block.names().small());
      }
    }
    if (!small.isEmpty()) {
      List<Alike> alike = new ArrayList<>(small);
      alike.sort(Comparator.comparingInt(Alike::number));
      alike.addAll(0, names.pairs());
      return placed(suspects(blocks, alike, names.words()), blocks);
    }
    if (names.pairs().isEmpty()) {
      return List.of();
    }
    List<UnplacedSuspect> suspects = names.suspects(held);
    if (suspects == null) {
      suspects = suspects(holding, names.pairs(), names.words());
      names.keep(held, suspects);
    }
    return placed(suspects, holding);
  }

  private static List<Suspect> placed(List<UnplacedSuspect> suspects, List<ReadBlock> blocks) {
    List<Suspect> placed = new ArrayList<>(suspects.size());
    for (UnplacedSuspect suspect : suspects) {
      placed.add(suspect.in(blocks));
    }
    return placed;
  }

  /** The words of a document; those of an earlier version of it where an edit changed no name. */
  private AlikeNames names(List<ReadBlock> blocks) {
    List<NameForms> forms = new ArrayList<>(blocks.size());
    int count = 0;
    for (ReadBlock block : blocks) {
      NameForms ofBlock = block.names().forms();
      forms.add(ofBlock);
      count += ofBlock.words().size();
    }
    return count <= MOST_KEPT ? kept.get(List.copyOf(forms)) : compare(forms);
  }

  private AlikeNames compare(List<NameForms> forms) {
    return new AlikeNames(new NameWords(forms, russian), spellings);
  }

  /**
   * Those of some pairs.
   *
   * @param blocks all blocks of the document in which their words stand
   */
  private List<UnplacedSuspect> suspects(
      List<ReadBlock> blocks, List<Alike> alike, NameWords words) {
    Set<String> asked = new HashSet<>();
    for (Alike two : alike) {
      asked.add(two.first());
      asked.add(two.second());
    }
    DocumentNames types = new DocumentNames(blocks, words, asked, listings);
    List<UnplacedSuspect> suspects = new ArrayList<>();
    for (Alike two : alike) {
      NameType a = types.of(two.first());
      NameType b = types.of(two.second());
      Spelling spelling = two.spelling();
      UnplacedSuspect suspect = isRare(a, b, spelling)
          ? judge(a, b, spelling, blocks)
          : judge(b, a, spelling.reversed(), blocks);
      if (suspect != null) {
        suspects.add(suspect);
      }
    }
    return suspects;
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

  private @Nullable UnplacedSuspect judge(
      NameType x, NameType y, Spelling spelling, List<ReadBlock> blocks) {
    Optional<String> shared = Company.shared(x, y);
    if (x.count() == 0
        || x.listing().declared()
        || isExplained(x, y, spelling, shared.isPresent())
        || (!x.listing().any() && x.places().stream().allMatch(around::areForeign))) {
      return null;
    }
    Evidence evidence = SpellingEvidence.of(evidenceSide(x), evidenceSide(y), spelling);
    Company.addTo(evidence, x, y, listings);
    return new UnplacedSuspect(
        side(x, y, spelling, blocks), side(y, x, spelling.reversed(), blocks), evidence, shared);
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
    if (shortRussian || spelling.isOfAnotherWord() || (y.count() == 0 && x.inside() == 0)) {
      return true;
    }
    boolean bothWords = x.listing().word() && y.listing().word();
    boolean bySentenceStart = (x.onlyAtStarts() && x.listing().any())
        || (y.count() > 0 && y.onlyAtStarts() && x.listing().any());
    boolean smallAlone = y.count() == 0 && !y.listing().any() && y.small() <= x.count();
    return foreignCognate || bothWords || bySentenceStart || smallAlone;
  }

  private static UnplacedSuspect.Side side(
      NameType type, NameType other, Spelling spelling, List<ReadBlock> blocks) {
    List<UnplacedSuspect.PartSite> sites = type.places().stream()
        .limit(MOST_SITES)
        .map(p -> new UnplacedSuspect.PartSite(
            blocks.indexOf(p.block()), p.part(), replacement(p, other, spelling)))
        .toList();
    return new UnplacedSuspect.Side(
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
