package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a document, counted: what an unknown word is compared with. */
final class DocumentWords {
  /** Where more forms have come than these, all is counted anew. */
  private static final int MOST_LATER = 64;

  private final WordCounts forms;
  private final WordCounts counts;
  private final WordCounts stems;
  private final List<BlockWords> blocks;
  private final WordHashes keys;
  private final WordHashes pairs;

  /** The forms of this version or of an earlier one; of them those stand here that are counted. */
  private final TwinForms twins;

  /** The forms that have come since, and may have gone again. */
  private final List<Word> later;

  /** The words of a document's blocks. */
  DocumentWords(List<BlockWords> blocks) {
    this.blocks = blocks;
    int size = size(blocks);
    forms = new WordCounts(size / 2);
    counts = new WordCounts(size / 2);
    stems = new WordCounts(size / 2);
    List<Word> words = new ArrayList<>(size / 2);
    for (BlockWords block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        Word word = block.word(i);
        if (word != null && forms.add(word.form(), 1) == 1) {
          words.add(word);
        }
      }
    }
    for (Word word : words) {
      count(word, forms.of(word.form()));
    }
    keys = counts.hashes();
    pairs = pairs(blocks, size);
    twins = new TwinForms(words);
    later = List.of();
  }

  /** Those of an earlier version, with what has changed since. */
  private DocumentWords(DocumentWords earlier, Changes changes, List<BlockWords> blocks) {
    this.blocks = blocks;
    forms = earlier.forms.next();
    counts = earlier.counts.next();
    stems = earlier.stems.next();
    twins = earlier.twins;
    later = new ArrayList<>(earlier.later);
    changes.gone().forEach(word -> add(word, -1));
    for (Word word : changes.come()) {
      if (add(word, 1) == 1) {
        later.add(word);
      }
    }
    keys = earlier.keys.next(changes.keys(), counts::holds);
    pairs = earlier.pairs.next(changes.pairs(), this::isPair);
  }

  private boolean isPair(int hash) {
    for (BlockWords block : blocks) {
      if (block.holdsPair(hash)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of the next version of the document.
   *
   * @param changes what differs in it
   * @param blocks all its blocks
   */
  DocumentWords next(Changes changes, List<BlockWords> blocks) {
    return later.size() + changes.come().size() > MOST_LATER
        ? new DocumentWords(blocks)
        : new DocumentWords(this, changes, blocks);
  }

  private static int size(List<BlockWords> blocks) {
    int size = 0;
    for (BlockWords block : blocks) {
      size += block.size();
    }
    return size;
  }

  private static WordHashes pairs(List<BlockWords> blocks, int size) {
    WordHashes.Builder builder = new WordHashes.Builder(size);
    blocks.forEach(block -> builder.addAll(block.pairs()));
    return builder.build();
  }

  private int add(Word word, int times) {
    count(word, times);
    return forms.add(word.form(), times);
  }

  private void count(Word word, int times) {
    count(word.key(), word.stem(), times);
    for (String part : word.parts()) {
      count(part, Word.stem(part), times);
    }
  }

  private void count(String key, String stem, int times) {
    int count = counts.add(key, times);
    if (count == times) {
      stems.add(stem, 1);
    } else if (count == 0) {
      stems.add(stem, -1);
    }
  }

  /** How often a word stands here, whatever its capitals. */
  int count(String key) {
    return counts.of(key);
  }

  /** How often a form stands here as it is written, without possessives. */
  int countOfForm(String form) {
    return forms.of(form);
  }

  /** The forms that may be twins of an unknown one, in no order; one that went and came again may be there twice. */
  List<Word> near(UnlistedForm unknown) {
    List<Word> near = twins.near(unknown);
    for (Word word : later) {
      if (TwinForms.mayBeTwins(word, unknown)) {
        near.add(word);
      }
    }
    near.removeIf(word -> forms.of(word.form()) == 0);
    return near;
  }

  /** The folded words. */
  WordHashes keys() {
    return keys;
  }

  /** Whether a word with a stem stands here. */
  boolean hasStem(String stem) {
    return stems.contains(stem);
  }

  boolean hasPair(String first, String second) {
    return pairs.contains(WordHashes.of(first, second));
  }

  /** The words that stand side by side. */
  WordHashes pairs() {
    return pairs;
  }

  /** Whether the same letters stand here with other capitals. */
  boolean hasOtherCapitals(String form, String key) {
    return count(key) > countOfForm(form)
        && (isOther(key, form)
            || isOther(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), form)
            || isOther(key.toUpperCase(Locale.ROOT), form));
  }

  private boolean isOther(String variant, String form) {
    return !variant.equals(form) && forms.contains(variant);
  }
}
