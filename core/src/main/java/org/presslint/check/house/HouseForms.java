package org.presslint.check.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.presslint.config.Dictionary.Entry;
import org.presslint.language.Inflection;
import org.presslint.language.Paradigm;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds entries of a dictionary in texts, in all their forms. Immutable and thread-safe once made. */
final class HouseForms {
  /** By their first word in lower case; a longer form stands before a shorter one. */
  private final Map<String, List<HouseForm>> byFirstWord = new HashMap<>();

  HouseForms(List<Entry> entries, Inflection inflection) {
    entries.forEach(entry -> add(entry, inflection));
    byFirstWord
        .values()
        .forEach(forms -> forms.sort(
            Comparator.<HouseForm>comparingInt(f -> f.text().length()).reversed()));
  }

  private void add(Entry entry, Inflection inflection) {
    Paradigm paradigm = inflection.of(entry.text());
    Optional<Paradigm> instead = entry.instead().map(inflection::of);
    boolean inAnyCase = HouseWords.isInAnyCase(entry);
    for (String text : HouseWords.forms(entry, inflection)) {
      String replacement = instead.map(i -> i.text(paradigm.formsOf(text))).orElse("");
      byFirstWord
          .computeIfAbsent(HouseForm.firstWord(text), word -> new ArrayList<>())
          .add(new HouseForm(text, inAnyCase, replacement, entry));
    }
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** Tells each place of a block where a form stands, from left to right; of two that overlap, the first and longest. */
  void find(Block block, BiConsumer<HouseForm, Span> found) {
    int done = 0;
    for (Token token : block.tokens()) {
      int start = token.span().start();
      if (start < done || token.kind() == Token.Kind.PUNCTUATION) {
        continue;
      }
      for (HouseForm form :
          byFirstWord.getOrDefault(HouseForm.firstWord(token.text()), List.of())) {
        int end = form.end(block.text(), start);
        if (end >= 0) {
          found.accept(form, new Span(start, end));
          done = end;
          break;
        }
      }
    }
  }
}
