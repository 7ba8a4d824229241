package org.presslint.language.compile;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.presslint.language.automaton.Skeletons;
import org.presslint.language.automaton.WordValue;

/** English: the spellers' dictionaries of six dialects, the tagger's words, and the lists of names and phrases. */
final class EnglishWords {
  private static final List<String> DIALECTS = List.of("GB", "US", "AU", "CA", "NZ", "ZA");
  private static final Pattern KEYS =
      Pattern.compile("[a-z\u00DF-\u017F\u0219\u021B](?:['-]?[a-z\u00DF-\u017F\u0219\u021B])*'?");
  private static final int ALL_DIALECTS = ((1 << 6) - 1) * WordValue.FIRST_DIALECT;
  private static final List<String> LISTS = List.of(
      "en/hunspell/spelling.txt",
      "en/hunspell/ignore.txt",
      "en/specific_case.txt",
      "en/multiwords.txt",
      "spelling_global.txt");

  private static final int COMMON = 6;

  private final WordSet words = new WordSet(KEYS);
  private final TreeSet<String> mixed = new TreeSet<>();

  Map<String, Integer> read() throws IOException {
    for (int i = 0; i < DIALECTS.size(); i++) {
      int properties = WordValue.FIRST_DIALECT << i | WordValue.DICTIONARY;
      ToolResources.spellerWords(
          "en/hunspell/en_" + DIALECTS.get(i), (w, f) -> words.add(w, properties, f));
      for (String word :
          ToolResources.words("en/hunspell/spelling_en-" + DIALECTS.get(i) + ".txt")) {
        words.add(word, properties, 0);
      }
    }
    ToolResources.readings("en/english", this::addTagged);
    for (String list : LISTS) {
      for (String word : ToolResources.words(list)) {
        words.add(word, ALL_DIALECTS, 0);
      }
    }
    for (String pair : ToolResources.lines("en/en-US-GB.txt")) {
      String[] spellings = pair.split(";");
      addUnlisted(spellings[0], dialects("US", "CA"));
      addUnlisted(spellings[1], dialects("GB", "AU", "CA", "NZ", "ZA"));
    }
    PlaceNames.in(ULocale.ENGLISH).forEach(word -> words.add(word, ALL_DIALECTS, 0));
    for (String word : ToolResources.lines("en/hunspell/prohibit.txt")) {
      if (!word.contains(" ")) {
        words.remove(word);
      }
    }
    return words.values();
  }

  /** The consonant skeletons of common words, for telling Russian loans; call after {@link #read}. */
  Map<String, Integer> skeletons() {
    Map<String, Integer> skeletons = new HashMap<>();
    words.values().forEach((key, value) -> {
      int frequency = WordValue.frequency(value);
      if ((value & WordValue.WORD) != 0 && frequency >= COMMON && key.length() >= 3) {
        for (String skeleton : Skeletons.english(key)) {
          if (skeleton.length() >= 3) {
            skeletons.merge(skeleton, frequency, Math::max);
          }
        }
      }
    });
    return skeletons;
  }

  /** Words with inner capitals as the lists write them, such as McDonald. */
  Iterable<String> mixedCase() throws IOException {
    for (String dialect : DIALECTS) {
      ToolResources.spellerWords("en/hunspell/en_" + dialect, (w, f) -> addMixed(w));
    }
    for (String list : LISTS) {
      ToolResources.words(list).forEach(this::addMixed);
    }
    return mixed;
  }

  private void addMixed(String word) {
    if (WordSet.shape(word) == WordValue.MIXED) {
      mixed.add(word);
    }
  }

  private void addTagged(String form, String lemma, String tag) {
    words.add(form, words.value(form) == 0 ? ALL_DIALECTS : 0, 0);
  }

  /** Adds a word that no speller lists; what a speller lists keeps the dialects that have it. */
  private void addUnlisted(String word, int dialects) {
    if (words.value(word) == 0) {
      words.add(word, dialects, 0);
    }
  }

  private static int dialects(String... names) {
    int bits = 0;
    for (String name : names) {
      bits |= WordValue.FIRST_DIALECT << DIALECTS.indexOf(name);
    }
    return bits;
  }
}
