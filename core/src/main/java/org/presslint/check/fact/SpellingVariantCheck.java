package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.presslint.check.BlockFacts;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.language.Remembered;
import org.presslint.language.Stems;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Token;

/** Finds a word that one document spells in two ways, both of them right: organisation and organization, e-mail and email. */
public final class SpellingVariantCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "spelling-variant", Severity.INFO, "a word that one document spells in two right ways");
  private static final double CONFIDENCE = 0.8;

  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN);
  /** The lower case words of an archive of some size. */
  private static final int WORDS = 1 << 14;

  private final Lexicons lexicons;
  private final Remembered<String, List<VariantFamily.Variant>> english = new Remembered<>(WORDS);
  private final Remembered<String, List<VariantFamily.Variant>> russian = new Remembered<>(WORDS);
  private final BlockFacts<List<First>> firsts = new BlockFacts<>(this::firsts);

  /**
   * A word in a first spelling.
   *
   * @param word the word as it is written
   * @param second the same in the second spelling
   */
  private record First(String word, VariantFamily.Variant second) {}

  /** Finds words of these lexicons. */
  public SpellingVariantCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Language language : LANGUAGES) {
      if (document.blocks().stream().anyMatch(b -> b.language() == language)) {
        lexicons.of(language).ifPresent(lexicon -> findings.addAll(find(document, lexicon)));
      }
    }
    return findings;
  }

  private List<Finding> find(Document document, Lexicon lexicon) {
    List<Finding> findings = new ArrayList<>();
    if (lexicon.language() == Language.ENGLISH && document.dialects().size() == 1) {
      PlainWords all = PlainWords.of(document, lexicon.language(), word -> true);
      findings.addAll(ToldDialect.find(document, all, lexicon, RULE.id()));
    }
    Map<VariantFamily, Map<String, VariantFamily.Variant>> byFamily =
        new EnumMap<>(VariantFamily.class);
    for (Block block : document.blocks()) {
      if (block.language() == lexicon.language()) {
        for (First first : firsts.of(block)) {
          byFamily
              .computeIfAbsent(first.second().family(), f -> new LinkedHashMap<>())
              .putIfAbsent(first.word(), first.second());
        }
      }
    }
    if (!byFamily.isEmpty()) {
      PlainWords words = PlainWords.of(document, lexicon.language(), new Wanted(byFamily));
      byFamily.forEach((family, ofFamily) -> new Search(document, words, ofFamily, lexicon, family)
          .finding()
          .ifPresent(findings::add));
    }
    return findings;
  }

  /** The words of a block that are in the first spelling of some family; most blocks have none. */
  private List<First> firsts(Block block) {
    Lexicon lexicon = lexicons.of(block.language()).orElse(null);
    if (lexicon == null) {
      return List.of();
    }
    List<First> found = new ArrayList<>();
    for (Token token : PlainWords.in(block, word -> !ofWord(word, lexicon).isEmpty())) {
      for (VariantFamily.Variant second : ofWord(token.text(), lexicon)) {
        found.add(new First(token.text(), second));
      }
    }
    return List.copyOf(found);
  }

  private List<VariantFamily.Variant> ofWord(String word, Lexicon lexicon) {
    if (!VariantFamily.mayBeFirst(word)) {
      return List.of();
    }
    Remembered<String, List<VariantFamily.Variant>> known =
        lexicon.language() == Language.ENGLISH ? english : russian;
    return known.get(word, w -> VariantFamily.of(w, lexicon));
  }

  /** The words in a first spelling and those that may be in the second; nearly all words of a document are neither. */
  private static final class Wanted implements Predicate<String> {
    private final Set<String> firsts = new HashSet<>();
    private final List<VariantFamily.Variant> seconds = new ArrayList<>();
    /** A bit for each first letter, by its lowest bits: most words begin with another one. */
    private long letters;

    Wanted(Map<VariantFamily, Map<String, VariantFamily.Variant>> byFamily) {
      byFamily.values().forEach(ofFamily -> ofFamily.forEach((first, second) -> {
        firsts.add(first);
        seconds.add(second);
        letters |= bit(first) | bit(second.changed());
      }));
    }

    private static long bit(String word) {
      return 1L << (word.charAt(0) & (Long.SIZE - 1));
    }

    @Override
    public boolean test(String word) {
      if ((letters & bit(word)) == 0) {
        return false;
      }
      for (VariantFamily.Variant second : seconds) {
        if (second.isSeenIn(word)) {
          return true;
        }
      }
      return firsts.contains(word);
    }
  }

  /**
   * One family in one document.
   *
   * @param words the words that may be in one of its spellings
   * @param firsts the second spellings of those that are in the first, in the order of the text
   */
  private record Search(
      Document document,
      PlainWords words,
      Map<String, VariantFamily.Variant> firsts,
      Lexicon lexicon,
      VariantFamily family) {

    Optional<Finding> finding() {
      for (Map.Entry<String, VariantFamily.Variant> first : firsts.entrySet()) {
        Optional<String> other = written(first.getValue());
        if (other.isPresent()) {
          return Optional.of(finding(first.getKey(), first.getValue().word(), other.get()));
        }
      }
      return Optional.empty();
    }

    /** A form of the word that the document has in the second spelling. */
    private Optional<String> written(VariantFamily.Variant second) {
      String stem = Stems.of(second.word(), lexicon.language());
      return words.places().keySet().stream()
          .filter(w -> second.isSeenIn(w)
              && Stems.of(w, lexicon.language()).equals(stem)
              && family.second(w, lexicon).isEmpty())
          .max(Comparator.comparing(w -> w.equals(second.word())));
    }

    /**
     * The rarer spelling at its first place; where both are as frequent, the one that begins later.
     *
     * @param first a word in the first spelling
     * @param second the same form in the second spelling
     * @param other the form that is written in the second spelling
     */
    private Finding finding(String first, String second, String other) {
      List<PlainWords.Place> firsts = words.places().getOrDefault(first, List.of());
      List<PlainWords.Place> seconds = words.places().getOrDefault(other, List.of());
      boolean isFirstRarer = firsts.size() < seconds.size()
          || (firsts.size() == seconds.size() && start(firsts) > start(seconds));
      PlainWords.Place rare = (isFirstRarer ? firsts : seconds).get(0);
      PlainWords.Place usual = (isFirstRarer ? seconds : firsts).get(0);
      Optional<String> repair = isFirstRarer
          ? Optional.of(second)
          : other.equals(second) ? Optional.of(first) : Optional.empty();
      return new Finding(
          RULE.id(),
          RULE.worst(),
          CONFIDENCE,
          document.place(rare.block(), rare.token()),
          String.format(
              Locale.ROOT,
              "“%s” here, “%s” elsewhere in this text",
              rare.token().text(),
              usual.token().text()),
          repair.stream().toList(),
          List.of(document.place(usual.block(), usual.token())),
          rare.block().mapped().isExact(rare.token().span())
              ? Finding.Fix.REVIEW
              : Finding.Fix.NEVER);
    }

    private int start(List<PlainWords.Place> places) {
      PlainWords.Place place = places.get(0);
      return place.block().mapped().toSource(place.token().span()).start();
    }
  }
}
