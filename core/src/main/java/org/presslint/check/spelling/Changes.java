package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the words of two versions of a document: the words that went and those that came, and which words
 * stood or stand beside them. It may hold words that did neither, but lacks none. Immutable once it is made.
 */
final class Changes {
  /** Where more blocks are other ones, most of a document is to be looked at again. */
  private static final int MOST_BLOCKS = 8;

  /** No candidate and no twin is further away from a word. */
  private static final int MOST_EDITS = 2;

  /** The letters of the longest ending that {@link org.presslint.language.Stems} cuts off. */
  private static final int LONGEST_ENDING = 4;

  /** The blocks of either version that the other one has not. */
  private final List<BlockWords> blocks = new ArrayList<>();

  private final List<Part> keys = new ArrayList<>();
  private final List<Part> stems = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** A key or a stem with its letters, as {@link Word#letters} has them. */
  private record Part(String text, long letters) {}

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
      gone.forEach(block -> add(block, 0, block.size()));
      come.forEach(block -> add(block, 0, block.size()));
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
    add(gone, start, gone.size() - end);
    add(come, start, come.size() - end);
  }

  /** A word with its possessive is equal to the one without, and is another; one that is read anew counts as another. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable Word gone, @Nullable Word come) {
    return gone == come;
  }

  private void add(BlockWords block, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = block.word(i);
      if (word != null) {
        keys.add(new Part(word.key(), word.letters()));
        stems.add(new Part(word.stem(), Word.letters(word.stem())));
        for (String part : word.parts()) {
          keys.add(new Part(part, Word.letters(part)));
          String stem = Word.stem(part);
          stems.add(new Part(stem, Word.letters(stem)));
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

  /** Whether what the document says of an unknown form, and of the words that it may stand for, may be another. */
  boolean mayMatterTo(WrittenForm form, UnknownWord.Neighbours beside) {
    for (Part key : keys) {
      if (isNear(key.text(), key.letters(), form)) {
        return true;
      }
    }
    for (Part stem : stems) {
      if (mayBeginNear(stem, form)) {
        return true;
      }
    }
    for (Pair pair : pairs) {
      Word first = pair.first();
      Word second = pair.second();
      if ((beside.before().equals(first.key()) && isNear(second.key(), second.letters(), form))
          || (beside.after().equals(second.key()) && isNear(first.key(), first.letters(), form))) {
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

  /** Whether a word may be a candidate or a twin of a form: an edit exchanges one letter, or spells it out, ö as oe. */
  private static boolean isNear(String key, long letters, WrittenForm form) {
    return Math.abs(key.length() - form.key().length()) <= MOST_EDITS
        && Long.bitCount(letters ^ form.letters()) <= 2 * MOST_EDITS;
  }

  /** Whether a candidate of a form may have a stem: all its letters but two stand in the form, about where they stand in it. */
  private static boolean mayBeginNear(Part stem, WrittenForm form) {
    String text = stem.text();
    String key = form.key();
    if (text.length() > key.length() + MOST_EDITS
        || text.length() < key.length() - MOST_EDITS - LONGEST_ENDING
        || Long.bitCount(stem.letters() & ~form.letters()) > MOST_EDITS) {
      return false;
    }
    int strangers = 0;
    for (int i = 0; i < text.length(); i++) {
      int at = key.indexOf(text.charAt(i), Math.max(0, i - MOST_EDITS));
      strangers += at < 0 || at > i + MOST_EDITS ? 1 : 0;
    }
    return strangers <= MOST_EDITS;
  }
}
