package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    boolean isTold =
        lexicon.language() == Language.ENGLISH && document.dialects().size() == 1;
    Set<VariantFamily> families = families(document, lexicon);
    if (families.isEmpty() && !isTold) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    PlainWords words = PlainWords.of(document, lexicon.language());
    if (isTold) {
      findings.addAll(ToldDialect.find(document, words, lexicon, RULE.id()));
    }
    Map<String, List<String>> byStem = byStem(words, lexicon.language());
    for (VariantFamily family : families) {
      new Search(document, words, byStem, lexicon, family).finding().ifPresent(findings::add);
    }
    return findings;
  }

  private static Map<String, List<String>> byStem(PlainWords words, Language language) {
    Map<String, List<String>> byStem = new HashMap<>();
    for (String word : words.places().keySet()) {
      byStem.computeIfAbsent(Stems.of(word, language), s -> new ArrayList<>()).add(word);
    }
    return byStem;
  }

  /** The families that a document may spell in both ways; most have none, and nothing more is asked of their words. */
  private Set<VariantFamily> families(Document document, Lexicon lexicon) {
    Map<String, VariantFamily.Variant> variants = new HashMap<>();
    forEachChosen(
        document,
        lexicon,
        word -> ofWord(word, lexicon).forEach(v -> variants.put(v.family() + v.changed(), v)));
    Set<VariantFamily> families = EnumSet.noneOf(VariantFamily.class);
    if (!variants.isEmpty()) {
      List<VariantFamily.Variant> wanted = List.copyOf(variants.values());
      forEachChosen(document, lexicon, word -> {
        for (VariantFamily.Variant variant : wanted) {
          if (variant.isSeenIn(word)) {
            families.add(variant.family());
          }
        }
      });
    }
    return families;
  }

  private static void forEachChosen(Document document, Lexicon lexicon, Consumer<String> taker) {
    for (Block block : document.blocks()) {
      if (block.language() == lexicon.language()) {
        for (Token token : block.tokens()) {
          if (PlainWords.isChosen(token)) {
            taker.accept(token.text());
          }
        }
      }
    }
  }

  private List<VariantFamily.Variant> ofWord(String word, Lexicon lexicon) {
    Remembered<String, List<VariantFamily.Variant>> known =
        lexicon.language() == Language.ENGLISH ? english : russian;
    return known.get(word, w -> VariantFamily.of(w, lexicon));
  }

  /** One family in one document. */
  private record Search(
      Document document,
      PlainWords words,
      Map<String, List<String>> byStem,
      Lexicon lexicon,
      VariantFamily family) {

    Optional<Finding> finding() {
      for (String first : words.places().keySet()) {
        Optional<VariantFamily.Variant> second = family.second(first, lexicon);
        Optional<Finding> found =
            second.flatMap(s -> written(s).map(other -> finding(first, s.word(), other)));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** A form of the word that the document has in the second spelling. */
    private Optional<String> written(VariantFamily.Variant second) {
      return byStem.getOrDefault(Stems.of(second.word(), lexicon.language()), List.of()).stream()
          .filter(w -> second.isSeenIn(w) && family.second(w, lexicon).isEmpty())
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
