package org.presslint.language;

import static org.presslint.text.Language.ENGLISH;
import static org.presslint.text.Language.OTHER;
import static org.presslint.text.Language.RUSSIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Language;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;

/**
 * Finds out the language of a document and of each of its blocks: from what the markup says, the script, letters that
 * only some languages have, and how many of the words the lexicons know. Immutable and thread-safe.
 *
 * <p>Only words in lower case can speak against a language, because names are in no lexicon.
 */
final class LanguageIdentifier {
  /** From this share of known words on a text is in the lexicon's language. */
  private static final double KNOWN = 0.6;
  /** Up to this share of known words a text is in another language. */
  private static final double UNKNOWN = 0.45;
  /** So few unknown words prove nothing: a list of two command names, a motto. */
  private static final int FEW_WORDS = 4;
  /** Words so short look alike in many languages. */
  private static final int SHORT_WORD = 2;

  /** A little word of another language says more than a noun both have. */
  private static final int WEIGHT_OF_FOREIGN = 3;

  /** Tags that name no language: undetermined, several. */
  private static final Set<String> NO_LANGUAGE = Set.of("", "und", "mul");

  private final Lexicons lexicons;

  /** Identifies the languages these lexicons know. */
  LanguageIdentifier(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The languages of a document.
   *
   * @param document the language of most of its body
   * @param blocks the language of each block, in the order of the blocks
   */
  record Identified(Language document, List<Language> blocks) {
    Identified {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Identifies a document and its blocks.
   *
   * @param raw the document
   * @param texts those of its blocks
   * @param told the language tag (BCP 47) of documents that name none themselves; it decides where the text does not
   */
  Identified identify(RawDocument raw, List<ReadText> texts, Optional<String> told) {
    List<Verdict> verdicts = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      verdicts.add(look(raw.blocks().get(i), texts.get(i)));
    }
    Language document = document(raw, verdicts, told);
    List<Language> blocks = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      Language language = verdict.language;
      blocks.add(language != null ? language : inherited(verdicts, i, document));
    }
    return new Identified(document, blocks);
  }

  private static Language document(RawDocument raw, List<Verdict> verdicts, Optional<String> told) {
    boolean hasBody = raw.blocks().stream().anyMatch(b -> b.kind().isBody());
    double[] weights = new double[Language.values().length];
    double[] scripts = new double[LetterScript.values().length];
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict.script != null && (!hasBody || raw.blocks().get(i).kind().isBody())) {
        scripts[verdict.script.ordinal()] += verdict.weight;
        if (verdict.language != null) {
          weights[verdict.language.ordinal()] += verdict.weight;
        }
      }
    }
    Optional<Language> toldLanguage = Optional.ofNullable(raw.language())
        .flatMap(LanguageIdentifier::ofTag)
        .or(() -> told.flatMap(LanguageIdentifier::ofTag));
    LetterScript script = heaviest(scripts, LetterScript.values()).orElse(LetterScript.LATIN);
    return heaviest(weights, Language.values())
        .or(() -> toldLanguage.filter(l -> fits(l, script)))
        .orElse(usual(script));
  }

  /** What an undecided block is taken for: what is around it where that is one thing, else what the document is. */
  private static Language inherited(List<Verdict> verdicts, int index, Language document) {
    LetterScript script = verdicts.get(index).script;
    if (script == null) {
      return document;
    }
    Language before = decided(verdicts, index, -1, script);
    Language after = decided(verdicts, index, 1, script);
    if (before != null && before == after) {
      return before;
    }
    return fits(document, script) ? document : OTHER;
  }

  private static @Nullable Language decided(
      List<Verdict> verdicts, int index, int step, LetterScript script) {
    for (int i = index + step; i >= 0 && i < verdicts.size(); i += step) {
      Verdict verdict = verdicts.get(i);
      if (verdict.language != null && verdict.script == script) {
        return verdict.language;
      }
    }
    return null;
  }

  /** What is known of one block by itself; no language where it is too short or too full of names to tell. */
  private record Verdict(
      @Nullable LetterScript script,
      double weight,
      @Nullable Language language) {}

  private static Verdict look(RawBlock block, ReadText text) {
    LetterScript script = text.script();
    Optional<Language> markup =
        Optional.ofNullable(block.language()).flatMap(LanguageIdentifier::ofTag);
    if (script == null) {
      return new Verdict(null, 0, markup.orElse(null));
    }
    Optional<Language> language = markup.filter(l -> fits(l, script)).or(text::language);
    return new Verdict(script, text.weight(), language.orElse(null));
  }

  /** The language the words of a text are in; empty where it is too short or too full of names to tell. */
  Optional<Language> byWords(WordSample sample) {
    LetterScript script = sample.script();
    return script == null ? Optional.empty() : byWords(sample, script);
  }

  private Optional<Language> byWords(WordSample sample, LetterScript script) {
    return switch (script) {
      case LATIN -> byWords(sample, script, ENGLISH);
      case CYRILLIC ->
        sample.isCyrillicButNotRussian() ? Optional.of(OTHER) : byWords(sample, script, RUSSIAN);
      case OTHER -> Optional.of(OTHER);
    };
  }

  private Optional<Language> byWords(WordSample sample, LetterScript script, Language candidate) {
    Lexicon lexicon = lexicons.of(candidate).orElse(null);
    if (lexicon == null) {
      return Optional.empty();
    }
    int words = 0;
    int known = 0;
    for (String word : FunctionWords.withoutNames(sample.lowerCase(script))) {
      if (FunctionWords.isForeignTo(candidate, word)) {
        words += WEIGHT_OF_FOREIGN;
      } else if (word.length() > SHORT_WORD || FunctionWords.contains(candidate, word)) {
        words++;
        known += isOrdinary(lexicon, word) ? 1 : 0;
      }
    }
    // Capitals begin sentences, and names, and every word of some headings: only the known ones
    // tell something.
    int capitals = 0;
    for (String word : sample.capitalized(script)) {
      if (word.length() > SHORT_WORD && words < FEW_WORDS) {
        capitals += isOrdinary(lexicon, word) ? 1 : 0;
      }
    }
    double share = (double) (known + capitals) / Math.max(1, words + capitals);
    if (share >= KNOWN && known + capitals >= 2) {
      return Optional.of(candidate);
    }
    return words >= FEW_WORDS && share <= UNKNOWN ? Optional.of(OTHER) : Optional.empty();
  }

  private static boolean isOrdinary(Lexicon lexicon, String word) {
    return lexicon.find(word).filter(Entry::word).isPresent();
  }

  private static Optional<Language> ofTag(String tag) {
    return NO_LANGUAGE.contains(tag.strip().toLowerCase(java.util.Locale.ROOT))
        ? Optional.empty()
        : Optional.of(Language.ofTag(tag));
  }

  /** Whether a language can be written in a script. */
  private static boolean fits(Language language, LetterScript script) {
    return language == OTHER || language == usual(script);
  }

  private static Language usual(LetterScript script) {
    return switch (script) {
      case LATIN -> ENGLISH;
      case CYRILLIC -> RUSSIAN;
      case OTHER -> OTHER;
    };
  }

  /** The one that weighs most, the first of equals; empty where none weighs anything. */
  private static <K> Optional<K> heaviest(double[] weights, K[] keys) {
    int heaviest = 0;
    for (int i = 1; i < weights.length; i++) {
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    return weights[heaviest] > 0 ? Optional.of(keys[heaviest]) : Optional.empty();
  }
}
