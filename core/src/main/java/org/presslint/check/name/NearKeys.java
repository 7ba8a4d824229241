package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.language.Remembered;

/** The deletion keys by which the names of a document meet, made once for each form. Thread-safe. */
final class NearKeys {
  /** More than the different names of a long text. */
  private static final int REMEMBERED = 1 << 13;

  private static final int SHORTEST_STEM = 3;

  private final RussianForms russian;
  private final Remembered<String, List<Folded>> known = new Remembered<>(REMEMBERED);

  NearKeys(RussianForms russian) {
    this.russian = russian;
  }

  /** A form as it is compared, with the hashes of what is left of it; see {@link DeletionKeys}. */
  record Folded(String text, long[] keys) {}

  /** What a form with a capital is compared by: itself, or in Russian its nominatives and its stem. */
  List<Folded> of(String form) {
    return known.get(form, this::make);
  }

  /** What one of several forms of a word is. */
  List<Folded> of(List<String> forms) {
    if (forms.size() == 1) {
      return of(forms.get(0));
    }
    List<Folded> all = new ArrayList<>();
    for (String form : forms) {
      for (Folded folded : of(form)) {
        if (all.stream().noneMatch(f -> f.text().equals(folded.text()))) {
          all.add(folded);
        }
      }
    }
    return all;
  }

  private List<Folded> make(String form) {
    Set<String> texts = new TreeSet<>();
    if (Letters.isCyrillic(form)) {
      texts.add(RussianForms.stem(form));
      texts.addAll(russian.nominatives(form));
      texts.removeIf(text -> text.length() < SHORTEST_STEM);
    } else {
      texts.add(Letters.fold(form));
      texts.add(Letters.foldExpanded(form));
    }
    List<Folded> all = new ArrayList<>(texts.size());
    for (String text : texts) {
      boolean deep = text.length() >= Spelling.LENGTH_FOR_TWO;
      all.add(new Folded(text, DeletionKeys.of(text, 0, deep ? 2 : 1)));
    }
    return List.copyOf(all);
  }
}
