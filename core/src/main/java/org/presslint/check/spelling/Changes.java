package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Edits;
import org.presslint.language.Suggester;

/**
 * What differs between the words of two versions of a document: the words that went and those that came, and which words
 * stood or stand beside them. It may hold words that did neither, but lacks none. Immutable once it is made.
 */
final class Changes {
  /** Where more blocks are other ones, most of a document is to be looked at again. */
  private static final int MOST_BLOCKS = 8;

  /** The blocks of either version that the other one has not. */
  private final List<BlockWords> blocks = new ArrayList<>();

  private final List<Word> gone = new ArrayList<>();
  private final List<Word> come = new ArrayList<>();

  /** The words that went or came, and the parts of those with a hyphen. */
  private final List<Part> parts = new ArrayList<>();

  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A folded word.
   *
   * @param letters its letters, as {@link Word#letters} has them
   */
  private record Part(String key, long letters, String stem) {}

  /** Two words side by side. */
  private record Pair(Word first, Word second) {}

  private Changes() {}

  /** What differs; null where it is more than a few blocks. */
  static @Nullable Changes between(List<BlockWords> before, List<BlockWords> now) {
    Changes changes = new Changes();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < now.size()) {
      int changed = 0; // blocks up to where the versions are one again
      int gone = 0; // how many of them stood in the first version
      while (!meet(before, i + gone, now, j + changed - gone)) {
        gone++;
        if (gone > changed) {
          changed++;
          gone = 0;
        }
        if (changes.blocks.size() + changed > MOST_BLOCKS) {
          return null;
        }
      }
      int come = changed - gone;
      changes.add(before.subList(i, i + gone), now.subList(j, j + come));
      i += gone + 1;
      j += come + 1;
    }
    return changes;
  }

  private static boolean meet(List<BlockWords> before, int i, List<BlockWords> now, int j) {
    return i < before.size() && j < now.size()
        ? before.get(i) == now.get(j)
        : i == before.size() && j == now.size();
  }

  private void add(List<BlockWords> gone, List<BlockWords> come) {
    blocks.addAll(gone);
    blocks.addAll(come);
    if (gone.size() == come.size()) {
      for (int i = 0; i < gone.size(); i++) {
        add(gone.get(i), come.get(i));
      }
    } else {
      gone.forEach(block -> add(block, 0, block.size(), this.gone));
      come.forEach(block -> add(block, 0, block.size(), this.come));
    }
  }

  /** Adds the words between those with which both blocks start and end. */
  private void add(BlockWords gone, BlockWords come) {
    int shorter = Math.min(gone.size(), come.size());
    int start = 0;
    while (start < shorter && isSame(gone.word(start), come.word(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && isSame(gone.word(gone.size() - 1 - end), come.word(come.size() - 1 - end))) {
      end++;
    }
    add(gone, start, gone.size() - end, this.gone);
    add(come, start, come.size() - end, this.come);
  }

  /** A word with its possessive is equal to the one without, and is another; one that is read anew counts as another. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable Word gone, @Nullable Word come) {
    return gone == come;
  }

  private void add(BlockWords block, int from, int to, List<Word> words) {
    for (int i = from; i < to; i++) {
      Word word = block.word(i);
      if (word != null) {
        words.add(word);
        parts.add(new Part(word.key(), word.letters(), word.stem()));
        for (String part : word.parts()) {
          parts.add(new Part(part, Word.letters(part), Word.stem(part)));
        }
      }
    }
    for (int i = Math.max(1, from); i <= to && i < block.size(); i++) {
      Word first = block.word(i - 1);
      Word second = block.word(i);
      if (first != null && second != null) {
        pairs.add(new Pair(first, second));
      }
    }
  }

  /** The words that went, each as often as it did. */
  List<Word> gone() {
    return gone;
  }

  /** The words that came, each as often as it did. */
  List<Word> come() {
    return come;
  }

  /** The folded words that went or came, and the parts of those with a hyphen. */
  WordHashes keys() {
    WordHashes.Builder keys = new WordHashes.Builder(parts.size());
    parts.forEach(part -> keys.add(WordHashes.of(part.key())));
    return keys.build();
  }

  /** The words side by side, one of which went or came. */
  WordHashes pairs() {
    WordHashes.Builder hashes = new WordHashes.Builder(pairs.size());
    pairs.forEach(
        pair -> hashes.add(WordHashes.of(pair.first().key(), pair.second().key())));
    return hashes.build();
  }

  /**
   * Whether what the document says of an unknown form, and of the words that may have been meant, may be another.
   *
   * @param beside the words beside the form where it first stands
   * @param meant the stems of the words that may have been meant
   */
  boolean mayMatterTo(UnlistedForm form, UnknownWord.Neighbours beside, Set<String> meant) {
    int edits = Suggester.mostEdits(form.key());
    for (Part part : parts) {
      if (meant.contains(part.stem()) || isNear(part.key(), part.letters(), form, edits)) {
        return true;
      }
    }
    for (Pair pair : pairs) {
      Word first = pair.first();
      Word second = pair.second();
      if ((beside.before().equals(first.key())
              && isNear(second.key(), second.letters(), form, edits))
          || (beside.after().equals(second.key())
              && isNear(first.key(), first.letters(), form, edits))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form stands in a block that is another. */
  boolean touch(String form) {
    for (BlockWords block : blocks) {
      if (block.holds(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may be a candidate or a twin of a form. */
  private static boolean isNear(String key, long letters, UnlistedForm form, int edits) {
    return Math.abs(key.length() - form.key().length()) <= edits
        && TwinForms.mayBeWithin(edits, letters, form.letters())
        && Edits.within(key, form.key(), edits).isPresent();
  }
}
