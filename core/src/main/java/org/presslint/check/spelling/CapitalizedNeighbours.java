package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** The capitalised words beside each form of a document, with the side they stand on. */
final class CapitalizedNeighbours {
  private final Map<String, Set<String>> byForm = new HashMap<>();

  CapitalizedNeighbours(Document document) {
    document.blocks().forEach(block -> add(block.tokens()));
  }

  private void add(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token left = tokens.get(i - 1);
      Token right = tokens.get(i);
      if (left.isWord() && right.isWord()) {
        add(right, "<", left);
        add(left, ">", right);
      }
    }
  }

  private void add(Token token, String side, Token neighbour) {
    if (neighbour.isCapitalized()) {
      String form = WordParts.withoutPossessive(token.written().normalized());
      byForm.computeIfAbsent(form, f -> new HashSet<>()).add(side + neighbour.text());
    }
  }

  /** Those beside a form, which is written without possessive. */
  Set<String> of(String form) {
    return byForm.getOrDefault(form, Set.of());
  }
}
