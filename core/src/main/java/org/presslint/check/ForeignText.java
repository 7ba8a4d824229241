package org.presslint.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.finding.Severity;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.text.Language;
import org.presslint.text.Token;

/**
 * Judges whether a block says something in a script or language its document is not written in, or only names something.
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

  /** Two ordinary words may be a term or a mark written like one. */
  private static final int SURE_PHRASE_WORDS = 3;

  private static final double MOST = 0.7;
  private static final int LONG_IN_OTHER_SCRIPT = 12;
  /** Fewer words of a language that cannot be checked may be a foreign term. */
  private static final int SENTENCE_WORDS = 5;
  /** Single words so short are as likely acronyms or marks. */
  private static final int SHORT_LABEL = 4;

  private final Lexicons lexicons;

  ForeignText(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * How sure it is that a block says something in another script than its document's.
   *
   * @param block a block in another script than {@code home}
   * @param home the script of the document
   * @return empty where it may be a name, a trademark, a quotation or a link to another language
   */
  Optional<Severity> inOtherScript(UnquotedWords block, Letters home) {
    List<Token> words = block.in(block.script());
    if (isLanguageSwitch(block)) {
      return Optional.empty();
    }
    if (block.script() == Letters.OTHER) {
      boolean isLong = Letters.OTHER.count(block.block().text()) >= LONG_IN_OTHER_SCRIPT;
      return Optional.of(Severity.WARNING).filter(s -> isLong);
    }
    long homeWords = block.in(home).stream().filter(t -> !t.isCapitalized()).count();
    if (homeWords * 4 > words.size()) {
      return Optional.empty();
    }
    return block.script() == Letters.CYRILLIC
        ? cyrillic(words)
        : latin(words, block.words().size());
  }

  /**
   * How sure it is that a block is in a language that cannot be checked, though in the script of its document.
   *
   * @param block a block whose language is {@link Language#OTHER}
   * @param home the language of the document
   */
  Optional<Severity> inOtherLanguage(UnquotedWords block, Language home) {
    List<Token> words = block.in(block.script());
    List<Token> lower =
        words.stream().filter(t -> !t.isCapitalized() && t.text().length() > 2).toList();
    long known = lower.stream().filter(t -> isKnown(home, t)).count();
    boolean sentence = words.size() >= SENTENCE_WORDS && lower.size() * 2 >= SENTENCE_WORDS;
    return Optional.of(Severity.WARNING)
        .filter(s -> sentence && known * 3 <= lower.size() && !isLanguageSwitch(block));
  }

  /** Russian names of bodies have words in lower case too, but they are no headings of an English text. */
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
    return Optional.of(Severity.WARNING).filter(s -> words.size() == 1 && isLabel(words.get(0)));
  }

  private Optional<Severity> latin(List<Token> words, int all) {
    boolean inCapitals = isInCapitals(words);
    long ordinary = words.stream()
        .filter(t -> inCapitals || !t.isCapitalized())
        .filter(t -> !IN_NAMES.contains(lower(t)) && isKnown(Language.ENGLISH, t))
        .count();
    if (words.size() >= 4 && ordinary >= 2 && ordinary * 4 >= words.size()) {
      return Optional.of(Severity.ERROR);
    }
    if (words.size() == all && isPhrase(words)) {
      return Optional.of(words.size() >= SURE_PHRASE_WORDS ? Severity.ERROR : Severity.WARNING);
    }
    long known = words.stream()
        .filter(t -> IN_NAMES.contains(lower(t)) || isKnown(Language.ENGLISH, t))
        .count();
    boolean title = words.size() >= LONG_TITLE_WORDS && known >= words.size() * MOST;
    return Optional.of(Severity.WARNING).filter(s -> title);
  }

  /** Whether ordinary English words follow one another with one capital at the start, as no name is written. */
  private boolean isPhrase(List<Token> words) {
    List<Token> rest = words.subList(1, words.size());
    return words.get(0).isCapitalized()
        && rest.stream().noneMatch(Token::isCapitalized)
        && rest.stream().anyMatch(t -> !IN_NAMES.contains(lower(t)))
        && words.stream().allMatch(t -> IN_NAMES.contains(lower(t)) || isWord(t));
  }

  private boolean isWord(Token token) {
    return lexicons
        .of(Language.ENGLISH)
        .flatMap(l -> l.find(token.text()))
        .filter(Entry::word)
        .isPresent();
  }

  private boolean isKnown(Language language, Token token) {
    return token.text().length() > 2
        && lexicons
            .of(language)
            .flatMap(l -> l.find(token.text()))
            .filter(Entry::word)
            .isPresent();
  }

  /** Whether a Russian word can stand alone as a heading and is no name and no acronym. */
  private boolean isLabel(Token token) {
    return token.text().length() > SHORT_LABEL
        && !isInCapitals(List.of(token))
        && lexicons
            .of(Language.RUSSIAN)
            .flatMap(l -> l.find(token.text()))
            .filter(e -> e.word() && !e.name() && !e.surname() && !e.givenName() && !e.acronym())
            .isPresent();
  }

  private static boolean isInCapitals(List<Token> words) {
    return words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
  }

  private static boolean isLanguageSwitch(UnquotedWords block) {
    return block.count() <= LANGUAGE_SWITCH_WORDS
        && LANGUAGE_NAME.matcher(block.block().text()).find();
  }

  private static String lower(Token token) {
    return token.lower();
  }
}
