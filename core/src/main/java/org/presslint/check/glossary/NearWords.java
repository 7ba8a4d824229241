package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.finding.Severity;
import org.presslint.language.Analyzer;
import org.presslint.language.Capitals;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.language.Scripts;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Token;

/**
 * Finds single words with a slip in them that no word list knows: names of one word, and surnames without the given name.
 * Words meet by what is left of them when a letter is taken out. Immutable.
 */
final class NearWords {
  private static final int SHORTEST = 5;
  /** A part of a longer name tells less than the whole of a short one. */
  private static final int SHORTEST_PART = 6;

  private static final int SHORTEST_SURE = 7;

  /** A word that only lacks its marks may be short. */
  private static final int SHORTEST_MARKED = 4;

  private final Map<String, List<Target>> targets = new HashMap<>();
  private final Lexicons lexicons;

  /**
   * A word that may have been meant.
   *
   * @param word the word as it is written
   * @param key the word in small letters
   * @param form the name it is, or is a part of
   */
  private record Target(String word, String key, Form form) {
    boolean isWhole() {
      return form.size() == 1;
    }
  }

  NearWords(Iterable<Form> forms, Lexicons lexicons) {
    this.lexicons = lexicons;
    Set<String> seen = new HashSet<>();
    for (Form form : forms) {
      for (Token token : Analyzer.tokens(form.text())) {
        String key = token.key();
        boolean whole = form.size() == 1;
        boolean counts = token.isWord()
            && key.length() >= (isMarked(key) ? SHORTEST_MARKED : whole ? SHORTEST : SHORTEST_PART)
            && (whole || token.isCapitalized());
        if (counts && seen.add(key)) {
          Target target = new Target(token.text(), key, form);
          keys(key)
              .forEach(k -> targets.computeIfAbsent(k, x -> new ArrayList<>()).add(target));
        }
      }
    }
  }

  /** The slips in a block. */
  List<NearMiss> in(Block block) {
    List<NearMiss> found = new ArrayList<>();
    for (int i = 0; !targets.isEmpty() && i < block.tokens().size(); i++) {
      Token token = block.tokens().get(i);
      if (token.isWord() && token.text().length() >= SHORTEST_MARKED) {
        slip(block, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<NearMiss> slip(Block block, int index) {
    Token token = block.tokens().get(index);
    String key = token.key();
    Set<Target> met = new LinkedHashSet<>();
    keys(key).forEach(k -> met.addAll(targets.getOrDefault(k, List.of())));
    return met.stream()
        .filter(t -> isMeant(t, key, token) && !isListed(t, key, token.text()))
        .filter(t -> t.isWhole() || mayBeAlone(t, block, index))
        .findFirst()
        .map(t -> new NearMiss(
            block,
            token.span(),
            token.text(),
            t.form().text(),
            Capital.as(token.text(), t.word()),
            severity(t, key)));
  }

  private static boolean isMeant(Target target, String key, Token token) {
    boolean capital = Character.isUpperCase(target.word().charAt(0));
    if (target.key().equals(key) || (capital && !token.isCapitalized())) {
      return false;
    }
    int shortest = target.isWhole() ? SHORTEST : SHORTEST_PART;
    return Slip.onlyAccents(target.key(), key)
        || (Math.min(key.length(), target.key().length()) >= shortest
            && target.key().charAt(0) == key.charAt(0)
            && Slip.is(target.key(), key)
            && !Slip.isInRussianEnding(target.key(), key));
  }

  /** Mr, Mrs, Dr: what stands before a name and is no name. */
  private static boolean isAbbreviation(String word) {
    return Folding.key(word).matches("[^aeiouyаеиоуыэюя]{2,3}");
  }

  private static boolean isMarked(String key) {
    return !Scripts.hasCyrillic(key) && key.chars().anyMatch(c -> c >= 0x80);
  }

  private static Severity severity(Target target, String key) {
    boolean sure =
        target.isWhole() && Math.min(target.key().length(), key.length()) >= SHORTEST_SURE;
    return sure ? Severity.ERROR : Severity.WARNING;
  }

  /** Whether no other given name stands before it: Maria Guterrez need not be António Guterres. */
  private boolean mayBeAlone(Target target, Block block, int index) {
    return isNoOtherName(target, block, index - 1) && isNoOtherName(target, block, index + 1);
  }

  private boolean isNoOtherName(Target target, Block block, int index) {
    if (index < 0 || index >= block.tokens().size()) {
      return true;
    }
    Token token = block.tokens().get(index);
    return !token.isWord()
        || !token.isCapitalized()
        || target.form().keys().contains(token.key())
        || isAbbreviation(token.text())
        || entry(token.text())
            .map(e -> e.word() && !e.givenName() && !e.name())
            .orElse(token.text().indexOf('-') > 0);
  }

  /**
   * Whether the word is one of its own. The lists hold many names with and without their marks; what is set in capitals may be an
   * acronym.
   */
  private boolean isListed(Target target, String key, String word) {
    if (Capitals.of(word) == Capitals.ALL) {
      return true;
    }
    Optional<Entry> entry = entry(word);
    return Slip.onlyAccents(target.key(), key)
        ? entry.map(Entry::word).orElse(false)
        : entry.isPresent()
            || lexicons
                .of(Scripts.language(word))
                .map(lexicon -> lexicon.accepts(Folding.normalize(word)))
                .orElse(true);
  }

  private Optional<Entry> entry(String word) {
    return lexicons.of(Scripts.language(word)).flatMap(lexicon -> lexicon.find(word));
  }

  /** The word, and what is left of it when one letter or two are taken out of a long one, one out of any other. */
  private static Set<String> keys(String key) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key);
    for (int i = 0; i < key.length(); i++) {
      keys.add(key.substring(0, i) + key.substring(i + 1));
    }
    return keys;
  }
}
