package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a document, counted: what an unknown word is compared with. */
final class DocumentWords {
  private final WordCounts forms;
  private final WordCounts counts;
  private final WordCounts stems;
  private final List<Word> words = new ArrayList<>();
  private final WordPairs pairs;
  private @Nullable TwinForms twinForms;

  /** The words of a document's blocks. */
  DocumentWords(List<BlockWords> blocks) {
    int size = 0;
    for (BlockWords block : blocks) {
      size += block.size();
    }
    forms = new WordCounts(size / 2);
    counts = new WordCounts(size / 2);
    stems = new WordCounts(size / 2);
    WordPairs.Builder builder = new WordPairs.Builder(size);
    for (BlockWords block : blocks) {
      builder.addAll(block.pairs());
      for (int i = 0; i < block.size(); i++) {
        Word word = block.word(i);
        if (word != null && forms.add(word.form(), 1) == 1) {
          words.add(word);
        }
      }
    }
    pairs = builder.build();
    for (Word word : words) {
      count(word, forms.of(word.form()));
    }
  }

  private void count(Word word, int times) {
    if (counts.add(word.key(), times) == times) {
      stems.add(word.stem(), 1);
    }
    for (String part : word.parts()) {
      if (counts.add(part, times) == times) {
        stems.add(Word.stem(part), 1);
      }
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

  /** Every form once. */
  List<Word> words() {
    return words;
  }

  /** The forms, for finding those near another; made when first asked for. */
  TwinForms twinForms() {
    if (twinForms == null) {
      twinForms = new TwinForms(words, Twin.SHORTEST);
    }
    return twinForms;
  }

  /** The folded words. */
  Set<String> keys() {
    return counts.words();
  }

  /** Whether a word with a stem stands here. */
  boolean hasStem(String stem) {
    return stems.contains(stem);
  }

  boolean hasPair(String first, String second) {
    return pairs.contains(WordPairs.hash(first, second));
  }

  /** The words that stand side by side. */
  WordPairs pairs() {
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
