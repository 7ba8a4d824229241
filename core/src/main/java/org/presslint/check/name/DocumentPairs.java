package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Remembered;

/** Finds the look-alike words of one document's names. Near-linear: only words that share a deletion key meet. */
final class DocumentPairs {
  /** Fewer letters of a name are not compared. */
  static final int SHORTEST = 4;

  /** A shorter Russian word without a common neighbour may as well be a form of another word. */
  private static final int SHORTEST_RUSSIAN_ALONE = 6;

  private static final int MOST_SITES = 12;
  /** A listed name is taken for the right one until an unlisted form stands so many times as often. */
  private static final int OUTNUMBERED = 12;

  /** The same where both stand beside the same word: it is then rather a rare name than a slip. */
  private static final int OUTNUMBERED_BESIDE = 3;
  /** More than the pairs of a long text. */
  private static final int REMEMBERED = 1 << 12;

  /** From so large a difference on the binary logarithms of {@link Listings#rarestLetters} tell which is the slip. */
  private static final int STRANGE = 2;

  private final RussianForms russian;
  private final Listings listings;
  private final WordsAround around;
  private final Remembered<Two, Optional<Spelling>> spellings = new Remembered<>(REMEMBERED);

  DocumentPairs(RussianForms russian, Listings listings, Vocabulary vocabulary) {
    this.russian = russian;
    this.listings = listings;
    this.around = new WordsAround(listings, vocabulary);
  }

  /** Two words of the names of a document. */
  private record Two(String first, String second) {}

  /** Two that look alike, and how they differ. */
  private record Alike(String first, String second, Spelling spelling) {}

  /** The pairs that no rule of grammar explains, with their evidence. */
  List<Suspect> find(List<ReadBlock> blocks) {
    DocumentNames names = DocumentNames.of(blocks, russian);
    List<Alike> alike = alike(blocks, names);
    if (alike.isEmpty()) {
      return List.of();
    }
    Set<String> asked = new HashSet<>();
    for (Alike two : alike) {
      asked.add(two.first());
      asked.add(two.second());
    }
    Map<String, NameType> types = names.gather(asked, listings);
    List<Suspect> suspects = new ArrayList<>();
    for (Alike two : alike) {
      NameType a = Objects.requireNonNull(types.get(two.first()));
      NameType b = Objects.requireNonNull(types.get(two.second()));
      Spelling spelling = two.spelling();
      (isRare(a, b, spelling) ? judge(a, b, spelling) : judge(b, a, spelling.reversed()))
          .ifPresent(suspects::add);
    }
    return suspects;
  }

  /** The words that look alike, at least one of them with a capital, where the words alone do not explain the difference. */
  private List<Alike> alike(List<ReadBlock> blocks, DocumentNames names) {
    List<String> owners = new ArrayList<>();
    Blocks meetings = new Blocks();
    for (Map.Entry<String, List<NameWord>> entry : names.words().entrySet()) {
      String word = entry.getKey();
      if (word.length() >= SHORTEST && !Letters.isAllCapitals(word)) {
        for (NearForm near : NearForm.of(entry.getValue())) {
          meetings.add(owners.size(), near.keys());
        }
        owners.add(word);
      }
    }
    int capitals = owners.size();
    addSmall(blocks, names, meetings, owners);
    List<Alike> alike = new ArrayList<>();
    for (long met : meetings.pairs()) {
      if (Blocks.first(met) < capitals) {
        String a = owners.get(Blocks.first(met));
        String b = owners.get(Blocks.second(met));
        spelling(a, b, names).ifPresent(s -> alike.add(new Alike(a, b, s)));
      }
    }
    return alike;
  }

  /** Adds the words that always stand in small letters and are near a name. */
  private static void addSmall(
      List<ReadBlock> blocks, DocumentNames names, Blocks meetings, List<String> owners) {
    Map<String, SmallWord> near = new LinkedHashMap<>();
    for (ReadBlock block : blocks) {
      for (SmallWord small : block.names().small()) {
        if (meetings.mayHoldAny(small.keys()) && !names.words().containsKey(small.name())) {
          near.put(small.name(), small);
        }
      }
    }
    near.forEach((name, small) -> {
      meetings.add(owners.size(), small.keys());
      owners.add(name);
    });
  }

  private Optional<Spelling> spelling(String a, String b, DocumentNames names) {
    if (!Letters.isCyrillic(a)) {
      return spellings.get(new Two(a, b), this::unexplained);
    }
    return RussianSpelling.between(forms(a, names), forms(b, names), russian)
        .filter(s -> !areExplained(a, b, s));
  }

  private static Set<String> forms(String word, DocumentNames names) {
    Set<String> forms = new LinkedHashSet<>();
    names.words().getOrDefault(word, List.of()).forEach(form -> forms.add(form.text()));
    return forms;
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
