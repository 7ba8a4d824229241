package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Token;

/**
 * Finds whole words typed in the letters of another script: COBET in Latin letters within a Russian sentence.
 *
 * <p>Each letter is right by itself; the words around it and the word lists tell that the word is not.
 */
public final class LookAlikeCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "look-alike", Severity.ERROR, "a word typed in look-alike letters of another script");
  private static final double CONFIDENCE_OF_ERROR = 0.97;
  private static final double CONFIDENCE_OF_WARNING = 0.8;
  /** Shorter words in capitals may be acronyms of either script. */
  private static final int SURE_ACRONYM = 4;

  /** Little Russian words of one letter as they look in Latin ones. */
  private static final Set<String> RUSSIAN_LETTERS = Set.of("a", "c", "o", "y", "b", "k");

  /** Russian words that open sentences and look like English ones. */
  private static final Set<String> RUSSIAN_OPENINGS = Set.of("На", "Но", "Не", "То", "Те", "Та");

  private final Lexicons lexicons;

  /** Checks with these lexicons, which know what the word was meant to be. */
  public LookAlikeCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Token> words = block.tokens().stream().filter(Token::isWord).toList();
      for (int i = 0; i < words.size(); i++) {
        Token word = words.get(i);
        Letters script = script(word);
        if (script == stranger(block.language()) && isAmongOthers(words, i, script)) {
          meant(document, block, word)
              .ifPresent(right -> findings.add(finding(document, block, word, right)));
        }
      }
    }
    return findings;
  }

  /** The script whose words may be look-alikes in a text; {@link Letters#NONE} where no lexicon can tell. */
  private static Letters stranger(Language language) {
    return switch (language) {
      case ENGLISH -> Letters.CYRILLIC;
      case RUSSIAN -> Letters.LATIN;
      case OTHER -> Letters.OTHER;
    };
  }

  /** Whether the words before and after are in the text's own script; at the start or the end one is enough. */
  private static boolean isAmongOthers(List<Token> words, int index, Letters script) {
    Letters before = index > 0 ? script(words.get(index - 1)) : Letters.NONE;
    Letters after = index + 1 < words.size() ? script(words.get(index + 1)) : Letters.NONE;
    Letters home = script == Letters.LATIN ? Letters.CYRILLIC : Letters.LATIN;
    boolean fits =
        (before == home || before == Letters.NONE) && (after == home || after == Letters.NONE);
    return fits && before != after || before == home && after == home;
  }

  private Optional<String> meant(Document document, Block block, Token token) {
    String word = token.text();
    if (block.language() == Language.RUSSIAN) {
      Optional<String> right = LookAlikes.toCyrillic(word, false);
      return word.length() == 1
          ? right.filter(r -> isPreposition(block, token))
          : right.filter(r -> accepts(Language.ENGLISH, word)
              ? RUSSIAN_OPENINGS.contains(r)
                  && token.startsSentence()
                  && isBetweenWords(block, token)
              : accepts(Language.RUSSIAN, r));
    }
    Optional<String> right = LookAlikes.toLatin(word, false);
    if (word.length() == 1) {
      boolean opens = token.startsSentence();
      return right.filter(r -> r.equals(opens ? "A" : "a") && isBetweenWords(block, token));
    }
    return right.filter(r -> accepts(Language.ENGLISH, r)
        && !isQuotedOrBracketed(block, token)
        && (!accepts(Language.RUSSIAN, word)
            || (document.language() == Language.ENGLISH && isOnlyCyrillic(block, token))));
  }

  /** A letter in lower case, or in upper case at the start of a sentence, right before and after words. */
  private static boolean isPreposition(Block block, Token token) {
    boolean starts = token.startsSentence() && token.isCapitalized();
    String lower = token.text().toLowerCase(Locale.ROOT);
    return RUSSIAN_LETTERS.contains(lower)
        && (starts || token.text().equals(lower))
        && isBetweenWords(block, token);
  }

  private static boolean isBetweenWords(Block block, Token token) {
    String text = block.text();
    int start = token.span().start();
    int end = token.span().end();
    boolean before = token.startsSentence()
        || (start > 1 && text.charAt(start - 1) == ' ' && isLetterOrComma(text.charAt(start - 2)));
    boolean after = end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end + 1));
    return before && after;
  }

  /** A Russian word stays one where the block shows others. */
  private static boolean isOnlyCyrillic(Block block, Token token) {
    return Letters.CYRILLIC.count(block.text()) == Letters.CYRILLIC.count(token.text());
  }

  private static boolean isLetterOrComma(char c) {
    return Character.isLetter(c) || c == ',';
  }

  private static boolean isQuotedOrBracketed(Block block, Token token) {
    int start = token.span().start();
    return start > 0 && "«“„\"‘(['".indexOf(block.text().charAt(start - 1)) >= 0;
  }

  private boolean accepts(Language language, String word) {
    return lexicons.of(language).map((Lexicon l) -> l.accepts(word)).orElse(false);
  }

  /** The script all letters of a word are in; {@link Letters#NONE} for a mixed one. */
  private static Letters script(Token token) {
    Letters first = Letters.of(token.text().codePointAt(0));
    boolean pure = token
        .text()
        .codePoints()
        .mapToObj(Letters::of)
        .allMatch(l -> l == first || l == Letters.NONE);
    return pure ? first : Letters.NONE;
  }

  private static Finding finding(Document document, Block block, Token word, String right) {
    boolean capitals = word.text().equals(word.text().toUpperCase(Locale.ROOT));
    boolean sure = word.text().length() == 1
        ? script(word) == Letters.CYRILLIC || "coCOBK".contains(word.text())
        : !capitals || word.text().length() >= SURE_ACRONYM;
    return new Finding(
        RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? CONFIDENCE_OF_ERROR : CONFIDENCE_OF_WARNING,
        document.place(block, word),
        String.format(
            Locale.ROOT,
            "\"%s\" is typed in %s letters; the words around it are in %s ones, where it is \"%s\"",
            word.text(),
            script(word).shown(),
            Letters.of(right.codePointAt(0)).shown(),
            right),
        List.of(right),
        List.of(),
        sure ? Finding.Fix.SAFE : Finding.Fix.REVIEW);
  }
}
