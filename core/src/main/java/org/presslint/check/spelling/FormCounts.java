package org.presslint.check.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a whole document says of its unknown forms: how often they stand in its source, and which have one stem. */
final class FormCounts {
  private final DocumentWords words;
  private final WrittenWords written;
  private final WordCounts stems;

  /**
   * Counts some forms.
   *
   * @param forms all unknown forms of the document
   * @param words its words
   * @param source its text as it was given
   */
  FormCounts(List<UnknownForm> forms, DocumentWords words, String source) {
    this.words = words;
    stems = new WordCounts(forms.size());
    Set<String> keys = new HashSet<>();
    for (UnknownForm form : forms) {
      if (keys.add(form.key()) && words.count(form.key()) > 0) {
        stems.add(form.written().stem(), 1);
      }
    }
    written = new WrittenWords(source, keys);
  }

  /**
   * What is counted of a form.
   *
   * @param written how often it stands in the source, markup and code included
   * @param isStemShared whether another unknown form has its stem
   */
  record Count(int written, boolean isStemShared) {}

  Count of(UnknownForm form) {
    int own = words.count(form.key()) > 0 ? 1 : 0;
    return new Count(written.count(form.key()), stems.of(form.written().stem()) > own);
  }
}
