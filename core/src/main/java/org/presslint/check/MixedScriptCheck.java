package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * Finds words with letters of two scripts that look alike.
 *
 * <p>A word here is a run of letters: hyphens, apostrophes and digits end it, so IT-компания and 3D-печать are none. Where
 * the letters do not look alike somebody mixed them on purpose.
 */
public final class MixedScriptCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "mixed-script", Severity.ERROR, "a word with letters of two scripts that look alike");
  private static final double CONFIDENCE = 0.99;
  /** Shorter words with a Greek letter are formulas. */
  private static final int SHORTEST_GREEK = 4;
  /** Letters that are only close turn many a short word into another. */
  private static final int SHORTEST_CLOSE = 5;
  /** Two parts so long are two words. */
  private static final int LONG_PART = 3;

  private final Lexicons lexicons;
  /** The mixed words of a block, by the language of its document, which tells the direction where nothing else does. */
  private final BlockFactsBy<Language, List<Mixed>> mixed = new BlockFactsBy<>(this::mixed);

  /** Checks with these lexicons, which tell the direction of a repair. */
  public MixedScriptCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * A mixed word.
   *
   * @param span where it stands in the text of its block
   * @param right the same in letters of one script
   * @param message what is to be said of it
   */
  private record Mixed(Span span, String right, String message) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.characters().isOfSeveralScripts()) {
        for (Mixed word : mixed.of(block, document.language())) {
          findings.add(finding(document, block, word));
        }
      }
    }
    return findings;
  }

  private List<Mixed> mixed(Block block, Language document) {
    List<Mixed> mixed = new ArrayList<>();
    for (Span span : mixedRuns(block.text())) {
      String word = span.of(block.text());
      repaired(word, block, document)
          .ifPresent(right -> mixed.add(new Mixed(span, right, message(word, right))));
    }
    return List.copyOf(mixed);
  }

  private static List<Span> mixedRuns(String text) {
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      Letters first = Letters.of(text.codePointAt(start));
      boolean mixed = false;
      for (; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        Letters letters = Letters.of(text.codePointAt(i));
        if (letters == Letters.NONE && !isMark(text.codePointAt(i))) {
          break;
        }
        mixed |= letters != Letters.NONE && letters != first;
      }
      if (mixed && first != Letters.NONE) {
        runs.add(new Span(start, i));
      }
      if (i == start) {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return runs;
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private Optional<String> repaired(String word, Block block, Language document) {
    if (Letters.OTHER.count(word) > 0) {
      return Optional.empty();
    }
    if (Letters.GREEK.count(word) > 0) {
      return Letters.CYRILLIC.count(word) == 0 && word.length() >= SHORTEST_GREEK
          ? LookAlikes.fromGreek(word).filter(right -> accepts(Language.ENGLISH, right))
          : Optional.empty();
    }
    boolean latinFirst = leansLatin(word, block, document);
    Optional<String> latin = LookAlikes.toLatin(word, false);
    Optional<String> cyrillic =
        LookAlikes.toCyrillic(word, false).filter(right -> isWritten(right, block));
    Optional<String> known = first(
        latinFirst,
        latin.filter(right -> accepts(Language.ENGLISH, right)),
        cyrillic.filter(right -> accepts(Language.RUSSIAN, right)));
    if (known.isPresent()) {
      return known;
    }
    if (word.length() >= SHORTEST_CLOSE) {
      known = first(
          latinFirst,
          LookAlikes.toLatin(word, true).filter(right -> accepts(Language.ENGLISH, right)),
          LookAlikes.toCyrillic(word, true).filter(right -> accepts(Language.RUSSIAN, right)));
    }
    return known.isPresent() || isGlued(word) ? known : first(latinFirst, latin, cyrillic);
  }

  private static <T> Optional<T> first(
      boolean latinFirst, Optional<T> latin, Optional<T> cyrillic) {
    return latinFirst ? latin.or(() -> cyrillic) : cyrillic.or(() -> latin);
  }

  /** Whether the word, or where it is half and half its block, or else the document is more likely Latin. */
  private static boolean leansLatin(String word, Block block, Language document) {
    int lean = Letters.LATIN.count(word) - Letters.CYRILLIC.count(word);
    if (lean == 0) {
      lean = Letters.LATIN.count(block.text()) - Letters.CYRILLIC.count(block.text());
    }
    return lean != 0 ? lean > 0 : document != Language.RUSSIAN;
  }

  /** Russian has no ј, ѕ or һ; і stands in Ukrainian names. */
  private static boolean isWritten(String cyrillic, Block block) {
    return block.language() != Language.RUSSIAN
        || cyrillic.codePoints().noneMatch(p -> "ЈјЅѕһԁԛԝ".indexOf(p) >= 0);
  }

  private boolean accepts(Language language, String word) {
    return lexicons.of(language).map((Lexicon l) -> l.accepts(word)).orElse(false);
  }

  /** Whether two words of two scripts stand without a space, or an acronym with an ending: сApple, PRа. */
  private static boolean isGlued(String word) {
    int[] points = word.codePoints().filter(p -> Letters.of(p) != Letters.NONE).toArray();
    int border = 0;
    for (int i = 1; i < points.length; i++) {
      if (Letters.of(points[i]) != Letters.of(points[i - 1])) {
        if (border > 0) {
          return false;
        }
        border = i;
      }
    }
    boolean capitalAfterSmall =
        Character.isLowerCase(points[border - 1]) && Character.isUpperCase(points[border]);
    boolean endingAfterCapitals = border > 1
        && Character.isUpperCase(points[border - 1])
        && Character.isUpperCase(points[border - 2])
        && Character.isLowerCase(points[border]);
    boolean longParts = Math.min(border, points.length - border) >= LONG_PART;
    return capitalAfterSmall || endingAfterCapitals || longParts;
  }

  private static Finding finding(Document document, Block block, Mixed mixed) {
    return new Finding(
        RULE.id(),
        RULE.worst(),
        CONFIDENCE,
        document.place(block, mixed.span()),
        mixed.message(),
        List.of(mixed.right()),
        List.of(),
        block.mapped().isExact(mixed.span()) ? Finding.Fix.SAFE : Finding.Fix.REVIEW);
  }

  private static String message(String word, String right) {
    List<Letters> scripts = word.codePoints()
        .mapToObj(Letters::of)
        .filter(l -> l != Letters.NONE)
        .distinct()
        .sorted()
        .toList();
    return String.format(
        Locale.ROOT,
        "“%s” mixes %s and %s letters: %s",
        word,
        scripts.get(0).shown(),
        scripts.get(1).shown(),
        strangers(word, right));
  }

  /** The letters that the repair replaces, each once, with code point and name. */
  private static String strangers(String word, String right) {
    Letters kept = Letters.of(right.codePointAt(0));
    return word.codePoints()
        .filter(p -> Letters.of(p) != Letters.NONE && Letters.of(p) != kept)
        .distinct()
        .mapToObj(p -> String.format(
            Locale.ROOT, "%s is U+%04X %s", Character.toString(p), p, Character.getName(p)))
        .collect(Collectors.joining(", "));
  }
}
