package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a document, counted: what an unknown word is compared with. */
final class DocumentWords {
  private final WordCounts forms;
  private final WordCounts counts;
  private final WordCounts stems;
  private final List<BlockWords> blocks;
  private final WordHashes keys;
  private final WordHashes pairs;

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
  }

  /** Those of an earlier version, with what has changed since. */
  private DocumentWords(DocumentWords earlier, Changes changes, List<BlockWords> blocks) {
    this.blocks = blocks;
    forms = earlier.forms.next();
    counts = earlier.counts.next();
    stems = earlier.stems.next();
    changes.gone().forEach(word -> add(word, -1));
    changes.come().forEach(word -> add(word, 1));
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
    return new DocumentWords(this, changes, blocks);
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

  private void add(Word word, int times) {
    forms.add(word.form(), times);
    count(word, times);
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

  /** The forms that may be twins of an unknown one, each once, in no order. */
  List<Word> near(UnlistedForm unknown) {
    List<Word> near = new ArrayList<>();
    for (BlockWords block : blocks) {
      block.twinForms().addNear(unknown.key(), unknown.letters(), near);
    }
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
