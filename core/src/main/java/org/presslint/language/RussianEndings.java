package org.presslint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Declines Russian names that no dictionary holds, by how they end. The rules are those school grammars give for surnames and
 * foreign names.
 */
final class RussianEndings {

  /**
   * One kind of names.
   *
   * @param base what such a name looks like
   * @param gender whose names they are; empty: anybody's
   * @param cut how many last letters fall away before an ending
   * @param endings the endings of genitive, dative, accusative, instrumental and prepositional; a slash parts two that are
   *     both used, and none at all means that the name never changes
   */
  private record Kind(Pattern base, Optional<Gender> gender, int cut, String endings) {
    Kind(String base, Gender gender, int cut, String endings) {
      this(Pattern.compile(base), Optional.of(gender), cut, endings);
    }

    Kind(String base, int cut, String endings) {
      this(Pattern.compile(base), Optional.empty(), cut, endings);
    }

    /** A name of an unknown person is taken for that of a man: his surname is the one dictionaries give. */
    boolean fits(String word, Optional<Gender> of) {
      boolean fitting = gender.isEmpty()
          || gender.equals(of)
          || (of.isEmpty() && gender.get() == Gender.MASCULINE)
          || (of.isEmpty() && !endings.isEmpty());
      return fitting && base.matcher(word).matches();
    }
  }

  private static final List<Kind> KINDS = List.of(
      new Kind(".+(?:ова|ева|ёва|ина|ына)", Gender.FEMININE, 1, "ой ой у ой ой"),
      new Kind(".+ая", Gender.FEMININE, 2, "ой ой ую ой ой"),
      new Kind(".+яя", Gender.FEMININE, 2, "ей ей юю ей ей"),
      new Kind(".+[бвгджзйклмнпрстфхцчшщь]", Gender.FEMININE, 0, ""),
      new Kind(".+(?:ых|их)", 0, ""),
      new Kind(".+(?:ов|ев|ёв|ин|ын)", 0, "а у а ым/ом е"),
      new Kind(".+[сц]кий", 2, "ого ому ого им ом"),
      new Kind(".+ый", 2, "ого ому ого ым ом"),
      new Kind(".+[сц]кой", 2, "ого ому ого им ом"),
      new Kind(".+ий", 1, "я ю я ем и"),
      new Kind(".+й", 1, "я ю я ем е"),
      new Kind(".+ь", 1, "я ю я ем е"),
      new Kind(".+[жчшщц]", 0, "а у а ем/ом е"),
      new Kind(".+[бвгдзклмнпрстфх]", 0, "а у а ом е"),
      new Kind(".+ия", 1, "и и ю ей и"),
      new Kind(".+я", 1, "и е ю ей е"),
      new Kind(".+[гкх]а", 1, "и е у ой е"),
      new Kind(".+[жчшщ]а", 1, "и е у ей/ой е"),
      new Kind(".+[бвдзлмнпрстфц]а", 1, "ы е у ой е"));

  private static final Pattern MAN = Pattern.compile(".+(?:ов|ев|ёв|ин|ын|[сц]кий)");
  private static final Pattern WOMAN = Pattern.compile(".+(?:ова|ева|ёва|ина|ына|[сц]кая)");

  private RussianEndings() {}

  /** Whether a word ends as most Russian surnames do. */
  static boolean isSurname(String word) {
    return surnameGender(word).isPresent();
  }

  /** The gender such an ending tells. */
  static Optional<Gender> surnameGender(String word) {
    return MAN.matcher(word).matches()
        ? Optional.of(Gender.MASCULINE)
        : WOMAN.matcher(word).matches() ? Optional.of(Gender.FEMININE) : Optional.empty();
  }

  /**
   * The six cases of the singular, each with its ways to be written; the first alone where the name never changes.
   *
   * @param gender that of the person; empty where it is not known
   */
  static List<List<String>> decline(String word, Optional<Gender> gender) {
    Kind kind = KINDS.stream().filter(k -> k.fits(word, gender)).findFirst().orElse(null);
    if (kind == null || kind.endings().isEmpty()) {
      return List.of(List.of(word));
    }
    String stem = word.substring(0, word.length() - kind.cut());
    List<List<String>> cases = new ArrayList<>(List.of(List.of(word)));
    for (String endings : kind.endings().split(" ")) {
      cases.add(Arrays.stream(endings.split("/")).map(stem::concat).toList());
    }
    return List.copyOf(cases);
  }
}
