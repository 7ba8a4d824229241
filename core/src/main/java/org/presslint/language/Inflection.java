package org.presslint.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives names and phrases the forms they take in a text, by rule: possessives and plurals in English, cases and the plural
 * in Russian. The script of the phrase tells its language. Immutable and thread-safe; the Russian dictionaries are loaded
 * with the first Cyrillic phrase.
 */
public final class Inflection {
  private static final Pattern HISSING =
      Pattern.compile(".*(s|x|z|ch|sh)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[b-df-hj-np-tv-z]y");

  private final RussianInflection russian;

  /** Inflection with these word lists. */
  public Inflection(Lexicons lexicons) {
    russian = new RussianInflection(lexicons);
  }

  /**
   * The forms of a phrase.
   *
   * @param phrase one word or more with single spaces between them, in its base form: a Russian one in the nominative
   */
  public Paradigm of(String phrase) {
    return Scripts.hasCyrillic(phrase) ? russian.of(phrase) : english(phrase);
  }

  private static Paradigm english(String phrase) {
    if (phrase.isEmpty() || !Character.isLetter(phrase.codePointBefore(phrase.length()))) {
      return Paradigm.fixed(phrase);
    }
    Map<WordForm, List<String>> forms = new EnumMap<>(WordForm.class);
    forms.put(WordForm.BASE, List.of(phrase));
    forms.put(WordForm.POSSESSIVE, possessives(phrase));
    String plural = phrasePlural(phrase);
    forms.put(WordForm.PLURAL, List.of(plural));
    forms.put(WordForm.PLURAL_POSSESSIVE, possessives(plural).subList(0, 1));
    return new Paradigm(forms);
  }

  /** After an s some styles write only the apostrophe. */
  private static List<String> possessives(String word) {
    boolean s = word.toLowerCase(Locale.ROOT).endsWith("s");
    List<String> forms = new ArrayList<>();
    if (s) {
      forms.add(word + "'");
    }
    forms.add(word + "'s");
    return forms;
  }

  /** The plural is that of the head: Ministries of Health, but Health Ministries. */
  private static String phrasePlural(String phrase) {
    int of = phrase.indexOf(" of ");
    boolean isOneName = phrase.indexOf(' ') < 0 && Capitals.of(phrase) != Capitals.NONE;
    return of < 0
        ? plural(phrase, isOneName)
        : plural(phrase.substring(0, of), false) + phrase.substring(of);
  }

  /** A name keeps its letters: the Kennedys, but ministries. */
  private static String plural(String word, boolean isOneName) {
    if (isOneName && Capitals.of(word) == Capitals.ALL) {
      return word + "s";
    }
    if (!isOneName && CONSONANT_Y.matcher(word).matches()) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (HISSING.matcher(word).matches() ? "es" : "s");
  }
}
