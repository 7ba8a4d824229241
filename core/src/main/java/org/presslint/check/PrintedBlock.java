package org.presslint.check;

import java.util.Locale;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.ReleaseLabels;
import org.presslint.text.Span;

/**
 * A block as a reader recognises it: its words without capitals, punctuation and white space.
 *
 * @param block the block
 * @param index its number among the blocks compared
 * @param words its words
 */
record PrintedBlock(Block block, int index, Words words) {
  /** Words so short stand in lower case within titles too. */
  private static final int LITTLE_WORD = 4;

  /**
   * The words and numbers of a text.
   *
   * @param key equal for texts that read the same: the words, folded, with a space behind each
   * @param count how many they are
   */
  record Words(String key, int count) {

    static Words of(String text) {
      StringBuilder key = new StringBuilder();
      int count = 0;
      boolean inWord = false;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (isPrinted(c)) {
          key.append(c);
          inWord = true;
        } else if (inWord) {
          key.append(' ');
          count++;
          inWord = false;
        }
      }
      return new Words(key.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'), count);
    }
  }

  private static boolean isPrinted(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** A number that is the same for texts that read the same, made without writing their words out. */
  static int print(String text) {
    int print = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        // Their capitals go by pairs; one number for all is enough.
        print = 31 * print + Character.MIN_SURROGATE;
        inWord = true;
      } else if (Character.isLetterOrDigit(c)) {
        print = 31 * print + folded(c);
        inWord = true;
      } else if (inWord) {
        print = 31 * print + ' ';
        inWord = false;
      }
    }
    return inWord ? 31 * print + ' ' : print;
  }

  /** In lower case, with one letter for those that lower case may write in two ways. */
  private static char folded(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ё' -> 'е';
      case 'ς' -> 'σ';
      default -> lower;
    };
  }

  /** Equal for blocks that read the same. */
  String key() {
    return words.key();
  }

  BlockKind kind() {
    return block.kind();
  }

  /** Whether a block stands on the page itself: not in its head, not in a picture or a table. */
  static boolean isOnPage(Block block) {
    return switch (block.kind()) {
      case HEADLINE, HEADING, PARAGRAPH, LIST_ITEM -> true;
      default -> false;
    };
  }

  boolean isHeading() {
    return block.kind().isHeading();
  }

  /** Whether it says only what the text is, or where and when it was written. */
  boolean isMetadata() {
    return ReleaseLabels.isLabel(block.text()) || ReleaseLabels.isDateline(block.text());
  }

  /** Whether it announces what follows, as the name of a speaker does. */
  boolean announces() {
    return block.text().stripTrailing().endsWith(":");
  }

  /** Whether every word but little ones begins with a capital. */
  boolean isNames() {
    return block.tokens().stream()
        .filter(t -> t.isWord() && t.text().length() > LITTLE_WORD)
        .allMatch(t -> t.isCapitalized());
  }

  /** The text without white space around it. */
  Span span() {
    String text = block.text();
    int start = text.length() - text.stripLeading().length();
    return new Span(start, Math.max(start, text.stripTrailing().length()));
  }
}
