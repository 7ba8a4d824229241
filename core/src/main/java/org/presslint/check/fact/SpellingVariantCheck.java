package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.presslint.check.BlockFacts;
import org.presslint.check.BlockFactsBy;
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

  private static final int DRAFTS = 16;

  private final Lexicons lexicons;
  private final Remembered<String, List<VariantFamily.Variant>> english;
  private final Remembered<String, List<VariantFamily.Variant>> russian;
  private final PlainWords.Reader plain = new PlainWords.Reader();
  /** What was asked of the last few drafts: nearly all edits leave it as it is, and what the blocks answer too. */
  private final Remembered<Set<First>, MayBeSecond> asked =
      new Remembered<>(DRAFTS, MayBeSecond::new);

  private final BlockFactsBy<MayBeSecond, List<Token>> seconds = new BlockFactsBy<>(plain::in);
  private final BlockFacts<List<First>> firsts = new BlockFacts<>(this::firsts);

  /**
   * A word in a first spelling.
   *
   * @param word the word as it is written
   * @param second the same in the second spelling
   * @param stem the stem of that
   * @param language the language of both
   */
  private record First(String word, VariantFamily.Variant second, String stem, Language language) {

    /** Whether a word is a form of it in the second spelling. */
    boolean mayBeWrittenAs(String other) {
      return second.isSeenIn(other) && Stems.of(other, language).equals(stem);
    }
  }

  /** Finds words of these lexicons. */
  public SpellingVariantCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
    english = new Remembered<>(WORDS, word -> VariantFamily.of(word, lexicons.english()));
    russian = new Remembered<>(WORDS, word -> VariantFamily.of(word, lexicons.russian()));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Language language : LANGUAGES) {
      if (isWrittenIn(language, document)) {
        lexicons.of(language).ifPresent(lexicon -> findings.addAll(find(document, lexicon)));
      }
    }
    return findings;
  }

  private static boolean isWrittenIn(Language language, Document document) {
    for (Block block : document.blocks()) {
      if (block.language() == language) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> find(Document document, Lexicon lexicon) {
    List<Finding> findings = new ArrayList<>();
    if (lexicon.language() == Language.ENGLISH && document.dialects().size() == 1) {
      PlainWords all = plain.of(document, lexicon.language(), word -> true);
      findings.addAll(ToldDialect.find(document, all, lexicon, RULE.id()));
    }
    Set<First> all = firsts(document, lexicon.language());
    List<String> seconds = seconds(document, all, lexicon.language());
    if (seconds.isEmpty()) { // as in nearly all documents
      return findings;
    }
    Map<VariantFamily, List<First>> byFamily = new EnumMap<>(VariantFamily.class);
    for (First first : all) {
      byFamily.computeIfAbsent(first.second().family(), f -> new ArrayList<>()).add(first);
    }
    byFamily.forEach(
        (family, ofFamily) -> new Search(document, plain, seconds, ofFamily, lexicon, family)
            .finding()
            .ifPresent(findings::add));
    return findings;
  }

  /** The words of a document that are in the first spelling of some family, each once, in the order of the text. */
  private Set<First> firsts(Document document, Language language) {
    Set<First> all = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (block.language() == language) {
        all.addAll(firsts.of(block));
      }
    }
    return all;
  }

  /** The words of a document that may be the second spelling of some that it has in the first, in the order of the text. */
  private List<String> seconds(Document document, Set<First> firsts, Language language) {
    if (firsts.isEmpty()) {
      return List.of();
    }
    MayBeSecond isSecond = asked.get(firsts);
    Set<String> found = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (block.language() == language) {
        for (Token token : seconds.of(block, isSecond)) {
          found.add(token.text());
        }
      }
    }
    return List.copyOf(found);
  }

  /** The words of a block that are in the first spelling of some family; most blocks have none. */
  private List<First> firsts(Block block) {
    Lexicon lexicon = lexicons.of(block.language()).orElse(null);
    if (lexicon == null) {
      return List.of();
    }
    List<First> found = new ArrayList<>();
    for (Token token : plain.in(block, word -> !ofWord(word, lexicon).isEmpty())) {
      for (VariantFamily.Variant second : ofWord(token.text(), lexicon)) {
        String stem = Stems.of(second.word(), block.language());
        found.add(new First(token.text(), second, stem, block.language()));
      }
    }
    return List.copyOf(found);
  }

  private List<VariantFamily.Variant> ofWord(String word, Lexicon lexicon) {
    if (!VariantFamily.mayBeFirst(word)) {
      return List.of();
    }
    return (lexicon.language() == Language.ENGLISH ? english : russian).get(word);
  }

  /** Whether a word may be the second spelling of one that a document has in the first; nearly none is. */
  private static final class MayBeSecond implements Predicate<String> {
    /** More than letters of an alphabet, a power of two. */
    private static final int LETTERS = 64;

    /** By the lowest bits of their first letter, null for none: most words begin with another one. */
    private final @Nullable List<First>[] byLetter;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    MayBeSecond(Set<First> firsts) {
      byLetter = new List[LETTERS];
      for (First first : firsts) {
        int letter = letter(first.second().changed());
        List<First> known = byLetter[letter];
        if (known == null) {
          known = new ArrayList<>();
          byLetter[letter] = known;
        }
        known.add(first);
      }
    }

    private static int letter(String word) {
      return word.charAt(0) & (LETTERS - 1);
    }

    @Override
    public boolean test(String word) {
      List<First> firsts = byLetter[letter(word)];
      if (firsts != null) {
        for (First first : firsts) {
          if (first.mayBeWrittenAs(word)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * One family in one document.
   *
   * @param plain finds the places of a word
   * @param seconds the words of the document that may be in a second spelling, in the order of the text
   * @param firsts those in the first spelling, in the order of the text
   */
  private record Search(
      Document document,
      PlainWords.Reader plain,
      List<String> seconds,
      List<First> firsts,
      Lexicon lexicon,
      VariantFamily family) {

    Optional<Finding> finding() {
      for (First first : firsts) {
        Optional<String> other = written(first);
        if (other.isPresent()) {
          return Optional.of(finding(first.word(), first.second().word(), other.get()));
        }
      }
      return Optional.empty();
    }

    /** A form of the word that the document has in the second spelling. */
    private Optional<String> written(First first) {
      return seconds.stream()
          .filter(w -> first.mayBeWrittenAs(w) && family.second(w, lexicon).isEmpty())
          .max(Comparator.comparing(w -> w.equals(first.second().word())));
    }

    /**
     * The rarer spelling at its first place; where both are as frequent, the one that begins later.
     *
     * @param first a word in the first spelling
     * @param second the same form in the second spelling
     * @param other the form that is written in the second spelling
     */
    private Finding finding(String first, String second, String other) {
      PlainWords words =
          plain.of(document, lexicon.language(), w -> w.equals(first) || w.equals(other));
      List<PlainWords.Place> here = words.places().getOrDefault(first, List.of());
      List<PlainWords.Place> there = words.places().getOrDefault(other, List.of());
      boolean isFirstRarer =
          here.size() < there.size() || (here.size() == there.size() && start(here) > start(there));
      PlainWords.Place rare = (isFirstRarer ? here : there).get(0);
      PlainWords.Place usual = (isFirstRarer ? there : here).get(0);
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
