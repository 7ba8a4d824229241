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
 * @param ends equal for blocks that read the same, and seldom for others: see {@link #ends(String)}
 * @param read gives the words of a block
 */
record PrintedBlock(Block block, int index, int ends, BlockFacts<Words> read) {
  /** The ends of a text without letters and numbers. */
  static final int NO_ENDS = 0;

  /** So many characters of either end are compared first. */
  private static final int END = 8;

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

  /**
   * A number that is the same for texts that read the same, made of the first and the last letters and digits alone;
   * {@link #NO_ENDS} for a text that has none.
   */
  static int ends(String text) {
    int ends = 0;
    int left = END;
    for (int i = 0; i < text.length() && left > 0; i++) {
      if (isPrinted(text.charAt(i))) {
        ends = 31 * ends + folded(text.charAt(i));
        left--;
      }
    }
    if (left == END) {
      return NO_ENDS;
    }
    left = END;
    for (int i = text.length() - 1; left > 0 && i >= 0; i--) {
      if (isPrinted(text.charAt(i))) {
        ends = 31 * ends + folded(text.charAt(i));
        left--;
      }
    }
    return ends == NO_ENDS ? 1 : ends;
  }

  /**
   * In lower case, with one letter for those that lower case may write in two ways. The capitals of surrogates go by pairs; one
   * letter for all is enough.
   */
  private static char folded(char c) {
    if (Character.isSurrogate(c)) {
      return Character.MIN_SURROGATE;
    }
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ё' -> 'е';
      case 'ς' -> 'σ';
      default -> lower;
    };
  }

  Words words() {
    return read.of(block);
  }

  /** Equal for blocks that read the same. */
  String key() {
    return words().key();
  }

  boolean readsAs(PrintedBlock other) {
    return ends == other.ends && key().equals(other.key());
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
