package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Forms and lemmas out of LanguageTool's tagger and synthesizer dictionaries. */
final class DictionaryMorphology implements Morphology {
  /** The words of a language come again in every text. */
  private static final int REMEMBERED = 16_384;

  private final Remembered<String, List<Reading>> readings =
      new Remembered<>(REMEMBERED, this::look);
  private final ThreadLocal<DictionaryLookup> tagger;
  private final ThreadLocal<DictionaryLookup> synthesizer;

  /** Both dictionaries; a lookup keeps buffers, so each thread has its own. */
  DictionaryMorphology(Dictionary tagger, Dictionary synthesizer) {
    this.tagger = ThreadLocal.withInitial(() -> new DictionaryLookup(tagger));
    this.synthesizer = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesizer));
  }

  @Override
  public List<Reading> readings(String form) {
    return readings.get(form);
  }

  private List<Reading> look(String form) {
    List<Reading> found = new ArrayList<>();
    for (WordData data : tagger.get().lookup(form)) {
      found.add(new Reading(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
    }
    return List.copyOf(found);
  }

  @Override
  public List<String> forms(String lemma, String tag) {
    List<String> forms = new ArrayList<>();
    for (WordData data : synthesizer.get().lookup(lemma + "|" + tag)) {
      forms.add(String.valueOf(data.getStem()));
    }
    return forms;
  }
}
