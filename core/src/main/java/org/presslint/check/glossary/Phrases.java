package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds forms in texts: by their first word, then word for word. Immutable. */
final class Phrases {
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final boolean anyCapitals;

  Phrases(Iterable<Form> forms) {
    this(forms, false);
  }

  private Phrases(Iterable<Form> forms, boolean anyCapitals) {
    this.anyCapitals = anyCapitals;
    forms.forEach(form ->
        byFirst.computeIfAbsent(form.keys().get(0), k -> new ArrayList<>()).add(form));
    byFirst.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
  }

  /** Finds the forms whatever capitals they have in the text. */
  static Phrases withAnyCapitals(Iterable<Form> forms) {
    return new Phrases(forms, true);
  }

  /**
   * A form in a text.
   *
   * @param form the form
   * @param block the block it stands in
   * @param first the index of its first token
   */
  record Match(Form form, Block block, int first) {
    List<Token> tokens() {
      return block.tokens().subList(first, first + form.size());
    }

    Span span() {
      return block
          .tokens()
          .get(first)
          .span()
          .union(block.tokens().get(first + form.size() - 1).span());
    }
  }

  /** The forms in a block, at each token the longest that stands there. */
  List<Match> in(Block block) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < block.tokens().size(); i++) {
      for (Form form : byFirst.getOrDefault(key(block.tokens().get(i)), List.of())) {
        if (stands(form, block.tokens(), i)) {
          matches.add(new Match(form, block, i));
          break;
        }
      }
    }
    return matches;
  }

  private boolean stands(Form form, List<Token> tokens, int first) {
    if (first + form.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < form.size(); i++) {
      if (!key(tokens.get(first + i)).equals(form.keys().get(i))) {
        return false;
      }
    }
    return anyCapitals || form.allowsCapitals(tokens.subList(first, first + form.size()));
  }

  static String key(Token token) {
    return token.key();
  }
}
