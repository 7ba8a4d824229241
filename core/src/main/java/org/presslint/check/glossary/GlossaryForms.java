package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presslint.language.Inflection;
import org.presslint.language.Paradigm;
import org.presslint.language.automaton.Folding;
import org.presslint.names.Glossary;
import org.presslint.names.GlossaryEntry;

/** A glossary with all forms of its names. Immutable and thread-safe. */
public final class GlossaryForms {
  private final List<Form> right = new ArrayList<>();
  private final List<Form> names = new ArrayList<>();
  private final List<Form> forbidden = new ArrayList<>();
  private final Map<String, List<Form>> expansions = new HashMap<>();
  private final Set<String> accepted;

  /** All forms of a glossary's names, by rule. */
  public GlossaryForms(Glossary glossary, Inflection inflection) {
    for (GlossaryEntry entry : glossary.entries()) {
      int first = names.size();
      Paradigm name = inflection.of(entry.name());
      addRight(name, names);
      entry.also().forEach(text -> addRight(inflection.of(text), names));
      List<Form> ofEntry = names.subList(first, names.size()).stream()
          .filter(form -> form.size() > 1)
          .toList();
      entry.acronyms().forEach(acronym -> {
        expansions.computeIfAbsent(acronym, a -> new ArrayList<>()).addAll(ofEntry);
        addRight(inflection.of(acronym), names);
      });
      entry.differentFrom().forEach(text -> addRight(inflection.of(text), right));
      entry.forbidden().forEach(f -> {
        Paradigm wrong = inflection.of(f.text());
        Known known = new Known(wrong, name, Optional.of(f));
        wrong.texts().forEach(text -> forbidden.add(Form.of(text, known)));
      });
    }
    right.addAll(names);
    accepted = right.stream()
        .map(Form::text)
        .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT)))
        .map(GlossaryForms::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of all names that are right, in all their forms, with е beside ё; small words between them left out. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (Form form : right) {
      for (String part : form.text().split("\\s+")) {
        String word = Folding.normalize(part).replaceAll("^\\P{L}+|\\P{L}+$", "");
        boolean bridge = form.size() > 1 && word.equals(word.toLowerCase(Locale.ROOT));
        if (!word.isEmpty() && !bridge) {
          words.add(word);
          words.add(word.replace('ё', 'е').replace('Ё', 'Е'));
        }
      }
    }
    return words;
  }

  /** Whether a text is, as a whole, a form of a name that is right. */
  public boolean accepts(String text) {
    return !accepted.isEmpty() && accepted.contains(key(text));
  }

  boolean isEmpty() {
    return right.isEmpty();
  }

  /** The forms that are right, those of the names it tells apart too. */
  List<Form> right() {
    return right;
  }

  /** The forms that a slip may have been meant for; a plural is seldom meant, and is near other names. */
  List<Form> names() {
    return names.stream().filter(form -> !form.isPlural()).toList();
  }

  List<Form> forbidden() {
    return forbidden;
  }

  /** The forms of the names that an acronym stands for, by the acronyms. */
  Map<String, List<Form>> expansions() {
    return expansions;
  }

  private static void addRight(Paradigm paradigm, List<Form> to) {
    Known known = new Known(paradigm, paradigm, Optional.empty());
    paradigm.texts().forEach(text -> to.add(Form.of(text, known)));
  }

  private static String key(String text) {
    return Folding.normalize(text).replaceAll("\\s+", " ").replace('ё', 'е').replace('Ё', 'Е');
  }
}
