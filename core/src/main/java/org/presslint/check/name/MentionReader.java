package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;

/** Reads the mentions of one block by capitals alone: a misspelt name must be found too. */
final class MentionReader {
  /** A name bridges at most so many small words in a row: Council of the European Union. */
  private static final int MOST_BRIDGES = 3;

  /** Behind one of these marks any word may have a capital. */
  private static final String WEAK_STARTS = ":;—–-\"“”«„‘'([*•|/";

  private static final String QUOTES = "\"“”„«»‘’'";
  /** So many tokens after a name the rest of it stands behind a nickname: a mark, the nickname, a mark, the rest. */
  private static final int NICKNAME = 4;

  private final NameTokens block;
  private final HeadingShape shape;
  private final NameWord.Reader words;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<SmallWord> small = new ArrayList<>();
  private int sentence;

  MentionReader(NameTokens block, HeadingShape shape, NameWord.Reader words) {
    this.block = block;
    this.shape = shape;
    this.words = words;
  }

  /**
   * What is read in a block.
   *
   * @param mentions the mentions in the order of the text
   * @param small the words in small letters that are part of no mention
   * @param sentences how many sentences start in the block
   */
  record Read(List<Mention> mentions, SmallWords small, int sentences) {
    Read {
      mentions = List.copyOf(mentions);
    }
  }

  /** Whether names are read in a block at all. */
  static boolean isRead(Block block) {
    return block.language() != Language.OTHER && block.kind() != BlockKind.BOILERPLATE;
  }

  Read read() {
    int i = 0;
    while (i < block.size()) {
      sentence += block.startsSentence(i) ? 1 : 0;
      NameWord word = block.at(i);
      if (word == null) {
        i++;
      } else if (word.isCapitalized()) {
        i = mention(i);
      } else {
        small.add(Objects.requireNonNull(word.small()));
        i++;
      }
    }
    return new Read(mentions, new SmallWords(small), sentence);
  }

  private int mention(int first) {
    List<Part> parts = new ArrayList<>();
    parts.add(part(first));
    int last = first;
    while (!endsName(last)) {
      int next = next(last);
      if (next < 0) {
        break;
      }
      if (isNickname(last)) {
        mentions.add(new Mention(List.of(part(last + 2)), shape != HeadingShape.SENTENCE));
        parts.add(part(next, inside()));
      } else {
        for (int k = last + 1; k <= next; k++) {
          if (block.isWord(k)) {
            parts.add(part(k));
          }
        }
      }
      last = next;
    }
    mentions.add(new Mention(parts, shape != HeadingShape.SENTENCE));
    return last + 1;
  }

  /** The next capitalised word of the same name, or -1. */
  private int next(int last) {
    if (isNickname(last)) {
      return last + NICKNAME;
    }
    int k = last + 1;
    if (k < block.size() && isOneOf(".", k) && isInitial(last)) {
      k++;
    }
    for (int bridges = 0; k < block.size() && bridges <= MOST_BRIDGES; k++, bridges++) {
      if (block.startsSentence(k) || block.gap(k) > 1) {
        return -1;
      }
      NameWord word = block.at(k);
      if (word != null && word.isCapitalized()) {
        return word.isDate() ? -1 : k;
      }
      if (word == null ? !isOneOf("&", k) : !word.isBridge()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a nickname in quotation marks follows, and more of the name: Robert “Bob” Berg. */
  private boolean isNickname(int last) {
    if (last + NICKNAME >= block.size()
        || !isOneOf(QUOTES, last + 1)
        || !isOneOf(QUOTES, last + NICKNAME - 1)) {
      return false;
    }
    for (int k = last + 1; k <= last + NICKNAME; k++) {
      if (block.startsSentence(k)) {
        return false;
      }
    }
    return block.isCapitalized(last + 2)
        && block.isCapitalized(last + NICKNAME)
        && block.gap(last + 2) == 0
        && block.gap(last + 3) == 0;
  }

  /** Whether a token is one of some marks. */
  private boolean isOneOf(String marks, int k) {
    String text = block.text(k);
    return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
  }

  private boolean isInitial(int k) {
    return block.text(k).length() == 1;
  }

  /** A possessive or a date ends a name: in Monday's Office and on Monday Anna Berg there are two. */
  private boolean endsName(int k) {
    NameWord word = block.word(k);
    return word.isPossessive() || word.isDate();
  }

  private Part part(int k) {
    return part(k, standing(k));
  }

  private Part part(int k, Part.Standing standing) {
    NameWord word = block.word(k);
    NameWord name = word.plain();
    if (shape == HeadingShape.CAPITALS && name.text().length() > 4) {
      name = words.of(Letters.capitalized(name.text())).plain();
    }
    return new Part(
        name, word.isCapitalized(), standing, sentence, k, block.spanWithoutPossessive(k, k));
  }

  private Part.Standing inside() {
    return shape == HeadingShape.SENTENCE ? Part.Standing.INSIDE : Part.Standing.HEADING;
  }

  private Part.Standing standing(int k) {
    boolean isWeak = k > 0 && isOneOf(WEAK_STARTS, k - 1);
    return k == 0 || block.startsSentence(k) || isWeak ? Part.Standing.START : inside();
  }
}
