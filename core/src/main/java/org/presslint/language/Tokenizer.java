package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import org.presslint.text.RawBlock;
import org.presslint.text.Span;
import org.presslint.text.Token;
import org.presslint.text.TokenText;

/**
 * Cuts the text of a block into tokens, from left to right.
 *
 * <p>White space separates chunks. A chunk that is no language (a URL, an address, a handle, a path, an identifier) is one
 * opaque token; any other is cut into words, numbers and punctuation. Not thread-safe: one for each block.
 */
final class Tokenizer {
  /** About as many code units a text has for each of its tokens. */
  private static final int LETTERS_A_TOKEN = 4;

  private final String text;
  private final Texts texts;
  private final List<Token> tokens;
  private boolean startsSentence = true;

  /** Gives a part of a text, in UTF-16 code units, its forms. */
  @FunctionalInterface
  interface Texts {
    TokenText of(String text, int start, int end);
  }

  private Tokenizer(String text, Texts texts) {
    this.text = text;
    this.texts = texts;
    tokens = new ArrayList<>(text.length() / LETTERS_A_TOKEN + 1);
  }

  /**
   * The tokens of a text.
   *
   * @param texts gives what is written as a token its forms; asked once for each, from left to right
   */
  static List<Token> tokenize(String text, Texts texts) {
    Tokenizer tokenizer = new Tokenizer(text, texts);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int letters = at;
      while (letters < text.length() && isCommonLetter(text.charAt(letters))) {
        letters++;
      }
      int end = letters;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (letters > at && isStop(letters, end)) {
        add(at, letters, Token.Kind.WORD);
        punctuation(letters, end);
      } else {
        chunk(at, end);
      }
      at = end;
    }
  }

  /** Whether nothing, or one stop, stands from the letters of a chunk to its end: so most words are written. */
  private boolean isStop(int start, int end) {
    return start == end || (start + 1 == end && ",.;:".indexOf(text.charAt(start)) >= 0);
  }

  private void chunk(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !isInner(text.charAt(from)) && "#@/\\~$".indexOf(text.charAt(from)) < 0) {
      from++;
    }
    while (to > from && !isInner(text.charAt(to - 1)) && "/()".indexOf(text.charAt(to - 1)) < 0) {
      to--;
    }
    to = withoutClosingBracket(from, to);
    punctuation(start, from);
    if (from < to) {
      if (OpaqueChunk.test(text, from, to)) {
        add(from, to, Token.Kind.OPAQUE);
        punctuation(to, end);
      } else {
        split(from, end);
      }
    } else {
      punctuation(to, end);
    }
  }

  /** A bracket that closes one outside of the chunk's core is punctuation: (see www.example.org/a). */
  private int withoutClosingBracket(int from, int to) {
    if (from >= to || text.charAt(to - 1) != ')') {
      return to;
    }
    long opened = text.substring(from, to).chars().filter(c -> c == '(').count();
    long closed = text.substring(from, to).chars().filter(c -> c == ')').count();
    int end = to;
    while (end > from && text.charAt(end - 1) == ')' && closed > opened) {
      end--;
      closed--;
    }
    return end;
  }

  /** Words, numbers and punctuation of a chunk. */
  private void split(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int next;
      if (isLetter(at)) {
        next = wordEnd(at, end);
        add(at, next, hasDigitBeside(at, next) ? Token.Kind.OPAQUE : Token.Kind.WORD);
      } else if (Character.isDigit(c)) {
        next = numberEnd(at, end);
        boolean number = next >= end || !isLetter(next);
        next = number ? next : alphanumericEnd(next, end);
        add(at, next, number ? Token.Kind.NUMBER : Token.Kind.OPAQUE);
      } else {
        next = at + Character.charCount(text.codePointAt(at));
        punctuation(at, next);
      }
      at = next;
    }
  }

  private boolean hasDigitBeside(int start, int end) {
    return end < text.length() && Character.isDigit(text.charAt(end))
        || start > 0 && Character.isDigit(text.charAt(start - 1));
  }

  /** The end of letters with inner apostrophes and hyphens; an apostrophe after a final s belongs to the word. */
  private int wordEnd(int start, int end) {
    int at = start;
    while (at < end) {
      if (isLetter(at) || isMark(text.charAt(at))) {
        at++;
      } else if (isJoiner(text.charAt(at)) && at + 1 < end && isLetter(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int numberEnd(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean inner =
          ".,:/\u2013-".indexOf(c) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  private int alphanumericEnd(int start, int end) {
    int at = start;
    while (at < end
        && (isLetter(at) || isMark(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private void punctuation(int start, int end) {
    int at = start;
    while (at < end) {
      int next = at + Character.charCount(text.codePointAt(at));
      boolean opaque = text.charAt(at) == RawBlock.OPAQUE;
      add(at, next, opaque ? Token.Kind.OPAQUE : Token.Kind.PUNCTUATION);
      if (SentenceEnd.test(text, at, tokens)) {
        startsSentence = true;
      }
      at = next;
    }
  }

  private void add(int start, int end, Token.Kind kind) {
    boolean counts = kind != Token.Kind.PUNCTUATION;
    tokens.add(new Token(
        new Span(start, end), texts.of(text, start, end), kind, counts && startsSentence));
    startsSentence &= !counts;
  }

  private boolean isLetter(int at) {
    char c = text.charAt(at);
    return isCommonLetter(c) || c >= 0x80 && isOtherLetter(at);
  }

  private boolean isOtherLetter(int at) {
    return Character.isLetter(text.codePointAt(at))
        || Character.isLowSurrogate(text.charAt(at))
            && at > 0
            && Character.isLetter(text.codePointAt(at - 1));
  }

  /** Marks that belong to the letter before: accents, a soft hyphen. */
  private static boolean isMark(char c) {
    return c >= 0x80 && (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD');
  }

  private static boolean isJoiner(char c) {
    return "'\u2019\u02BC-\u2010\u2011".indexOf(c) >= 0;
  }

  /** A letter of English or Russian, but ё. */
  private static boolean isCommonLetter(char c) {
    return isPlainLetter(c) || c >= 'А' && c <= 'я';
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isInner(char c) {
    return isCommonLetter(c)
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || isMark(c);
  }

  private static boolean isSpace(char c) {
    if (c > ' ' && c < 0x80) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
