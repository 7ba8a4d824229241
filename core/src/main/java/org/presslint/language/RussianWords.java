package org.presslint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.language.automaton.Folding;

/** Declines single Russian words: by the dictionary, and by {@link RussianEndings} what it does not hold. */
final class RussianWords {
  /** The cases of LanguageTool's tags, in the order of {@link WordForm#singular}. */
  private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");

  private static final String PLURAL = "PL";

  /** Москвою is right and rare. */
  private static final Comparator<String> BOOKISH_LAST =
      Comparator.comparing(form -> form.endsWith("ою") || form.endsWith("ею"));

  private final Lexicons lexicons;

  RussianWords(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The genders of a given name or patronymic in the nominative; none for any other word. */
  Set<Gender> givenName(String word) {
    Set<Gender> genders = new TreeSet<>();
    nominatives(word).stream()
        .filter(r -> has(r, "Name") || has(r, "Patr"))
        .forEach(r -> gender(r).ifPresent(genders::add));
    return genders;
  }

  boolean isUnknown(String word) {
    return lexicons.russianMorphology().readings(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether the word is a surname in the nominative, by the dictionary or by its ending. */
  boolean isSurname(String word) {
    return nominatives(word).stream().anyMatch(r -> has(r, "Fam"))
        || (isUnknown(word) && RussianEndings.isSurname(word));
  }

  /** The gender of whoever has this surname, where the surname tells. */
  Optional<Gender> surnameGender(String word) {
    return nominatives(word).stream()
        .filter(r -> has(r, "Fam"))
        .flatMap(r -> gender(r).stream())
        .findFirst()
        .or(() -> RussianEndings.surnameGender(word));
  }

  boolean isAdjective(String word) {
    List<Reading> readings = nominatives(word);
    return !readings.isEmpty() && readings.stream().allMatch(RussianWords::isAdjective);
  }

  /** The gender of a noun in the nominative. */
  Optional<Gender> gender(String word) {
    return nominatives(word).stream()
        .filter(r -> !isAdjective(r))
        .flatMap(r -> gender(r).stream())
        .findFirst();
  }

  /** The forms of a noun, or of a name of which nothing else is known. */
  Map<WordForm, List<String>> decline(String word) {
    if (isFixed(word, Optional.empty())) {
      return Map.of(WordForm.BASE, List.of(word));
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    List<Reading> readings = nominatives(word).stream()
        .sorted(Comparator.comparing(r -> isName(r) != capital))
        .toList();
    return readings.isEmpty() ? byEnding(word, Optional.empty()) : byDictionary(word, readings);
  }

  /**
   * The singular of a word of a person's name.
   *
   * @param gender that of the person; empty where it is not known
   */
  Map<WordForm, List<String>> declineName(String word, Optional<Gender> gender) {
    if (isFixed(word, gender)) {
      return Map.of(WordForm.BASE, List.of(word));
    }
    List<Reading> readings = nominatives(word).stream()
        .filter(r -> isName(r) && (gender.isEmpty() || gender.equals(gender(r))))
        .toList();
    Map<WordForm, List<String>> forms =
        readings.isEmpty() ? byEnding(word, gender) : byDictionary(word, readings);
    Map<WordForm, List<String>> singular = new EnumMap<>(WordForm.class);
    WordForm.singular().stream()
        .filter(forms::containsKey)
        .forEach(f -> singular.put(f, forms.getOrDefault(f, List.of())));
    return singular;
  }

  /** The forms of an adjective that goes with a noun of a gender; in the plural it has none. */
  Map<WordForm, List<String>> declineAdjective(String word, Optional<Gender> gender) {
    List<Reading> readings = nominatives(word).stream()
        .filter(RussianWords::isAdjective)
        .filter(r -> gender.isEmpty() || gender(r).isEmpty() || gender.equals(gender(r)))
        .toList();
    return byDictionary(word, readings);
  }

  /** Whether the word has one form only: an acronym, a word of another script, one the dictionary gives no cases. */
  private boolean isFixed(String word, Optional<Gender> gender) {
    return Capitals.of(word) == Capitals.ALL
        || !Scripts.hasCyrillic(word)
        || lexicons.russianMorphology().readings(word.toLowerCase(Locale.ROOT)).stream()
            .filter(r -> r.tag().matches("NN:.*(Masc|Fem|Neut)(:Sin)?"))
            .anyMatch(
                r -> isName(r) ? gender.isPresent() && gender.equals(gender(r)) : gender.isEmpty());
  }

  private Map<WordForm, List<String>> byDictionary(String word, List<Reading> readings) {
    Map<WordForm, List<String>> forms = new EnumMap<>(WordForm.class);
    boolean plural = readings.stream().anyMatch(r -> has(r, PLURAL));
    add(word, readings, WordForm.singular(), !plural, forms);
    if (!plural) {
      add(word, readings, WordForm.plural(), false, forms);
    }
    forms.put(WordForm.BASE, List.of(word));
    return forms;
  }

  private void add(
      String word,
      List<Reading> readings,
      List<WordForm> slots,
      boolean singular,
      Map<WordForm, List<String>> forms) {
    for (int i = 0; i < CASES.size(); i++) {
      Set<String> texts = new LinkedHashSet<>();
      for (Reading reading : readings) {
        String tag = tag(reading, CASES.get(i), singular);
        lexicons
            .russianMorphology()
            .forms(reading.lemma(), tag)
            .forEach(form -> texts.add(asWritten(form, word)));
      }
      if (!texts.isEmpty()) {
        forms.put(slots.get(i), texts.stream().sorted(BOOKISH_LAST).toList());
      }
    }
  }

  /** The tag of another case, and of the plural where it is asked for: adjectives have no gender there. */
  private static String tag(Reading nominative, String wanted, boolean singular) {
    List<String> parts = new ArrayList<>(Arrays.asList(nominative.tag().split(":")));
    parts.set(parts.size() - 1, wanted);
    if (!singular) {
      parts.replaceAll(part -> part.equals("Sin") ? PLURAL : part);
      if (isAdjective(nominative)) {
        parts.replaceAll(part -> isGender(part) ? PLURAL : part);
      }
    }
    return String.join(":", parts);
  }

  private static Map<WordForm, List<String>> byEnding(String word, Optional<Gender> gender) {
    Map<WordForm, List<String>> forms = new EnumMap<>(WordForm.class);
    List<List<String>> declined = RussianEndings.decline(word, gender);
    for (int i = 0; i < declined.size(); i++) {
      forms.put(WordForm.singular().get(i), declined.get(i));
    }
    return forms;
  }

  /** The readings as a noun or an adjective in the nominative. */
  private List<Reading> nominatives(String word) {
    return lexicons.russianMorphology().readings(word.toLowerCase(Locale.ROOT)).stream()
        .filter(r -> has(r, CASES.get(0)) && (r.tag().startsWith("NN:") || isAdjective(r)))
        .toList();
  }

  private static boolean isAdjective(Reading reading) {
    return reading.tag().startsWith("ADJ:Posit") || reading.tag().startsWith("PT:");
  }

  private static boolean isName(Reading reading) {
    return has(reading, "Fam") || has(reading, "Name") || has(reading, "Patr");
  }

  private static Optional<Gender> gender(Reading reading) {
    return Arrays.stream(Gender.values()).filter(g -> has(reading, g.tag())).findFirst();
  }

  private static boolean isGender(String part) {
    return Arrays.stream(Gender.values()).anyMatch(g -> g.tag().equals(part));
  }

  private static boolean has(Reading reading, String part) {
    return Arrays.asList(reading.tag().split(":")).contains(part);
  }

  /** The dictionary knows small letters only, and writes ё. */
  private static String asWritten(String form, String like) {
    String letters = like.toLowerCase(Locale.ROOT).indexOf('ё') < 0 ? form.replace('ё', 'е') : form;
    if (!Character.isUpperCase(like.charAt(0))) {
      return letters;
    }
    StringBuilder out = new StringBuilder(letters);
    String[] parts = Folding.normalize(like).split("-");
    int start = 0;
    for (String part : parts) {
      if (start < out.length() && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
      }
      start = out.indexOf("-", start) + 1;
      if (start == 0) {
        break;
      }
    }
    return out.toString();
  }
}
