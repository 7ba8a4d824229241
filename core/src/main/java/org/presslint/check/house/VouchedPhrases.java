package org.presslint.check.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presslint.config.Dictionary;
import org.presslint.config.Dictionary.Entry;
import org.presslint.config.Dictionary.Verdict;
import org.presslint.finding.Finding;
import org.presslint.language.Inflection;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** The phrases a house calls right: how a word is written within one of them is no finding. Immutable and thread-safe. */
public final class VouchedPhrases {
  /** The rules about how words are written. */
  private static final Set<String> OF_WRITING = Set.of(
      "spelling",
      "name-spelling",
      "name-hyphen",
      "mixed-script",
      "look-alike",
      "repeated-word",
      "spelling-variant",
      "capitals");

  private final List<Phrase> phrases = new ArrayList<>();

  /** The phrases of a dictionary in all their forms. */
  public VouchedPhrases(Dictionary dictionary, Inflection inflection) {
    for (Entry entry : dictionary.entries()) {
      if (entry.isPhrase() && entry.verdict() != Verdict.FORBIDDEN) {
        HouseWords.forms(entry, inflection)
            .forEach(form -> phrases.add(Phrase.of(form, HouseWords.isInAnyCase(entry))));
      }
    }
  }

  /**
   * The findings that lie in no phrase.
   *
   * @param sources the texts they are from, by path
   */
  public List<Finding> apply(List<Finding> findings, Function<String, Optional<Source>> sources) {
    return phrases.isEmpty()
        ? findings
        : findings.stream().filter(f -> !isVouched(f, sources)).toList();
  }

  /** Asks for a text only where a phrase has the words of the finding. */
  private boolean isVouched(Finding finding, Function<String, Optional<Source>> sources) {
    if (!OF_WRITING.contains(finding.rule())) {
      return false;
    }
    String words = finding.place().text().toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    List<Phrase> possible =
        phrases.stream().filter(p -> p.folded().contains(words)).toList();
    return !possible.isEmpty()
        && sources
            .apply(finding.place().path())
            .filter(source ->
                possible.stream().anyMatch(p -> p.holds(finding.place().span(), source.text())))
            .isPresent();
  }

  /**
   * A form of a phrase.
   *
   * @param folded the form in lower case
   * @param pattern finds it, whatever white space stands between its words
   */
  private record Phrase(String folded, Pattern pattern) {

    static Phrase of(String form, boolean inAnyCase) {
      String words = Arrays.stream(form.split(" "))
          .map(Pattern::quote)
          .collect(Collectors.joining("[\\s\\h]+"));
      int flags = inAnyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      return new Phrase(
          form.toLowerCase(Locale.ROOT),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags));
    }

    /** Whether it stands around a place; looks only where it can be, for a text may be long. */
    boolean holds(Span place, String text) {
      int reach = 2 * folded.length() + 2;
      int end = Math.min(text.length(), place.end() + reach);
      Matcher matcher = pattern.matcher(text).region(Math.max(0, place.start() - reach), end);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        if (new Span(matcher.start(), matcher.end()).contains(place)) {
          return true;
        }
      }
      return false;
    }
  }
}
