package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of the names of a block in their order: those with a capital, and the small Russian ones, which may be forms of them. Equal
 * where the words are, and quickly told so: most edits of a draft leave all names as they are. Immutable.
 */
final class NameForms {
  private final List<NameWord> words;
  private final int hash;

  private NameForms(List<NameWord> words) {
    this.words = List.copyOf(words);
    int all = 0;
    for (NameWord word : words) {
      all = 31 * all + word.text().hashCode();
    }
    hash = all;
  }

  /** Those of some mentions in their order. */
  static NameForms of(List<Mention> mentions) {
    List<NameWord> words = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Part part : mention.parts()) {
        if (part.capital() || part.name().isCyrillic()) {
          words.add(part.name());
        }
      }
    }
    return new NameForms(words);
  }

  List<NameWord> words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof NameForms forms && hash == forms.hash && words.equals(forms.words));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
