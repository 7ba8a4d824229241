package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Block;
import org.presslint.text.Token;

/** The capitalised words beside some forms of a document, with the side they stand on. */
final class CapitalizedNeighbours {
  private final Map<String, Set<String>> byForm = new HashMap<>();

  /**
   * Looks for the neighbours of some forms.
   *
   * @param blocks the blocks of the document
   * @param read their words, in the same order
   * @param forms the forms, without possessives
   */
  CapitalizedNeighbours(List<Block> blocks, List<BlockWords> read, Set<String> forms) {
    forms.forEach(form -> byForm.put(form, new HashSet<>()));
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i).tokens(), read.get(i));
    }
  }

  private void add(List<Token> tokens, BlockWords words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.word(i);
      Set<String> neighbours = word == null ? null : byForm.get(word.form());
      if (neighbours != null) {
        add("<", tokens, words, i - 1, neighbours);
        add(">", tokens, words, i + 1, neighbours);
      }
    }
  }

  private static void add(
      String side, List<Token> tokens, BlockWords words, int index, Set<String> neighbours) {
    if (index >= 0
        && index < words.size()
        && words.word(index) != null
        && tokens.get(index).isCapitalized()) {
      neighbours.add(side + tokens.get(index).text());
    }
  }

  /** Those beside one of the forms. */
  Set<String> of(String form) {
    return byForm.getOrDefault(form, Set.of());
  }
}
