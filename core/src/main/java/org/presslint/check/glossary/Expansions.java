package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Finds acronyms of the glossary that a text spells out otherwise: words before a bracket with the acronym, whose first letters
 * spell it. Immutable.
 */
final class Expansions {
  private final Map<String, List<Form>> names;

  Expansions(Map<String, List<Form>> names) {
    this.names = Map.copyOf(names);
  }

  /**
   * An acronym with other words than the glossary has for it.
   *
   * @param acronym the acronym
   * @param span the words before it, in the block's text
   * @param name what it stands for
   */
  record Other(String acronym, Span span, String name) {}

  /** The acronyms of a block that are spelled out otherwise. */
  List<Other> in(Block block) {
    List<Other> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 2; !names.isEmpty() && i < tokens.size(); i++) {
      List<Form> forms = names.getOrDefault(tokens.get(i).text(), List.of());
      if (!forms.isEmpty() && tokens.get(i - 1).text().equals("(")) {
        other(tokens, i, forms).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Other> other(List<Token> tokens, int acronym, List<Form> forms) {
    int end = acronym - 1;
    boolean right = forms.stream().anyMatch(form -> endsWith(form, tokens, end));
    int start = start(tokens, end, tokens.get(acronym).lower());
    return right || start < 0
        ? Optional.empty()
        : Optional.of(new Other(
            tokens.get(acronym).text(),
            tokens.get(start).span().union(tokens.get(end - 1).span()),
            forms.get(0).name().right().base()));
  }

  private static boolean endsWith(Form form, List<Token> tokens, int end) {
    for (int i = 0; i < form.size(); i++) {
      int at = end - form.size() + i;
      if (at < 0 || !Phrases.key(tokens.get(at)).equals(form.keys().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the words begin whose first letters are those of the acronym, the last before a token; -1 for none. */
  private static int start(List<Token> tokens, int end, String letters) {
    if (letters.isEmpty()) {
      return end;
    }
    if (end == 0 || !tokens.get(end - 1).isWord()) {
      return -1;
    }
    Token token = tokens.get(end - 1);
    String before = letters.substring(0, letters.length() - 1);
    boolean fits = Phrases.key(token).charAt(0) == letters.charAt(before.length());
    // a small word may be left out of the acronym, or be in it: the O of MOFA
    int without = token.isCapitalized() ? -1 : start(tokens, end - 1, letters);
    return without >= 0 || !fits ? without : start(tokens, end - 1, before);
  }
}
