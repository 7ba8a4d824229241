package org.presslint.check.name;

import java.util.List;
import org.presslint.text.Span;

/**
 * A full name in a mention.
 *
 * @param parts which parts of the mention it is
 * @param words its words, small ones too
 * @param context hashes of the words around it, as {@link SeenName} has them
 */
record NameCut(Span parts, List<String> words, String context) {

  NameCut {
    words = List.copyOf(words);
  }

  /**
   * The full names of one mention.
   *
   * @param mention the mention
   * @param whole the mention without titles, and the names it is made of
   * @param inner what else stands in it by itself
   */
  record All(Mention mention, List<NameCut> whole, List<NameCut> inner) {
    All {
      whole = List.copyOf(whole);
      inner = List.copyOf(inner);
    }
  }
}
