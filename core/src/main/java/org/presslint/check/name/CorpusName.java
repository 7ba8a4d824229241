package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presslint.text.Place;

/** A full name over all documents of a run. Filled once, then left alone. */
final class CorpusName {
  private final List<String> keys;
  private final List<Seen> seen = new ArrayList<>(1);
  private int count;
  private int documents;

  /** A full name in one document. */
  record Seen(NameObservation document, SeenName name) {}

  CorpusName(List<String> keys) {
    this.keys = List.copyOf(keys);
  }

  /** What its words are compared by: Latin as written, Russian without case ending. */
  static List<String> keys(SeenName name) {
    for (String word : name.words()) {
      if (Letters.isCyrillic(word)) {
        return name.words().stream().map(CorpusName::key).toList();
      }
    }
    return name.words();
  }

  /** What one word is compared by. */
  static String key(String word) {
    return Letters.isCyrillic(word) ? RussianForms.stem(word) : word;
  }

  void add(NameObservation document, SeenName name) {
    // documents come one after the other
    boolean again =
        !seen.isEmpty() && seen.get(seen.size() - 1).document().path().equals(document.path());
    documents += again ? 0 : 1;
    seen.add(new Seen(document, name));
    count += name.count();
  }

  List<String> keys() {
    return keys;
  }

  List<Seen> seen() {
    return seen;
  }

  /** How often it stands in all documents. */
  int count() {
    return count;
  }

  /** In how many documents it stands. */
  int documents() {
    return documents;
  }

  /** One of its words, as it stands where the name was seen first. */
  String word(int index) {
    return seen.get(0).name().words().get(index);
  }

  /** The places of one of its words. */
  List<Place> places(int word) {
    return seen.stream()
        .flatMap(s -> s.name().places().stream())
        .map(places -> places.get(word))
        .toList();
  }

  /** The forms of one of its words. */
  Set<String> forms(int word) {
    Set<String> forms = new HashSet<>();
    seen.forEach(s -> forms.add(s.name().words().get(word)));
    return forms;
  }

  /** Hashes of the words around it. */
  Set<Integer> context() {
    Set<Integer> context = new HashSet<>();
    seen.stream().limit(20).forEach(s -> s.name().context().chars().forEach(context::add));
    return context;
  }
}
