package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.presslint.language.Lexicons;
import org.presslint.language.Morphology;
import org.presslint.language.Reading;

/** Puts a Russian name into the case of another: Киргизии, Кыргызстана. Thread-safe. */
final class RussianCases {
  private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut");
  /** The cases that prepositions ask for; without one an ambiguous form is a genitive more often than not. */
  private static final Map<String, String> ASKED = Map.of(
      "в", "P", "во", "P", "о", "P", "об", "P", "на", "P", "к", "D", "ко", "D", "по", "D", "из",
      "R");

  private final Lexicons lexicons;

  RussianCases(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The name in the case of a form; as it is where the dictionary does not know it, as it may have no cases.
   *
   * @param name the name in the nominative
   * @param form a form of another name
   * @param before the word before the form, in lower case
   */
  String like(String name, String form, String before) {
    Morphology morphology = lexicons.russianMorphology();
    String lemma = name.toLowerCase(Locale.ROOT);
    for (String wanted : cases(morphology, form, before)) {
      for (String gender : GENDERS) {
        List<String> forms = morphology.forms(lemma, "NN:Inanim:" + gender + ":Sin:" + wanted);
        if (!forms.isEmpty()) {
          return capitalized(forms.get(0));
        }
      }
    }
    return name;
  }

  private static List<String> cases(Morphology morphology, String form, String before) {
    List<String> cases = new ArrayList<>();
    for (Reading reading : morphology.readings(form.toLowerCase(Locale.ROOT))) {
      String tag = reading.tag();
      if (tag.startsWith("NN:Inanim") && tag.contains(":Sin:")) {
        cases.add(tag.substring(tag.lastIndexOf(':') + 1));
      }
    }
    String asked = ASKED.getOrDefault(before, "R");
    if (cases.isEmpty() && ASKED.containsKey(before)) {
      cases.add(asked);
    }
    cases.sort(Comparator.comparing(c -> !c.equals(asked)));
    return cases;
  }

  private static String capitalized(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
