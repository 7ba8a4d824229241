package org.presslint.check.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which forms of a text are one word: Норов, Норова and Норовым. A form of a Latin word is a word of its own. */
final class Lexemes {
  private final Map<String, String> parents = new HashMap<>();

  private Lexemes() {}

  /** The lexemes of the forms: those that share a nominative or a stem are one. */
  static Lexemes of(Collection<String> forms, RussianForms russian) {
    Lexemes lexemes = new Lexemes();
    Map<String, String> firstWith = new HashMap<>();
    for (String form : forms) {
      if (!Letters.isCyrillic(form) || lexemes.parents.putIfAbsent(form, form) != null) {
        continue;
      }
      lexemes.join(form, firstWith.putIfAbsent("-" + RussianForms.stem(form), form));
      for (String nominative : russian.nominatives(form)) {
        lexemes.join(form, firstWith.putIfAbsent(nominative, form));
      }
    }
    return lexemes;
  }

  /** The form that stands for all forms of the word, the first in the alphabet; the form itself where it is not known. */
  String of(String form) {
    if (parents.isEmpty()) {
      return form;
    }
    String at = form;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  private void join(String form, @org.jspecify.annotations.Nullable String other) {
    if (other != null) {
      String a = of(form);
      String b = of(other);
      if (!a.equals(b)) {
        parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
      }
    }
  }
}
