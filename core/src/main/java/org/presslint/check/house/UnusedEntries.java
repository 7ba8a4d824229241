package org.presslint.check.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presslint.config.Dictionary;
import org.presslint.config.Dictionary.Entry;
import org.presslint.language.Inflection;
import org.presslint.text.Block;
import org.presslint.text.Document;

/** Finds the entries of a dictionary that stand in no text. Not thread-safe. */
public final class UnusedEntries {
  private final Dictionary dictionary;
  private final List<HouseForms> forms = new ArrayList<>();
  private final Set<Entry> used = new HashSet<>();

  /** Starts with no text. */
  public UnusedEntries(Dictionary dictionary, Inflection inflection) {
    this.dictionary = dictionary;
    // One by one: a phrase must not hide the words in it, which may be entries of their own.
    dictionary.entries().forEach(e -> forms.add(new HouseForms(List.of(e), inflection)));
  }

  /** Takes out what stands in a text. */
  public void read(Document document) {
    for (Block block : document.blocks()) {
      forms.forEach(one -> one.find(block, (form, span) -> used.add(form.entry())));
    }
  }

  /** The entries that stand in none of the texts so far, in the order of the dictionary. */
  public List<Entry> rest() {
    return dictionary.entries().stream().filter(entry -> !used.contains(entry)).toList();
  }
}
