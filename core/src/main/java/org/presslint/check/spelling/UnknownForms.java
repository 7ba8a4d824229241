package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds the words of a block that no lexicon knows. Immutable and thread-safe. */
final class UnknownForms {
  private static final Set<Language> CHECKED = Set.of(Language.ENGLISH, Language.RUSSIAN);

  /** French and Italian articles and pronouns before a vowel: n'est, l'homme, qu'il. */
  private static final Pattern ELISION =
      Pattern.compile("^(?:[cdjlmnst]|qu|dell)'\\p{L}{2}", Pattern.CASE_INSENSITIVE);

  private final KnownWords known;
  private final ListedMisspellings listed;

  UnknownForms(KnownWords known, ListedMisspellings listed) {
    this.known = known;
    this.listed = listed;
  }

  /** A form with its place, as {@link BlockWords.Unknown} has it. */
  record Found(String form, int index, Span span, boolean hyphenated) {}

  /**
   * Those of a block, from left to right.
   *
   * @param words the word of each of its tokens
   */
  List<Found> of(Block block, @Nullable Word[] words) {
    List<Found> found = new ArrayList<>();
    if (CHECKED.contains(block.language())) {
      for (int i = 0; i < words.length; i++) {
        Word word = words[i];
        if (word != null && !word.isKnown()) {
          look(block, i, found);
        }
      }
    }
    return found;
  }

  /** A word followed by [sic] is meant to stand as it is. */
  private static boolean isQuotedAsWritten(List<Token> tokens, int index) {
    return index + 2 < tokens.size()
        && "[(".contains(tokens.get(index + 1).text())
        && tokens.get(index + 2).text().equalsIgnoreCase("sic");
  }

  private void look(Block block, int index, List<Found> found) {
    Token token = block.tokens().get(index);
    String word = token.written().normalized();
    if (isQuotedAsWritten(block.tokens(), index)
        || (word.indexOf('\'') >= 0 && ELISION.matcher(word).find())
        || isGlued(block.text(), token.span())) {
      return;
    }
    if (word.length() != token.text().length() || word.indexOf('-') < 0 || listed.contains(word)) {
      String form = WordParts.withoutPossessive(word);
      Span span = token.span();
      int cut = token.text().length() == word.length() ? word.length() - form.length() : 0;
      add(new Found(form, index, new Span(span.start(), span.end() - cut), false), found);
      return;
    }
    int start = token.span().start();
    for (String part : WordParts.hyphenParts(word)) {
      String form = WordParts.withoutPossessive(part);
      boolean plural = start > token.span().start() && isPlural(part);
      if (!known.contains(part)
          && part.length() > 2
          && !Prefixes.isPrefix(Folding.key(part))
          && !plural) {
        add(new Found(form, index, new Span(start, start + form.length()), true), found);
      }
      start += part.length() + 1;
    }
  }

  /** The plural of a compound takes its s at the end, whatever word stands there: walk-throughs, sit-ins. */
  private boolean isPlural(String part) {
    return part.length() > 2
        && part.endsWith("s")
        && !known.isListed(part)
        && known.contains(part.substring(0, part.length() - 1));
  }

  /** A part of an identifier, a file name or a markup that a format did not know. */
  private static boolean isGlued(String text, Span span) {
    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    boolean apostrophe = (before == '\'' || before == '\u2019')
        && span.start() > 1
        && Character.isLetter(text.charAt(span.start() - 2));
    return apostrophe
        || isFileEnding(text, span.start())
        || isCutOff(text, span.end())
        || "_/\\@#$=&~+<\uFFFC".indexOf(before) >= 0
        || "_\\@=~+>\uFFFC".indexOf(after) >= 0;
  }

  /** A file ending: *.txt, .ini. */
  private static boolean isFileEnding(String text, int start) {
    return start > 0
        && text.charAt(start - 1) == '.'
        && (start == 1
            || "*([\"'\u00AB\u201C".indexOf(text.charAt(start - 2)) >= 0
            || Character.isWhitespace(text.charAt(start - 2)));
  }

  /** A word that an ellipsis cuts off at the end of a block, as teasers and tables of contents do: Announcem... */
  private static boolean isCutOff(String text, int end) {
    int start = end;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int stop = text.length();
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return (stop - start == 1 && text.charAt(start) == '\u2026')
        || (stop - start == 3 && text.startsWith("...", start));
  }

  private static void add(Found form, List<Found> found) {
    if (form.form().length() > 1) {
      found.add(form);
    }
  }
}
