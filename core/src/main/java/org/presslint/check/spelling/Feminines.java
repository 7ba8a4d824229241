package org.presslint.check.spelling;

import java.util.List;
import java.util.Optional;
import org.presslint.language.Morphology;
import org.presslint.language.Stems;
import org.presslint.text.Language;

/** Tells Russian words for women that are made of the word for a man, which dictionaries lag behind: президентка, авторша. */
final class Feminines {
  private static final int SHORTEST = 4;

  /** A suffix and what it stands for in the word for a man. */
  private record Suffix(String feminine, String masculine) {}

  private static final List<Suffix> SUFFIXES = List.of(
      new Suffix("иц", ""),
      new Suffix("ниц", "ник"),
      new Suffix("чиц", "чик"),
      new Suffix("щиц", "щик"),
      new Suffix("ичк", "ик"),
      new Suffix("иц", "ец"),
      new Suffix("к", "ец"),
      new Suffix("к", ""),
      new Suffix("ш", ""),
      new Suffix("есс", ""),
      new Suffix("ин", ""));

  private Feminines() {}

  /** Whether a folded word may be a form of one. */
  static boolean isFormed(String key, Morphology morphology) {
    String stem = Stems.of(key, Language.RUSSIAN);
    return SUFFIXES.stream()
        .map(suffix -> base(stem, suffix))
        .flatMap(Optional::stream)
        .anyMatch(base -> isMan(base, morphology));
  }

  private static Optional<String> base(String stem, Suffix suffix) {
    int end = stem.length() - suffix.feminine().length();
    return stem.endsWith(suffix.feminine()) && end >= SHORTEST
        ? Optional.of(stem.substring(0, end) + suffix.masculine())
        : Optional.empty();
  }

  private static boolean isMan(String lemma, Morphology morphology) {
    return morphology.readings(lemma).stream()
        .anyMatch(r -> r.tag().startsWith("NN:Anim:Masc:Sin:Nom"));
  }
}
