package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.text.Document;

/** Finds the look-alike words of one document's names. Near-linear: only words that share a deletion key meet. */
final class DocumentPairs {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_STEM = 3;
  /** A shorter Russian word without a common neighbour may as well be a form of another word. */
  private static final int SHORTEST_RUSSIAN_ALONE = 6;

  private static final int MOST_SITES = 12;
  /** A listed name is taken for the right one until an unlisted form stands so many times as often. */
  private static final int OUTNUMBERED = 12;

  /** The same where both stand beside the same word: it is then rather a rare name than a slip. */
  private static final int OUTNUMBERED_BESIDE = 3;
  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;

  private final RussianForms russian;
  private final Listings listings;
  private final WordsAround around;

  DocumentPairs(RussianForms russian, Listings listings, Vocabulary vocabulary) {
    this.russian = russian;
    this.listings = listings;
    this.around = new WordsAround(listings, vocabulary);
  }

  /** The pairs that no rule of grammar explains, with their evidence. */
  List<Suspect> find(Document document, DocumentNames names) {
    List<NameType> types = new ArrayList<>();
    Blocks blocks = new Blocks();
    names.types().forEach(type -> add(type, types, blocks));
    names.smallNear(blocks.filter()).forEach(type -> add(type, types, blocks));
    Set<Long> seen = new HashSet<>();
    List<Suspect> suspects = new ArrayList<>();
    blocks.meet((a, b) -> {
      if (seen.add(((long) a << Integer.SIZE) | b)) {
        compare(document, types.get(a), types.get(b)).ifPresent(suspects::add);
      }
    });
    return suspects;
  }

  private void add(NameType type, List<NameType> types, Blocks blocks) {
    if (!mayBeMisspelt(type)) {
      return;
    }
    for (String key : keys(type)) {
      boolean deep = key.length() >= Spelling.LENGTH_FOR_TWO && type.count() > 0;
      blocks.add(types.size(), DeletionKeys.of(key, 0, deep ? 2 : 1));
    }
    types.add(type);
  }

  private static boolean mayBeMisspelt(NameType type) {
    return type.word().length() >= SHORTEST && !Letters.isAllCapitals(type.word());
  }

  private Set<String> keys(NameType type) {
    Set<String> keys = new TreeSet<>();
    if (Letters.isCyrillic(type.word())) {
      for (String form : type.forms().keySet()) {
        keys.add(RussianForms.stem(form));
        keys.addAll(russian.nominatives(form));
      }
      keys.removeIf(key -> key.length() < SHORTEST_STEM);
    } else {
      keys.add(Letters.fold(type.word()));
      keys.add(Letters.foldExpanded(type.word()));
    }
    return keys;
  }

  private Optional<Suspect> compare(Document document, NameType a, NameType b) {
    if (a.count() == 0 && b.count() == 0) {
      return Optional.empty();
    }
    return spelling(a, b)
        .flatMap(
            s -> isRare(a, b, s) ? judge(document, a, b, s) : judge(document, b, a, s.reversed()));
  }

  private Optional<Spelling> spelling(NameType a, NameType b) {
    return Letters.isCyrillic(a.word())
        ? RussianSpelling.between(a.forms().keySet(), b.forms().keySet(), russian)
        : Spelling.between(a.word(), b.word());
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
    Part first = a.places().get(0);
    Part other = b.places().get(0);
    return first.sentence() != other.sentence()
        ? first.sentence() > other.sentence()
        : first.span().compareTo(other.span()) > 0;
  }

  private SpellingEvidence.Side evidenceSide(NameType type) {
    return new SpellingEvidence.Side(
        type.word(),
        type.listing(),
        type.count() + type.small(),
        listings.rarestLetters(type.word()));
  }

  private Optional<Suspect> judge(Document document, NameType x, NameType y, Spelling spelling) {
    Optional<String> shared = Company.shared(x, y);
    if (x.count() == 0
        || x.listing().declared()
        || isExplained(x, y, spelling, shared.isPresent())
        || (!x.listing().any() && x.places().stream().allMatch(around::areForeign))) {
      return Optional.empty();
    }
    Evidence evidence = SpellingEvidence.of(evidenceSide(x), evidenceSide(y), spelling);
    Company.addTo(evidence, x, y, listings);
    return Optional.of(new Suspect(
        side(document, x, y, spelling),
        side(document, y, x, spelling.reversed()),
        evidence,
        shared));
  }

  /** Whether grammar, style or the start of a sentence explains the difference. */
  private static boolean isExplained(NameType x, NameType y, Spelling spelling, boolean shared) {
    if (Letters.join(x.word()).equals(Letters.join(y.word())) && !spelling.onlyMarks()) {
      return true;
    }
    if (x.listing().isDialectOf(y.listing())) {
      return true;
    }
    if (Endings.areGrammar(Letters.join(x.word()), Letters.join(y.word()))) {
      return true;
    }
    boolean twoNames = x.listing().name() && y.listing().name();
    if (twoNames && spelling.edits().size() > 1 && !spelling.onlyMarks()) {
      return true;
    }
    boolean foreignCognate =
        !Letters.isAscii(x.word()) && Letters.isAscii(y.word()) && !spelling.onlyMarks();
    if (shared) {
      return false;
    }
    boolean firstLetter = spelling.touchesFirstLetter() && !spelling.onlyMarks();
    boolean shortRussian =
        Letters.isCyrillic(x.word()) && spelling.shorter() < SHORTEST_RUSSIAN_ALONE;
    if (firstLetter || shortRussian || spelling.isBlend() || (y.count() == 0 && x.inside() == 0)) {
      return true;
    }
    boolean bothWords = x.listing().word() && y.listing().word();
    boolean bySentenceStart = (x.onlyAtStarts() && x.listing().any())
        || (y.count() > 0 && y.onlyAtStarts() && x.listing().any());
    boolean smallAlone =
        y.count() == 0 && (x.listing().any() || (!y.listing().any() && y.small() <= x.count()));
    return foreignCognate || bothWords || bySentenceStart || smallAlone;
  }

  private static Suspect.Side side(
      Document document, NameType type, NameType other, Spelling spelling) {
    List<Site> sites = type.places().stream()
        .limit(MOST_SITES)
        .map(p -> new Site(document.place(p.block(), p.span()), replacement(p, other, spelling)))
        .toList();
    return new Suspect.Side(
        type.word(), type.listing(), Math.max(1, type.count() + type.small()), sites);
  }

  private static String replacement(Part part, NameType other, Spelling spelling) {
    String word = Letters.isCyrillic(part.word())
        ? spelling.carriedOver(part.word()).orElse(other.word())
        : other.word();
    String written = part.span().of(part.block().text());
    return Letters.isAllCapitals(written) ? word.toUpperCase(java.util.Locale.ROOT) : word;
  }
}
