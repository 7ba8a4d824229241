package org.presslint.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Says what a word in look-alike letters was meant to be. Immutable and thread-safe.
 *
 * <p>The words around it are known to be in the other script by now.
 */
final class MeantWord {
  /** Shorter words in capitals may be acronyms of either script. */
  private static final int SURE_ACRONYM = 4;

  /** Where both languages have the acronym, by how many frequency classes the Russian one must be the commoner. */
  private static final int FAR_MORE_FREQUENT = 5;

  /** Little Russian words of one letter as they look in Latin ones. */
  private static final Set<String> RUSSIAN_LETTERS = Set.of("a", "c", "o", "y", "b", "k");

  /** Little Russian words that an English list holds as abbreviations. */
  private static final Set<String> RUSSIAN_LITTLE = Set.of("со", "ее");

  /** Russian words that open sentences and look like English ones. */
  private static final Set<String> RUSSIAN_OPENINGS = Set.of("На", "Но", "Не", "То", "Те", "Та");

  private final Lexicons lexicons;

  MeantWord(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * What was meant.
   *
   * @param right the word in the letters of the text around it
   * @param sure whether hardly anything else can have been meant
   */
  record Meaning(String right, boolean sure) {}

  /**
   * A word, or the half of one with a hyphen, and where it stands.
   *
   * @param text the word as it is typed
   * @param right the same in the look-alike letters of the other script
   * @param span its place in the block
   * @param opens whether a sentence begins with it
   * @param previous the word before it in its block, if there is one
   * @param isPart whether it is a part of a word
   */
  record Typed(
      String text,
      String right,
      Span span,
      boolean opens,
      Optional<Token> previous,
      boolean isPart) {

    /** A word of this script as it is typed; empty where a letter of it looks like none of the other script. */
    static Optional<Typed> of(
        String text,
        Letters script,
        Span span,
        boolean opens,
        Optional<Token> previous,
        boolean isPart) {
      Optional<String> right = !LookAlikes.mayHaveTwin(text)
          ? Optional.empty()
          : script == Letters.LATIN
              ? LookAlikes.toCyrillic(text, false)
              : LookAlikes.toLatin(text, false);
      return right.map(r -> new Typed(text, r, span, opens, previous, isPart));
    }

    boolean isCapitals() {
      return text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isLower() {
      return text.equals(text.toLowerCase(Locale.ROOT));
    }
  }

  /** What a Cyrillic word in an English text was meant to be. */
  Optional<Meaning> latin(Typed typed, Block block, Document document, ScriptEvidence evidence) {
    String word = typed.text();
    String right = typed.right();
    boolean english = document.language() == Language.ENGLISH;
    if (english && evidence.isCyrillicAbsent()) {
      boolean isMeant = !isCited(typed, block) || evidence.count(right) > 0;
      return isMeant ? Optional.of(new Meaning(right, true)) : Optional.empty();
    }
    if (word.length() == 1) {
      boolean isArticle = right.equals(typed.opens() ? "A" : "a") && isBetweenWords(block, typed);
      return isArticle ? Optional.of(new Meaning(right, true)) : Optional.empty();
    }
    boolean isEnglish = accepts(Language.ENGLISH, right)
        && !isQuotedOrBracketed(block, typed)
        && (!accepts(Language.RUSSIAN, word) || (english && isOnlyCyrillic(block, typed)));
    return isEnglish ? Optional.of(new Meaning(right, isSure(typed))) : Optional.empty();
  }

  /** What a Latin word in a Russian text was meant to be. */
  Optional<Meaning> cyrillic(Typed typed, Block block, ScriptEvidence evidence) {
    String word = typed.text();
    String right = typed.right();
    if (word.length() == 1) {
      boolean isMeant = !typed.isPart() && isPreposition(block, typed);
      return isMeant ? Optional.of(new Meaning(right, "coCOBK".contains(word))) : Optional.empty();
    }
    int others = evidence.count(right);
    if (others > 0 && others >= evidence.count(word)) {
      return Optional.of(new Meaning(right, true));
    }
    boolean known = accepts(Language.ENGLISH, word)
        ? isRatherRussian(typed, block)
        : accepts(Language.RUSSIAN, right);
    if (known) {
      return Optional.of(new Meaning(right, isSure(typed)));
    }
    return isSurname(typed, block) ? Optional.of(new Meaning(right, false)) : Optional.empty();
  }

  private static boolean isSure(Typed typed) {
    return !typed.isCapitals() || typed.text().length() >= SURE_ACRONYM;
  }

  /** A surname right after a given name is in the same script. */
  private boolean isSurname(Typed typed, Block block) {
    return Character.isUpperCase(typed.text().codePointAt(0))
        && !typed.isCapitals()
        && typed
            .previous()
            .filter(t -> t.isCapitalized()
                && t.span().end() + 1 == typed.span().start()
                && block.text().charAt(t.span().end()) == ' ')
            .flatMap(t -> find(Language.RUSSIAN, t.text()))
            .filter(Entry::givenName)
            .isPresent();
  }

  /** Whether a word that both languages know is the Russian one. */
  private boolean isRatherRussian(Typed typed, Block block) {
    if (typed.isCapitals()) {
      Optional<Entry> acronym = find(Language.RUSSIAN, typed.right()).filter(Entry::acronym);
      int english = find(Language.ENGLISH, typed.text())
          .filter(Entry::acronym)
          .map(e -> e.frequency() + FAR_MORE_FREQUENT)
          .orElse(0);
      return acronym.filter(e -> e.frequency() >= english).isPresent();
    }
    return RUSSIAN_LITTLE.contains(typed.right())
        || (RUSSIAN_OPENINGS.contains(typed.right())
            && (typed.opens() || isQuote(charBefore(block, typed)))
            && isBetweenWords(block, typed));
  }

  private Optional<Entry> find(Language language, String word) {
    return lexicons.of(language).flatMap(l -> l.find(word));
  }

  private boolean accepts(Language language, String word) {
    return lexicons.of(language).map((Lexicon l) -> l.accepts(word)).orElse(false);
  }

  /** A letter in lower case, or in upper case at the start of a sentence, right before and after words. */
  private static boolean isPreposition(Block block, Typed typed) {
    String lower = typed.text().toLowerCase(Locale.ROOT);
    return RUSSIAN_LETTERS.contains(lower)
        && (typed.isLower() ? !"bk".contains(lower) : typed.opens())
        && isBetweenWords(block, typed);
  }

  /** Whether only spaces part it from words; a preposition stands before numbers and quotations too. */
  private static boolean isBetweenWords(Block block, Typed typed) {
    String text = block.text();
    int start = typed.span().start();
    int end = typed.span().end();
    char last = charBefore(block, typed);
    boolean before = typed.opens()
        || isQuote(last)
        || (start > 1 && last == ' ' && isTextBefore(text.charAt(start - 2)));
    return before
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && (Character.isLetter(text.charAt(end + 1))
            || (isQuoteOrDigit(text.charAt(end + 1)) && "coyCOYB".contains(typed.text())));
  }

  private static boolean isQuoteOrDigit(char c) {
    return Character.isDigit(c) || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return "«“„\"".indexOf(c) >= 0;
  }

  private static boolean isTextBefore(char c) {
    return Character.isLetter(c) || ",;–—»”)".indexOf(c) >= 0;
  }

  /** A Russian word stays one where the block shows others. */
  private static boolean isOnlyCyrillic(Block block, Typed typed) {
    return Letters.CYRILLIC.count(block.text()) == Letters.CYRILLIC.count(typed.text());
  }

  private static boolean isQuotedOrBracketed(Block block, Typed typed) {
    return "«“„\"‘(['".indexOf(charBefore(block, typed)) >= 0;
  }

  /** Whether it stands alone in quotation marks, or in brackets as a Russian word that explains an English one. */
  private boolean isCited(Typed typed, Block block) {
    int end = typed.span().end();
    char after = end < block.text().length() ? block.text().charAt(end) : ' ';
    char before = charBefore(block, typed);
    boolean quoted = "«“„\"‘'".indexOf(before) >= 0 && "»”“\"’'".indexOf(after) >= 0;
    boolean bracketed = "([".indexOf(before) >= 0 && ")]".indexOf(after) >= 0;
    return !typed.isPart()
        && (quoted
            || (bracketed
                && typed.text().length() > 1
                && !typed.isCapitals()
                && accepts(Language.RUSSIAN, typed.text())
                && !accepts(Language.ENGLISH, typed.right())));
  }

  private static char charBefore(Block block, Typed typed) {
    int start = typed.span().start();
    return start > 0 ? block.text().charAt(start - 1) : ' ';
  }
}
