package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as it was observed: of its next version only those unknown forms are observed again of which something may be
 * other. Immutable.
 *
 * @param path the document
 * @param blocks the words of its blocks
 * @param words all its words
 * @param forms what was found of its unknown forms, by how they are written
 */
record Version(
    String path, List<BlockWords> blocks, DocumentWords words, Map<String, FoundForm> forms) {

  static Version of(
      String path, List<BlockWords> blocks, DocumentWords words, List<FoundForm> found) {
    Map<String, FoundForm> forms = new HashMap<>();
    found.forEach(form -> forms.put(form.word().form(), form));
    return new Version(path, blocks, words, forms);
  }
}
