package org.presslint.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.presslint.text.Span;

/**
 * The words beside a place, in their order, at most {@value #MOST} on each side. They do not reach into another paragraph,
 * entry of a list, cell or tag, so that a paragraph that moves takes its neighbours along; a line that is wrapped elsewhere
 * has the same ones.
 *
 * @param before the words before the place
 * @param after the words after it
 */
record Neighbours(List<String> before, List<String> after) {
  private static final int MOST = 2;

  /** Farther than this nothing is beside, in UTF-16 code units: a text may be one line of many megabytes. */
  private static final int FAR = 200;

  /** What may begin a line that is no more of the paragraph above. */
  private static final String OPENERS = "#-*+•–—>|=";

  static Neighbours of(String text, Span place) {
    int start = Math.min(place.start(), text.length());
    int end = Math.min(place.end(), text.length());
    List<String> before = words(text, start - 1, -1);
    Collections.reverse(before);
    return new Neighbours(before, words(text, end, 1));
  }

  /** Words in the order they are met, from an offset on in steps of 1 or -1. */
  private static List<String> words(String text, int from, int step) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = from; i != from + step * FAR && i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (isOfWord(c)) {
        word.append(c);
        continue;
      }
      take(word, words, step);
      if (words.size() == MOST || isBetween(text, i)) {
        return words;
      }
    }
    take(word, words, step);
    return words;
  }

  private static void take(StringBuilder word, List<String> words, int step) {
    if (!word.isEmpty()) {
      words.add((step < 0 ? word.reverse() : word).toString());
      word.setLength(0);
    }
  }

  /** Surrogates are taken for letters: what matters is that the same text gives the same words. */
  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK;
  }

  /** Whether a character parts one passage from another. */
  private static boolean isBetween(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
      char next = firstOfLine(text, at + 1);
      return isLineEnd(next) || OPENERS.indexOf(next) >= 0;
    }
    return c == '<' || c == '>' || c == '|';
  }

  /** The first character of a line that is no space; a line feed for an empty line and at the end of the text. */
  private static char firstOfLine(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && at < lineStart + FAR && isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? '\n' : text.charAt(at);
  }

  private static boolean isSpace(char c) {
    return !isLineEnd(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
