package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a word of a name is compared by: itself folded, or in Russian its nominatives or its stem.
 *
 * @param text the folded text
 * @param keys the hashes of what is left of it without one or two letters, see {@link DeletionKeys#cut}
 */
record NearForm(String text, int[] keys) {
  private static final int SHORTEST = 3;

  /** What a form with a capital is compared by. */
  static List<NearForm> of(String form, RussianForms russian) {
    if (Letters.isAscii(form)) { // as most are; it has one way to be folded
      return List.of(of(Letters.fold(form)));
    }
    Set<String> texts = new TreeSet<>();
    if (Letters.isCyrillic(form)) {
      texts.add(RussianForms.stem(form));
      texts.addAll(russian.nominatives(form));
      texts.removeIf(text -> text.length() < SHORTEST);
    } else {
      texts.add(Letters.fold(form));
      texts.add(Letters.foldExpanded(form));
    }
    List<NearForm> all = new ArrayList<>(texts.size());
    texts.forEach(text -> all.add(of(text)));
    return List.copyOf(all);
  }

  private static NearForm of(String text) {
    boolean deep = text.length() >= Spelling.LENGTH_FOR_TWO;
    return new NearForm(text, DeletionKeys.cut(text, deep ? 2 : 1));
  }

  /** What a word of several forms is compared by, each text once. */
  static List<NearForm> of(List<NameWord> forms) {
    if (forms.size() == 1) {
      return forms.get(0).near();
    }
    List<NearForm> all = new ArrayList<>();
    for (NameWord form : forms) {
      for (NearForm near : form.near()) {
        if (all.stream().noneMatch(n -> n.text().equals(near.text()))) {
          all.add(near);
        }
      }
    }
    return all;
  }
}
