package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.finding.Severity;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Judges whether a block says something in a script its document is not written in, or only names something.
 *
 * <p>Names, acronyms, trademarks and quotations stay in their own script in good texts. Words in lower case, little ones
 * left out, are what a name does not have. Immutable and thread-safe.
 */
final class ForeignText {
  /** Little words that stand in lower case within names. */
  private static final Set<String> IN_NAMES = Set.of(
      "of", "and", "the", "for", "in", "on", "at", "to", "with", "by", "a", "an", "de", "du", "des",
      "la", "le", "les", "et", "der", "die", "das", "und", "für", "von", "del", "y", "e", "di",
      "da");

  /** A heading that says in which language more can be read names the language in it. */
  private static final Pattern LANGUAGE_NAME = Pattern.compile(
      "русск|англ|казах|қазақ|україн|украин|english|russian|french|german|spanish|chinese|arabic"
          + "|ukrainian|kazakh|français|deutsch|español|italiano|português|türkçe|o.?zbek",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LANGUAGE_SWITCH_WORDS = 5;
  /** A title in which each word has a capital is no name if it is so long. */
  private static final int LONG_TITLE_WORDS = 6;

  private static final double MOST = 0.7;
  private static final int LONG_IN_OTHER_SCRIPT = 12;

  private static final Pattern QUOTED =
      Pattern.compile("«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|‘[^’]{3,}’(?!\\p{L})");

  private final Lexicons lexicons;

  ForeignText(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The script of most words outside quotation marks; {@link Letters#NONE} where there is no word. */
  static Letters script(Block block) {
    int best = 0;
    Letters script = Letters.NONE;
    for (Letters candidate : List.of(Letters.LATIN, Letters.CYRILLIC, Letters.OTHER)) {
      int count = words(block).stream().mapToInt(t -> weight(t, candidate)).sum();
      if (count > best) {
        best = count;
        script = candidate;
      }
    }
    return script;
  }

  /** How many words outside quotation marks are in a script. */
  static int count(Block block, Letters script) {
    return (int) words(block).stream()
        .filter(t -> Letters.of(t.text().codePointAt(0)) == script)
        .count();
  }

  /**
   * How sure it is that a block says something in another script than its document's.
   *
   * @param block a block whose {@link #script} is another one than {@code home}
   * @param home the script of the document
   * @return empty where it may be a name, a trademark, a quotation or a link to another language
   */
  Optional<Severity> judge(Block block, Letters home) {
    Letters foreign = script(block);
    List<Token> words = words(block).stream()
        .filter(t -> Letters.of(t.text().codePointAt(0)) == foreign)
        .toList();
    if (isLanguageSwitch(block, words.size())) {
      return Optional.empty();
    }
    if (foreign == Letters.OTHER) {
      boolean isLong = Letters.OTHER.count(block.text()) >= LONG_IN_OTHER_SCRIPT;
      return Optional.of(Severity.WARNING).filter(s -> isLong);
    }
    long homeWords = words(block).stream()
        .filter(t -> Letters.of(t.text().codePointAt(0)) == home && !t.isCapitalized())
        .count();
    if (homeWords * 3 > words.size()) {
      return Optional.empty();
    }
    return foreign == Letters.CYRILLIC ? cyrillic(words) : latin(words);
  }

  private Optional<Severity> cyrillic(List<Token> words) {
    boolean inCapitals = isInCapitals(words);
    long ordinary = words.stream()
        .filter(t -> inCapitals
            ? isKnown(Language.RUSSIAN, t)
            : !t.isCapitalized() && t.text().length() > 2)
        .count();
    if (words.size() >= 2 && ordinary >= 1) {
      return Optional.of(Severity.ERROR);
    }
    boolean label = words.size() == 1 && isKnown(Language.RUSSIAN, words.get(0));
    return Optional.of(Severity.WARNING).filter(s -> label);
  }

  private Optional<Severity> latin(List<Token> words) {
    boolean inCapitals = isInCapitals(words);
    long ordinary = words.stream()
        .filter(t -> inCapitals || !t.isCapitalized())
        .filter(t -> !IN_NAMES.contains(lower(t)) && isKnown(Language.ENGLISH, t))
        .count();
    if (words.size() >= 4 && ordinary >= 2 && ordinary * 4 >= words.size()) {
      return Optional.of(Severity.ERROR);
    }
    long known = words.stream()
        .filter(t -> IN_NAMES.contains(lower(t)) || isKnown(Language.ENGLISH, t))
        .count();
    boolean title = words.size() >= LONG_TITLE_WORDS && known >= words.size() * MOST;
    return Optional.of(Severity.WARNING).filter(s -> title);
  }

  private boolean isKnown(Language language, Token token) {
    Optional<Lexicon> lexicon = lexicons.of(language);
    return token.text().length() > 2
        && lexicon.flatMap(l -> l.find(token.text())).filter(Entry::word).isPresent();
  }

  private static boolean isInCapitals(List<Token> words) {
    return words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
  }

  private static boolean isLanguageSwitch(Block block, int words) {
    return words <= LANGUAGE_SWITCH_WORDS && LANGUAGE_NAME.matcher(block.text()).find();
  }

  private static List<Token> words(Block block) {
    List<Span> quoted = QUOTED
        .matcher(block.text())
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .toList();
    List<Token> words = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.isWord() && quoted.stream().noneMatch(q -> q.contains(token.span()))) {
        words.add(token);
      }
    }
    return words;
  }

  private static int weight(Token token, Letters script) {
    return Letters.of(token.text().codePointAt(0)) == script
        ? token.text().length() * (token.isCapitalized() ? 1 : 3)
        : 0;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
