package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Language;

/** The little words that hold sentences together: no sentence of a language goes long without them. */
final class FunctionWords {
  private static final Map<Language, Set<String>> OWN = Map.of(
      Language.ENGLISH,
      Set.of(
          "of", "to", "in", "is", "it", "by", "on", "at", "we", "be", "or", "if", "so", "he", "my",
          "us"),
      Language.RUSSIAN,
      Set.of("он", "мы", "об", "ее", "её", "их", "вы", "ко", "во", "со"));

  /** French, Spanish, German, Dutch, Polish, Turkish; Bulgarian, Macedonian, Serbian: what the language itself has not. */
  private static final Map<Language, Set<String>> FOREIGN = Map.of(
      Language.ENGLISH,
      Set.of(
          "le", "les", "des", "une", "est", "dans", "sont", "avec", "el", "los", "las", "una",
          "con", "por", "para", "que", "und", "der", "das", "ist", "nicht", "mit", "von", "für",
          "het", "een", "van", "voor", "się", "nie", "oraz", "ve", "bir", "için", "il", "della",
          "che", "são", "não"),
      Language.RUSSIAN,
      Set.of(
          "се", "са", "ще", "че", "със", "към", "които", "това", "като", "ќе", "од", "су", "је",
          "као"));

  private FunctionWords() {}

  /** Whether a word in lower case is a short one of the language. */
  static boolean contains(Language language, String word) {
    return OWN.getOrDefault(language, Set.of()).contains(word);
  }

  /** Whether a word in lower case is a little one of other languages in the same script, and none of this. */
  static boolean isForeignTo(Language language, String word) {
    return FOREIGN.getOrDefault(language, Set.of()).contains(word);
  }

  /**
   * Words in lower case, in their order, without those that today stand in names only, whatever the language: Boris van der Berg.
   */
  static List<WrittenForm> withoutNames(List<WrittenForm> words) {
    List<WrittenForm> others = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean isInName =
          is("van", words, i) && (is("der", words, i + 1) || is("den", words, i + 1));
      if (isInName) {
        i++;
      } else {
        others.add(words.get(i));
      }
    }
    return others;
  }

  private static boolean is(String word, List<WrittenForm> words, int at) {
    return at < words.size() && words.get(at).written().text().equals(word);
  }
}
