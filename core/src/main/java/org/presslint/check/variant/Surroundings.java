package org.presslint.check.variant;

import java.util.List;
import java.util.Set;
import org.presslint.check.QuotedSpans;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * What stands around a name in its block: whether the author calls the place so, or somebody who is quoted, or an official name
 * of another time, or a sentence about the past.
 */
final class Surroundings {
  private static final Set<String> OF = Set.of("of", "de");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER = 2;
  private static final int LONGEST_PREPOSITION = 3;
  private static final int FIRST_YEAR = 1000;

  private final Block block;
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final List<Span> quoted;

  Surroundings(Block block, Vocabulary vocabulary) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.tokens = block.tokens();
    this.quoted = QuotedSpans.in(block);
  }

  /** Whether the tokens name the place of today in the author's own words. */
  boolean isPlain(int first, int last, VariantGroup group, VariantGroup.Name name) {
    Span span = tokens.get(first).span().union(tokens.get(last).span());
    return quoted.stream().noneMatch(q -> q.contains(span))
        && !isPartOfName(first, last)
        && !name.notBefore().contains(word(last + 1))
        && !isGloss(first, last)
        && !isOfAnotherTime(first, last, group.year());
  }

  /** The word before in lower case; empty where there is none. */
  String before(int first) {
    return word(first - 1);
  }

  private boolean isPartOfName(int first, int last) {
    boolean opens = tokens.get(first).startsSentence();
    return (!opens && isName(first - 1))
        || (!opens && isRussianHead(first - 1))
        || isName(last + 1)
        || (OF.contains(word(first - 1)) && isName(first - 2));
  }

  /** Whether there is a word with a capital that makes another name of the one beside it. */
  private boolean isName(int at) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).isWord()) {
      return false;
    }
    Token token = tokens.get(at);
    return token.isCapitalized()
        && !token.startsSentence()
        && !vocabulary.offices().contains(word(at));
  }

  /** Компартия Белоруссии: a longer name holds the shorter one in its genitive; В Белоруссии is none. */
  private boolean isRussianHead(int at) {
    return at >= 0
        && block.language() == Language.RUSSIAN
        && tokens.get(at).isWord()
        && tokens.get(at).isCapitalized()
        && tokens.get(at).text().length() > LONGEST_PREPOSITION
        && !vocabulary.offices().contains(word(at));
  }

  /** Myanmar (Burma), Burma/Myanmar, Burma (see Myanmar). */
  private boolean isGloss(int first, int last) {
    String before = first > 0 ? tokens.get(first - 1).text() : "";
    String after = last + 1 < tokens.size() ? tokens.get(last + 1).text() : "";
    return "(/[".contains(before) && !before.isEmpty()
        || after.equals("/")
        || isReference(last + 1)
        || isReference(before.equals(".") ? first - 3 : first - 2);
  }

  /** Whether a bracket opens there that sends the reader to another name. */
  private boolean isReference(int at) {
    return word(at).equals("(") && vocabulary.references().contains(word(at + 1));
  }

  private boolean isOfAnotherTime(int first, int last, int year) {
    for (int i = first - 1; i >= Math.max(0, first - WORDS_BEFORE); i--) {
      if (isOtherTime(i)) {
        return true;
      }
    }
    for (int i = last + 1; i <= Math.min(tokens.size() - 1, last + WORDS_AFTER); i++) {
      if (isOtherTime(i)) {
        return true;
      }
    }
    return hasYearBefore(first, year);
  }

  private boolean isOtherTime(int at) {
    String word = word(at);
    return vocabulary.otherTimes().contains(word)
        || (block.language() == Language.RUSSIAN
            && vocabulary.otherTimes().stream()
                .anyMatch(w -> w.charAt(0) > 'z' && word.startsWith(w)));
  }

  /** Whether the sentence tells of a year before the name was changed. */
  private boolean hasYearBefore(int at, int year) {
    int from = at;
    while (from > 0 && !tokens.get(from).startsSentence()) {
      from--;
    }
    for (int i = from; i < tokens.size() && (i <= at || !tokens.get(i).startsSentence()); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{4}")) {
        int told = Integer.parseInt(token.text());
        if (told >= FIRST_YEAR && told < year) {
          return true;
        }
      }
    }
    return false;
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
