package org.presslint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms of Russian phrases. A name of a person declines in all its words, any other phrase in its head and in the
 * adjectives before it: what follows the head stays as it is.
 */
final class RussianInflection {
  /** A word with several endings in each of several words would give more combinations than anybody writes. */
  private static final int MOST_TEXTS = 6;

  private final RussianWords words;

  RussianInflection(Lexicons lexicons) {
    words = new RussianWords(lexicons);
  }

  Paradigm of(String phrase) {
    List<String> parts = Arrays.asList(phrase.split(" "));
    List<Map<WordForm, List<String>>> declined = parts.size() == 1
        ? List.of(words.decline(phrase))
        : isPerson(parts) ? person(parts) : nounPhrase(parts);
    Map<WordForm, List<String>> forms = new EnumMap<>(WordForm.class);
    for (WordForm slot : WordForm.values()) {
      if (declined.stream().anyMatch(d -> d.containsKey(slot))) {
        forms.put(slot, joined(declined, slot));
      }
    }
    forms.put(WordForm.BASE, List.of(phrase));
    return new Paradigm(forms);
  }

  /**
   * Whether the words name a person: with initials or a given name, or with a word that no dictionary holds before what
   * looks like a surname.
   */
  private boolean isPerson(List<String> parts) {
    boolean capitalised = parts.stream().allMatch(p -> Character.isUpperCase(p.codePointAt(0)));
    String first = parts.get(0);
    return capitalised
        && (isInitial(first)
            || parts.stream().anyMatch(p -> !words.givenName(p).isEmpty())
            || (words.isUnknown(first) && words.isSurname(parts.get(parts.size() - 1))));
  }

  private static boolean isInitial(String part) {
    return part.length() == 2 && part.charAt(1) == '.';
  }

  private List<Map<WordForm, List<String>>> person(List<String> parts) {
    Set<Gender> genders = new TreeSet<>();
    parts.forEach(p -> genders.addAll(words.givenName(p)));
    // Саша may be either: the surname tells then, as it does after initials
    Optional<Gender> gender = genders.size() == 1
        ? genders.stream().findFirst()
        : words.surnameGender(parts.get(parts.size() - 1));
    return parts.stream()
        .map(p -> isInitial(p) ? fixed(p) : words.declineName(p, gender))
        .toList();
  }

  private List<Map<WordForm, List<String>>> nounPhrase(List<String> parts) {
    int head = 0;
    while (head < parts.size() - 1 && words.isAdjective(parts.get(head))) {
      head++;
    }
    Map<WordForm, List<String>> noun = words.decline(parts.get(head));
    Optional<Gender> gender = words.gender(parts.get(head));
    List<Map<WordForm, List<String>>> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      out.add(i > head ? fixed(part) : i == head ? noun : adjective(part, gender, noun));
    }
    return out;
  }

  /** What an adjective looks like in the accusative is told by the noun: as the nominative for things, else as the genitive. */
  private Map<WordForm, List<String>> adjective(
      String part, Optional<Gender> gender, Map<WordForm, List<String>> noun) {
    Map<WordForm, List<String>> forms = new EnumMap<>(WordForm.class);
    forms.putAll(words.declineAdjective(part, gender));
    agree(WordForm.BASE, WordForm.GENITIVE, WordForm.ACCUSATIVE, noun, forms);
    agree(WordForm.PLURAL, WordForm.PLURAL_GENITIVE, WordForm.PLURAL_ACCUSATIVE, noun, forms);
    return forms;
  }

  private static void agree(
      WordForm nominative,
      WordForm genitive,
      WordForm accusative,
      Map<WordForm, List<String>> noun,
      Map<WordForm, List<String>> forms) {
    List<String> of = noun.getOrDefault(accusative, List.of());
    boolean thing = of.equals(noun.get(nominative));
    boolean animate = of.equals(noun.get(genitive));
    if (forms.containsKey(accusative) && (thing || animate)) {
      forms.computeIfPresent(
          accusative, (f, texts) -> forms.getOrDefault(thing ? nominative : genitive, texts));
    }
  }

  private static Map<WordForm, List<String>> fixed(String part) {
    return Map.of(WordForm.BASE, List.of(part));
  }

  private static List<String> joined(List<Map<WordForm, List<String>>> words, WordForm slot) {
    List<String> texts = List.of("");
    for (Map<WordForm, List<String>> word : words) {
      Set<String> longer = new LinkedHashSet<>();
      for (String text : texts) {
        for (String form : word.getOrDefault(slot, word.getOrDefault(WordForm.BASE, List.of()))) {
          longer.add(text.isEmpty() ? form : text + " " + form);
        }
      }
      texts = longer.stream().limit(MOST_TEXTS).toList();
    }
    return texts;
  }
}
