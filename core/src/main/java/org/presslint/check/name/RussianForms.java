package org.presslint.check.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;
import org.presslint.language.Remembered;

/** Which nominatives a Russian form may come from. Thread-safe. */
final class RussianForms {
  /** Case endings of nouns and adjectives, longest first. */
  private static final List<String> ENDINGS = List.of(
      "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ых", "их", "ым", "им", "ом", "ем",
      "ой", "ей", "ою", "ею", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ый", "ий", "ам",
      "ям", "ах", "ях", "ов", "ев", "а", "я", "у", "ю", "ы", "и", "е", "о", "й", "ь");

  /** The same by their last letter, from а to я. */
  private static final List<List<String>> BY_LAST_LETTER = IntStream.rangeClosed('а', 'я')
      .mapToObj(letter ->
          ENDINGS.stream().filter(e -> e.charAt(e.length() - 1) == letter).toList())
      .toList();

  private static final int SHORTEST_STEM = 3;

  private static final List<Guess> GUESSES = List.of(
      new Guess("(.+(?:ов|ев|ин|ын))(?:а|у|ым|е|ы|ых|ой|ыми)", ""),
      new Guess("(.+[сц]к)(?:ого|ому|им|ом|ая|ую|ой|ие|их|ими)", "ий"),
      new Guess("(.+[^аеиоуыэюя])(?:ого|ому|ым|ом|ая|ую|ой)", "ый"),
      new Guess("(.+[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)", ""),
      new Guess("(.+)(?:я|ю|ем|е)", "й"),
      new Guess("(.+)(?:я|ю|ем|е)", "ь"),
      new Guess("(.+[бвгджзклмнпрстфхцчшщ])(?:ы|и|е|у|ой|ою|ей)", "а"),
      new Guess("(.+)(?:и|е|ю|ей)", "я"));

  private static final int REMEMBERED = 1 << 12;

  private final Lexicons lexicons;
  private final Remembered<String, Set<String>> nominatives =
      new Remembered<>(REMEMBERED, this::read);

  RussianForms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** A paradigm of surnames: what stands before the ending, and how the nominative ends. */
  private record Guess(Pattern form, String ending) {
    Guess(String form, String ending) {
      this(Pattern.compile(form), ending);
    }
  }

  /** The nominatives the form may come from, folded: from the dictionary, else by the paradigms of surnames. */
  Set<String> nominatives(String form) {
    return nominatives.get(form);
  }

  private Set<String> read(String form) {
    Set<String> out = new LinkedHashSet<>();
    for (Reading reading : lexicons.russianMorphology().readings(form.toLowerCase(Locale.ROOT))) {
      out.add(Letters.fold(reading.lemma()));
    }
    String folded = Letters.fold(form);
    if (out.isEmpty()) {
      out.add(folded);
      for (Guess guess : GUESSES) {
        Matcher matcher = guess.form().matcher(folded);
        if (matcher.matches()) {
          out.add(matcher.group(1) + guess.ending());
        }
      }
    }
    return Collections.unmodifiableSet(out);
  }

  /** The form, folded, without its case ending. */
  static String stem(String form) {
    String folded = Letters.fold(form.toLowerCase(Locale.ROOT));
    int last = folded.isEmpty() ? -1 : folded.charAt(folded.length() - 1) - 'а';
    if (last >= 0 && last < BY_LAST_LETTER.size()) {
      for (String ending : BY_LAST_LETTER.get(last)) {
        if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
          return folded.substring(0, folded.length() - ending.length());
        }
      }
    }
    return folded;
  }
}
