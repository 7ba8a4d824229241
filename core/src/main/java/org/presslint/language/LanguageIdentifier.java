package org.presslint.language;

import static org.presslint.text.Language.ENGLISH;
import static org.presslint.text.Language.OTHER;
import static org.presslint.text.Language.RUSSIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Language;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;

/**
 * Finds out the language of a document and of each of its blocks: from what the markup says, the script, letters that
 * only some languages have, and how many of the words the lexicons know. Thread-safe.
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
  /** Tags that name no language: undetermined, several. */
  private static final Set<String> NO_LANGUAGE = Set.of("", "und", "mul");

  private LanguageIdentifier() {}

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
  static Identified identify(RawDocument raw, List<ReadText> texts, Optional<String> told) {
    List<@Nullable Language> decided = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      decided.add(decided(raw.blocks().get(i), texts.get(i)));
    }
    Language document = document(raw, texts, decided, told);
    List<Language> blocks = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Language language = decided.get(i);
      blocks.add(language != null ? language : inherited(texts, decided, i, document));
    }
    return new Identified(document, blocks);
  }

  /** What a block shows by itself; null where it is too short or too full of names to tell. */
  private static @Nullable Language decided(RawBlock block, ReadText text) {
    Language markup = block.language() == null ? null : ofTag(block.language()).orElse(null);
    boolean isMarked = markup != null && (text.script() == null || fits(markup, text.script()));
    return isMarked ? markup : text.language().orElse(null);
  }

  private static Language document(
      RawDocument raw,
      List<ReadText> texts,
      List<@Nullable Language> decided,
      Optional<String> told) {
    boolean hasBody = hasBody(raw);
    double[] weights = new double[Language.values().length];
    double[] scripts = new double[LetterScript.values().length];
    for (int i = 0; i < texts.size(); i++) {
      ReadText text = texts.get(i);
      if (text.script() != null && (!hasBody || raw.blocks().get(i).kind().isBody())) {
        scripts[text.script().ordinal()] += text.weight();
        Language language = decided.get(i);
        if (language != null) {
          weights[language.ordinal()] += text.weight();
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

  private static boolean hasBody(RawDocument raw) {
    for (RawBlock block : raw.blocks()) {
      if (block.kind().isBody()) {
        return true;
      }
    }
    return false;
  }

  /** What an undecided block is taken for: what is around it where that is one thing, else what the document is. */
  private static Language inherited(
      List<ReadText> texts, List<@Nullable Language> decided, int index, Language document) {
    LetterScript script = texts.get(index).script();
    if (script == null) {
      return document;
    }
    Language before = nearest(texts, decided, index, -1);
    Language after = nearest(texts, decided, index, 1);
    if (before != null && before == after) {
      return before;
    }
    return fits(document, script) ? document : OTHER;
  }

  /** The language of the nearest block in a direction that is decided and in the same script. */
  private static @Nullable Language nearest(
      List<ReadText> texts, List<@Nullable Language> decided, int index, int step) {
    for (int i = index + step; i >= 0 && i < texts.size(); i += step) {
      if (decided.get(i) != null && texts.get(i).script() == texts.get(index).script()) {
        return decided.get(i);
      }
    }
    return null;
  }

  /** The language the words of a text are in; empty where it is too short or too full of names to tell. */
  static Optional<Language> byWords(WordSample sample) {
    LetterScript script = sample.script();
    if (script == null) {
      return Optional.empty();
    }
    return switch (script) {
      case LATIN -> byWords(sample.latin(), ENGLISH);
      case CYRILLIC ->
        sample.isCyrillicButNotRussian() ? Optional.of(OTHER) : byWords(sample.cyrillic(), RUSSIAN);
      case OTHER -> Optional.of(OTHER);
    };
  }

  private static Optional<Language> byWords(WordSample.Words sample, Language candidate) {
    int words = 0;
    int known = 0;
    for (WrittenForm word : withoutNames(sample.lower())) {
      words += word.says().words();
      known += word.says().known();
    }
    // Capitals begin sentences, and names, and every word of some headings: only the known ones
    // tell something.
    int capitals = 0;
    if (words < FEW_WORDS) {
      for (WrittenForm word : sample.capitalized()) {
        capitals += word.says().known();
      }
    }
    double share = (double) (known + capitals) / Math.max(1, words + capitals);
    if (share >= KNOWN && known + capitals >= 2) {
      return Optional.of(candidate);
    }
    return words >= FEW_WORDS && share <= UNKNOWN ? Optional.of(OTHER) : Optional.empty();
  }

  /** What stands in names only is among the foreign words, and most texts have none of those. */
  private static List<WrittenForm> withoutNames(List<WrittenForm> words) {
    for (WrittenForm word : words) {
      if (word.says().isForeign()) {
        return FunctionWords.withoutNames(words);
      }
    }
    return words;
  }

  private static Optional<Language> ofTag(String tag) {
    return NO_LANGUAGE.contains(tag.strip().toLowerCase(Locale.ROOT))
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
