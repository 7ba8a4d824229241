package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presslint.language.Lexicon;
import org.presslint.language.Stems;
import org.presslint.text.Language;

/** Tells how an unknown word may be formed from known ones: dictionaries cannot list what a language makes freely. */
final class Formation {
  private static final int STEM = 4;
  private static final List<String> SUFFIXES = List.of(
      ("ization isation izations isations ize ise ized ised izing ising izer iser like less ness wise ward wards ship"
              + " ships hood able ability free based wide fold proof er ers est ish ly s es ed ing ism ist ists ity al"
              + " ally ee ees ic ics ian ians esque dom ify ified gate maker makers making work man men people led ful")
          .split(" "));
  private static final List<String> RUSSIAN_SUFFIXES = List.of(
      ("инск анск янск ийск тельств ировани ирова ностик ность ност енност ниц щиц чик щик ист изм ост ств овск евск ск онн енн ионн"
              + " ическ льн к ик н ов ев")
          .split(" "));
  /** The frequency class from which a word is in use. */
  private static final int IN_USE = 2;

  private static final List<String> RUSSIAN_ENDINGS = List.of(
      "", "а", "о", "ь", "я", "й", "ый", "ий", "ие", "ия", "ать", "ить", "ти", "е", "ы", "и");
  private static final List<String> FIRST_PART_ENDINGS =
      List.of("", "а", "ый", "ий", "о", "ный", "ной", "ский", "ь", "е");

  private final Lexicon lexicon;

  Formation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How a folded word may be formed; empty where nothing speaks for it. */
  Optional<Evidence> of(String key) {
    return lexicon.language() == Language.RUSSIAN ? russian(key) : english(key);
  }

  private Optional<Evidence> english(String key) {
    Optional<String> prefix = Prefixes.english(key, STEM);
    if (prefix.isPresent() && isWord(key.substring(prefix.get().length()), 3)) {
      return Optional.of(Evidence.PREFIXED);
    }
    Optional<Evidence> suffixed = suffixed(key);
    return suffixed.isPresent() ? suffixed : compound(key);
  }

  private Optional<Evidence> suffixed(String key) {
    for (String suffix : SUFFIXES) {
      if (key.endsWith(suffix) && key.length() - suffix.length() >= STEM) {
        String stem = key.substring(0, key.length() - suffix.length());
        if (stems(stem).stream().anyMatch(s -> isWord(s, 2))) {
          boolean plural = suffix.equals("s") || suffix.equals("es");
          return Optional.of(
              plural
                  ? Evidence.SUFFIXED_S
                  : suffix.length() >= 4 ? Evidence.SUFFIXED_LONG : Evidence.SUFFIXED_SHORT);
        }
      }
    }
    return Optional.empty();
  }

  /** What a stem may have been before its suffix: make-ing, happi-ness, stopp-ing. */
  private static List<String> stems(String stem) {
    List<String> stems = new ArrayList<>(List.of(stem, stem + "e"));
    int last = stem.length() - 1;
    if (stem.endsWith("i")) {
      stems.add(stem.substring(0, last) + "y");
    }
    if (stem.length() > STEM && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    return stems;
  }

  private Optional<Evidence> compound(String key) {
    Optional<Evidence> found = Optional.empty();
    for (int at = 3; at < key.length() - 2; at++) {
      String first = key.substring(0, at);
      String second = key.substring(at);
      if (isWord(first, 6) && isWord(second, 6)) {
        if (first.length() >= STEM && second.length() >= STEM) {
          return Optional.of(Evidence.COMPOUND_LONG);
        }
        found = Optional.of(Evidence.COMPOUND_SHORT);
      }
    }
    return found;
  }

  private Optional<Evidence> russian(String key) {
    Optional<String> prefix = Prefixes.russian(key, STEM);
    if (prefix.isPresent() && lexicon.find(key.substring(prefix.get().length())).isPresent()) {
      return Optional.of(
          prefix.get().length() >= STEM ? Evidence.PREFIXED : Evidence.SUFFIXED_SHORT);
    }
    for (int at = STEM; at < key.length() - 3; at++) {
      if ("оеи".indexOf(key.charAt(at - 1)) >= 0 && isWord(key.substring(at), 1)) {
        String first = key.substring(0, at - 1);
        if (FIRST_PART_ENDINGS.stream().anyMatch(ending -> isWord(first + ending, 1))) {
          return Optional.of(Evidence.COMPOUND_LONG);
        }
      }
    }
    return russianSuffixed(Stems.of(key, Language.RUSSIAN));
  }

  /** A known word's stem with a productive suffix: президент-к-а. */
  private Optional<Evidence> russianSuffixed(String stem) {
    for (String suffix : RUSSIAN_SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= STEM) {
        String base = stem.substring(0, stem.length() - suffix.length());
        boolean doubled = base.charAt(base.length() - 1) == suffix.charAt(0);
        if (!doubled && RUSSIAN_ENDINGS.stream().anyMatch(ending -> isName(base + ending))) {
          return Optional.of(Evidence.DERIVED_FROM_NAME);
        }
        if (!doubled && RUSSIAN_ENDINGS.stream().anyMatch(ending -> isInUse(base + ending))) {
          return Optional.of(Evidence.DERIVED);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isInUse(String key) {
    return lexicon.find(key).filter(e -> e.frequency() >= IN_USE || e.name()).isPresent();
  }

  /** Whether it is a name, and a word that nobody uses at most. */
  private boolean isName(String key) {
    return lexicon
        .find(key)
        .filter(e -> e.nameOnly() || (e.name() && e.frequency() < IN_USE))
        .isPresent();
  }

  /** Whether it is an ordinary word of a frequency class of at least {@code frequency}, which is 1 or more. */
  private boolean isWord(String key, int frequency) {
    return lexicon.commonness(key) >= frequency;
  }
}
