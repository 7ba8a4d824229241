package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.presslint.finding.Severity;
import org.presslint.language.Analyzer;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.language.Scripts;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Token;

/**
 * Finds names of several words with a slip in one of them. Each form is looked up by its two longest words: where one word is
 * a slip, the other of the two still stands. Immutable.
 */
final class NearPhrases {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_LISTED = 5;

  private final Map<String, List<Anchor>> anchors = new HashMap<>();
  private final Lexicons lexicons;

  /** A word of a form that leads to it, and its index. */
  private record Anchor(Form form, int index) {}

  NearPhrases(Iterable<Form> forms, Lexicons lexicons) {
    this.lexicons = lexicons;
    for (Form form : forms) {
      IntStream.range(0, form.size() > 1 ? form.size() : 0)
          .boxed()
          .sorted(Comparator.comparing((Integer i) -> -form.keys().get(i).length()))
          .limit(2)
          .forEach(i -> anchors
              .computeIfAbsent(form.keys().get(i), k -> new ArrayList<>())
              .add(new Anchor(form, i)));
    }
  }

  /** The slips in a block, each word at most once. */
  List<NearMiss> in(Block block) {
    Map<Integer, NearMiss> found = new TreeMap<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; !anchors.isEmpty() && i < tokens.size(); i++) {
      for (Anchor anchor : anchors.getOrDefault(Phrases.key(tokens.get(i)), List.of())) {
        int first = i - anchor.index();
        Form form = anchor.form();
        if (first >= 0 && first + form.size() <= tokens.size()) {
          int other = onlyDifference(form, tokens, first);
          if (other >= 0 && !found.containsKey(first + other)) {
            judge(form, block, first, other).ifPresent(miss -> found.put(first + other, miss));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The index of the only word that differs; -1 where none or more than one does. */
  private static int onlyDifference(Form form, List<Token> tokens, int first) {
    int found = -1;
    for (int i = 0; i < form.size(); i++) {
      if (!Phrases.key(tokens.get(first + i)).equals(form.keys().get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private Optional<NearMiss> judge(Form form, Block block, int first, int other) {
    Token token = block.tokens().get(first + other);
    String meant = form.tokens().get(other);
    String written = Phrases.key(token);
    boolean comparable = token.isWord()
        && Character.isLetter(meant.codePointAt(0))
        && Math.min(meant.length(), written.length()) >= SHORTEST
        && Scripts.hasCyrillic(meant) == Scripts.hasCyrillic(written)
        && Slip.is(form.keys().get(other), written);
    return comparable
        ? severity(meant, token).map(severity -> miss(form, block, first, other, severity))
        : Optional.empty();
  }

  /** A word that the lists hold may be meant: two short names may both be right, longer ones hardly. */
  private Optional<Severity> severity(String meant, Token token) {
    boolean marks = Slip.onlyAccents(Folding.key(meant), Phrases.key(token));
    if (marks || listed(token.text()).isEmpty()) {
      return Optional.of(Severity.ERROR);
    }
    boolean mayBeMeant = meant.length() < SHORTEST_LISTED
        || Character.isUpperCase(meant.charAt(0)) != token.isCapitalized();
    return mayBeMeant ? Optional.empty() : Optional.of(Severity.WARNING);
  }

  private Optional<Entry> listed(String word) {
    return lexicons.of(Scripts.language(word)).flatMap(lexicon -> lexicon.find(word));
  }

  private static NearMiss miss(Form form, Block block, int first, int other, Severity severity) {
    List<Token> tokens = block.tokens().subList(first, first + form.size());
    Token token = tokens.get(other);
    String whole =
        tokens.get(0).span().union(tokens.get(form.size() - 1).span()).of(block.text());
    String right = shown(form, other);
    return new NearMiss(
        block, token.span(), whole, form.text(), Capital.as(token.text(), right), severity);
  }

  /** The word as the form writes it, with its ё. */
  private static String shown(Form form, int index) {
    List<Token> tokens = Analyzer.tokens(form.text());
    return tokens.get(index).text();
  }
}
