package org.presslint.language.compile;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.WordValue;

/** Russian: the spellers' dictionaries, the tagger's forms with the kinds of names, and the added lists. */
final class RussianWords {
  private static final List<String> SPELLERS = List.of("ru/hunspell/ru_RU", "ru/hunspell/ru_RU_yo");
  private static final List<String> LISTS = List.of(
      "ru/added.txt",
      "ru/russian_manual_add.txt",
      "ru/hunspell/spelling.txt",
      "ru/multiwords.txt",
      "ru/specific_case.txt",
      "spelling_global.txt");

  private static final Pattern KEYS = Pattern.compile("[а-я](?:-?[а-я])*");

  private final WordSet words = new WordSet(KEYS);
  private final Map<String, Integer> lemmaFrequency = new HashMap<>();

  Map<String, Integer> read() throws IOException {
    for (String speller : SPELLERS) {
      ToolResources.spellerWords(speller, this::addSpelled);
    }
    ToolResources.readings("ru/russian", this::addTagged);
    for (String list : LISTS) {
      for (String word : ToolResources.words(list)) {
        words.add(word, 0, 0);
      }
    }
    for (String line : ToolResources.lines("ru/compounds.txt")) {
      String word = line.replaceAll("[*+$]", "");
      if (!word.contains(" ")) {
        words.add(word, 0, 0);
      }
    }
    PlaceNames.in(ULocale.forLanguageTag("ru")).forEach(word -> words.add(word, 0, 0));
    for (String word : ToolResources.lines("ru/hunspell/prohibit.txt")) {
      words.remove(word);
    }
    return words.values();
  }

  private void addSpelled(String word, int frequency) {
    words.add(word, WordValue.DICTIONARY, frequency);
    if (frequency > 0) {
      lemmaFrequency.merge(Folding.key(word), frequency, Math::max);
    }
  }

  /** The tagger writes names in lower case; only lemmas have a frequency, so a form is thought one class rarer. */
  private void addTagged(String form, String lemma, String tag) {
    int frequency = Math.max(0, lemmaFrequency.getOrDefault(Folding.key(lemma), 0) - 1);
    if (tag.startsWith("NN:Fam")) {
      words.add(capitalized(form), WordValue.SURNAME, Math.min(frequency, 2));
    } else if (tag.startsWith("NN:Name") || tag.startsWith("NN:Patr")) {
      words.add(capitalized(form), WordValue.GIVEN_NAME, Math.min(frequency, 2));
    } else {
      words.add(form, 0, frequency);
    }
  }

  private static String capitalized(String form) {
    return form.isEmpty() ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
