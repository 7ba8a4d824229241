package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the names of one document, each once, and which of them share a deletion key, with one another and with small words:
 * a function of the words alone. Immutable.
 */
final class NameWords {
  /** Fewer letters of a name are not compared. */
  static final int SHORTEST = 4;

  private final Lexemes lexemes;
  /** By the form that stands for a word, its forms in the order of the text. */
  private final Map<String, List<NameWord>> forms = new LinkedHashMap<>();

  /** The words that are compared. */
  private final List<String> compared = new ArrayList<>();

  private final long[] pairs;
  private final KeyOwners unlisted;

  /** The words of the blocks of a document. */
  NameWords(List<NameForms> blocks, RussianForms russian) {
    Set<String> cyrillic = new HashSet<>();
    for (NameForms block : blocks) {
      for (NameWord word : block.words()) {
        if (word.isCyrillic()) {
          cyrillic.add(word.text());
        }
      }
    }
    lexemes = Lexemes.of(cyrillic, russian);
    for (NameForms block : blocks) {
      for (NameWord word : block.words()) {
        if (word.isCapitalized()) {
          addForm(word);
        }
      }
    }
    Blocks keys = new Blocks();
    List<List<NearForm>> lookedFor = new ArrayList<>();
    for (Map.Entry<String, List<NameWord>> word : forms.entrySet()) {
      if (isCompared(word.getKey())) {
        List<NearForm> near = NearForm.of(word.getValue());
        near.forEach(form -> keys.add(compared.size(), form.keys()));
        compared.add(word.getKey());
        lookedFor.add(mayBeMeant(word.getValue().get(0)) ? near : List.of());
      }
    }
    pairs = keys.pairs();
    unlisted = new KeyOwners(lookedFor);
  }

  private void addForm(NameWord word) {
    String lexeme = lexemes.of(word.text());
    List<NameWord> known = forms.get(lexeme);
    if (known == null) {
      forms.put(lexeme, List.of(word));
    } else if (!has(known, word.text())) {
      List<NameWord> more = new ArrayList<>(known);
      more.add(word);
      forms.put(lexeme, more);
    }
  }

  private static boolean has(List<NameWord> forms, String text) {
    for (NameWord form : forms) {
      if (form.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompared(String word) {
    return word.length() >= SHORTEST && !Letters.isAllCapitals(word);
  }

  /** Whether a word in small letters may be what it was meant to be: what lists know is right beside such a word. */
  private static boolean mayBeMeant(NameWord word) {
    return !word.isCyrillic() && !word.listing().any();
  }

  /** Which forms are one word. */
  Lexemes lexemes() {
    return lexemes;
  }

  /** Whether a word is one of them, by the form that stands for it. */
  boolean has(String word) {
    return forms.containsKey(word);
  }

  /** The forms of a word in the order of the text. */
  Set<String> forms(String word) {
    Set<String> texts = new LinkedHashSet<>();
    forms.getOrDefault(word, List.of()).forEach(form -> texts.add(form.text()));
    return texts;
  }

  /** The words that are compared. */
  List<String> compared() {
    return compared;
  }

  /** The pairs of those that share a deletion key, by their numbers, as {@link Blocks#pairs} has them. */
  long[] pairs() {
    return pairs;
  }

  /** Who of those that no list holds has which deletion key, by their numbers; Russian ones left out. */
  KeyOwners unlisted() {
    return unlisted;
  }
}
