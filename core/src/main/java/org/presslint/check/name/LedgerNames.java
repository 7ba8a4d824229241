package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.language.Inflection;
import org.presslint.language.Lexicons;
import org.presslint.names.LedgerName;
import org.presslint.names.NameCount;
import org.presslint.names.NameLedger;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * The archive behind a ledger as companions of the documents of a run: what stands there is compared with them as with any other
 * document, and nothing is reported in it. Immutable.
 */
final class LedgerNames {
  /** Whether a word is frequent is known from this many names. */
  private static final int ENOUGH = 60;

  /** Names of more words are bodies, which decline in their first words only. */
  private static final int MOST_DECLINED = 3;

  private final String path;
  private final Inflection inflection;
  private final RussianForms russian;
  private final List<Archived> names = new ArrayList<>();
  private final Set<String> accepted = new HashSet<>();
  private final Map<String, List<Archived>> byWord = new HashMap<>();

  /** A name that may be relied on, with what it is compared by. */
  private record Archived(LedgerName name, List<String> keys, NameCount count) {}

  LedgerNames(NameLedger ledger, Lexicons lexicons) {
    path = ledger.path();
    inflection = new Inflection(lexicons);
    russian = new RussianForms(lexicons);
    Map<String, NameCount> counts = ledger.counts();
    for (LedgerName name : ledger.names()) {
      NameCount count = NameLedger.count(name, counts);
      if (name.isAccepted() && count.count() > 0) {
        add(new Archived(name, keys(name.name()), count));
      }
    }
  }

  private void add(Archived archived) {
    names.add(archived);
    accepted.add(exact(archived.name().name()));
    archived.name().forms().forEach(form -> accepted.add(exact(form)));
    new HashSet<>(archived.keys())
        .forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(archived));
  }

  /** Documents of the archive with those of its names that may be meant in these observations. */
  List<NameObservation> companions(List<NameObservation> observations) {
    if (names.isEmpty()) {
      return List.of();
    }
    Set<Long> rests = new HashSet<>();
    for (NameObservation observation : observations) {
      observation.names().forEach(name -> rests.addAll(rests(CorpusName.keys(name))));
      observation.parts().forEach(name -> rests.addAll(rests(CorpusName.keys(name))));
    }
    Set<Archived> wanted = new LinkedHashSet<>();
    for (Archived archived : names) {
      boolean near = variants(archived.keys(), archived.name().name()).stream()
          .anyMatch(keys -> rests(keys).stream().anyMatch(rests::contains));
      if (near) {
        wanted.add(archived);
      }
    }
    for (Archived archived : List.copyOf(wanted)) {
      for (String word : archived.keys()) {
        byWord.getOrDefault(word, List.of()).stream().limit(ENOUGH).forEach(wanted::add);
      }
    }
    return documents(wanted);
  }

  /** The findings without those in the archive, and without those on names that the archive accepts as they are. */
  List<Finding> withoutKnown(List<Finding> findings, List<NameObservation> observations) {
    if (names.isEmpty()) {
      return findings;
    }
    Map<String, Set<String>> known = new HashMap<>();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        if (isAccepted(name)) {
          known.computeIfAbsent(observation.path(), p -> new HashSet<>()).addAll(name.words());
        }
      }
    }
    return findings.stream()
        .filter(f -> !f.place().path().equals(path))
        .filter(f -> !known
            .getOrDefault(f.place().path(), Set.of())
            .contains(Letters.plain(f.place().text())))
        .toList();
  }

  /** Whether the archive has the name, in this case or in the nominative. */
  private boolean isAccepted(SeenName name) {
    List<String> texts = List.of("");
    for (String word : name.words()) {
      Set<String> readings = new LinkedHashSet<>(List.of(exact(word)));
      if (Letters.isCyrillic(word)) {
        readings.addAll(russian.nominatives(word));
      }
      texts = texts.stream()
          .flatMap(text -> readings.stream().map(r -> text.isEmpty() ? r : text + " " + r))
          .limit(ENOUGH)
          .toList();
    }
    return texts.stream().anyMatch(accepted::contains);
  }

  /** The letters as they are; of Cyrillic ones neither capitals nor the dots of ё count. */
  private static String exact(String text) {
    return Letters.isCyrillic(text) ? Letters.fold(text) : text;
  }

  private List<NameObservation> documents(Set<Archived> wanted) {
    List<List<SeenName>> documents = new ArrayList<>();
    for (Archived archived : wanted) {
      for (String form : forms(archived.name())) {
        int each = archived.count().documents().size();
        for (int i = 0; i < each; i++) {
          if (i == documents.size()) {
            documents.add(new ArrayList<>());
          }
          int count = i == 0 ? archived.count().count() - each + 1 : 1;
          documents.get(i).add(SeenName.at(form, count, place(archived.name())));
        }
      }
    }
    List<NameObservation> observations = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      observations.add(NameObservation.ofNames(path + "#" + i, documents.get(i)));
    }
    return observations;
  }

  /** The forms of a name that are compared by different keys: a stem that grammar cuts in two ways is two keys. */
  private Iterable<String> forms(LedgerName name) {
    if (!Letters.isCyrillic(name.name())) {
      return List.of(name.name());
    }
    Map<List<String>, String> byKeys = new LinkedHashMap<>();
    inflection.of(name.name()).texts().forEach(form -> byKeys.putIfAbsent(keys(form), form));
    return byKeys.values();
  }

  private Place place(LedgerName name) {
    int column = name.standing().word().length() + 2;
    Span span = new Span(name.offset(), name.offset() + name.name().length());
    return new Place(path, span, Math.max(1, name.line()), column, name.name());
  }

  private static List<String> keys(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : name.split(" ")) {
      keys.add(Letters.isCyrillic(word) ? RussianForms.stem(word) : word);
    }
    return List.copyOf(keys);
  }

  /** In Russian a nominative may look like a stem with an ending: Норов is Нор-ов and the stem of Норовым. */
  private static List<List<String>> variants(List<String> keys, String name) {
    if (!Letters.isCyrillic(name)) {
      return List.of(keys);
    }
    String[] words = name.split(" ");
    List<List<String>> variants = List.of(List.of());
    for (int i = 0; i < words.length && words.length <= MOST_DECLINED; i++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : variants) {
        for (String key : new LinkedHashSet<>(List.of(keys.get(i), Letters.fold(words[i])))) {
          List<String> one = new ArrayList<>(start);
          one.add(key);
          longer.add(one);
        }
      }
      variants = longer;
    }
    return words.length <= MOST_DECLINED ? variants : List.of(keys);
  }

  /** Hashes of what is left of a name without one of its words: names that differ in one word share one. */
  private static Set<Long> rests(List<String> keys) {
    Set<Long> rests = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      long hash = i;
      for (int k = 0; k < keys.size(); k++) {
        hash = DeletionKeys.mixed(hash + (k == i ? 0 : Letters.fold(keys.get(k)).hashCode()), k);
      }
      rests.add(hash);
    }
    return rests;
  }
}
