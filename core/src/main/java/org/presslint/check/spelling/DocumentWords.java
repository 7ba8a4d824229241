package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Scripts;
import org.presslint.language.Stems;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** The words of a document, counted: what an unknown word is compared with. */
final class DocumentWords {
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Document document;
  private final WordPairs pairs;
  private @Nullable Map<String, Set<String>> byStem;
  private @Nullable TwinForms twinForms;
  private @Nullable CapitalizedNeighbours neighbours;

  DocumentWords(Document document) {
    this.document = document;
    WordPairs.Builder builder = new WordPairs.Builder();
    document.blocks().forEach(block -> add(block, builder));
    pairs = builder.build();
  }

  private void add(Block block, WordPairs.Builder builder) {
    String previous = "";
    for (Token token : block.tokens()) {
      if (token.isWord()) {
        String normalized = token.written().normalized();
        String form = WordParts.withoutPossessive(normalized);
        String key = form.length() == normalized.length() ? token.key() : Folding.key(form);
        forms.merge(form, 1, Integer::sum);
        counts.merge(key, 1, Integer::sum);
        if (key.indexOf('-') >= 0) {
          WordParts.hyphenParts(key).forEach(part -> counts.merge(part, 1, Integer::sum));
        }
        if (!previous.isEmpty()) {
          builder.add(previous, key);
        }
        previous = key;
      } else {
        previous = "";
      }
    }
  }

  /** How often a word stands here, whatever its capitals. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** Every form as it is written, without possessives, with its count. */
  Map<String, Integer> forms() {
    return forms;
  }

  /** The forms, for finding those near another; made when first asked for. */
  TwinForms twinForms() {
    if (twinForms == null) {
      twinForms = new TwinForms(forms, Twin.SHORTEST);
    }
    return twinForms;
  }

  /** The capitalised words beside the forms; made when first asked for. */
  CapitalizedNeighbours neighbours() {
    if (neighbours == null) {
      neighbours = new CapitalizedNeighbours(document);
    }
    return neighbours;
  }

  /** The folded words. */
  Set<String> keys() {
    return counts.keySet();
  }

  /** The words with a stem; sorted by stem when first asked for. */
  Set<String> withStem(String stem) {
    if (byStem == null) {
      byStem = byStem();
    }
    return byStem.getOrDefault(stem, Set.of());
  }

  private Map<String, Set<String>> byStem() {
    Map<String, Set<String>> keys = new HashMap<>();
    for (String key : counts.keySet()) {
      String stem = Stems.of(key, Scripts.language(key));
      keys.computeIfAbsent(stem, s -> new HashSet<>()).add(key);
    }
    return keys;
  }

  boolean hasPair(String first, String second) {
    return pairs.contains(WordPairs.hash(first, second));
  }

  /** The words that stand side by side. */
  WordPairs pairs() {
    return pairs;
  }

  /** Whether the same letters stand here with other capitals. */
  boolean hasOtherCapitals(String form) {
    String key = Folding.key(form);
    return count(key) > forms.getOrDefault(form, 0) && otherForms(form, key);
  }

  private boolean otherForms(String form, String key) {
    List<String> variants = new ArrayList<>();
    variants.add(key);
    variants.add(key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1));
    variants.add(key.toUpperCase(java.util.Locale.ROOT));
    return variants.stream().anyMatch(v -> !v.equals(form) && forms.containsKey(v));
  }
}
