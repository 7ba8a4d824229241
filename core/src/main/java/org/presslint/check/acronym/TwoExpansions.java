package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** One acronym spelled out in two ways, in a text or across the texts of a run. */
final class TwoExpansions implements AcronymFamily {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;
  /** What several documents write is a slip only beside so many times as many. */
  private static final int MANY_MORE = 4;

  private final Predicate<String> isWord;

  /**
   * @param isWord whether a word is an ordinary one of a word list: of two, one that is not is the slip
   */
  TwoExpansions(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  /** An expansion with its places in one document. */
  private record Named(String path, List<Definition> places) {
    Definition first() {
      return places.get(0);
    }

    /** Whether the acronym stands beside it: a name alone that shares its letters may be another body. */
    boolean isDefined() {
      return places.stream().anyMatch(Definition::isBracketed);
    }

    List<String> keys() {
      return first().content().stream().map(ExpansionWord::key).toList();
    }
  }

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    if (observations.size() == 1 && !mayHaveTwo(observations.get(0))) {
      return List.of();
    }
    Map<String, Map<List<String>, List<Named>>> byLetters = new LinkedHashMap<>();
    List<Map<String, List<Named>>> byDocument = new ArrayList<>();
    for (AcronymObservation observation : observations) {
      Map<String, List<Named>> here = named(observation);
      if (here.isEmpty()) {
        continue;
      }
      byDocument.add(here);
      here.forEach((letters, all) -> all.forEach(named -> byLetters
          .computeIfAbsent(letters, k -> new LinkedHashMap<>())
          .computeIfAbsent(named.keys(), k -> new ArrayList<>())
          .add(named)));
    }
    List<Told> told = new ArrayList<>();
    byDocument.forEach(here -> here.forEach(
        (letters, all) -> inText(all, byLetters.getOrDefault(letters, Map.of()), told)));
    byLetters.values().forEach(all -> across(all, told));
    return told;
  }

  /** Whether some acronym may be spelled out twice in a document: in most drafts none is. */
  private static boolean mayHaveTwo(AcronymObservation observation) {
    if (!observation.echoes().isEmpty()) {
      return true;
    }
    for (SeenAcronym acronym : observation.acronyms()) {
      if (acronym.definitions().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The expansions of a document that are names, by the letters they stand for. */
  private static Map<String, List<Named>> named(AcronymObservation observation) {
    Map<String, Map<List<String>, List<Definition>>> all = new LinkedHashMap<>();
    for (SeenAcronym acronym : observation.acronyms()) {
      acronym.definitions().forEach(d -> add(d, all));
    }
    observation.echoes().forEach(d -> add(d, all));
    Map<String, List<Named>> named = new LinkedHashMap<>();
    all.forEach((letters, groups) -> named.put(
        letters,
        groups.values().stream()
            .map(places -> new Named(observation.path(), places))
            .toList()));
    return named;
  }

  private static void add(
      Definition definition, Map<String, Map<List<String>, List<Definition>>> all) {
    if (definition.fits() && definition.isName()) {
      all.computeIfAbsent(definition.form().letters(), k -> new LinkedHashMap<>())
          .computeIfAbsent(
              definition.content().stream().map(ExpansionWord::key).toList(),
              k -> new ArrayList<>())
          .add(definition);
    }
  }

  private void inText(List<Named> all, Map<List<String>, List<Named>> everywhere, List<Told> told) {
    if (all.size() < 2) {
      return;
    }
    List<Named> sorted = all.stream()
        .sorted(Comparator.comparing((Named n) -> -n.places().size())
            .thenComparing(n -> -everywhere.getOrDefault(n.keys(), List.of()).size())
            .thenComparing(n -> n.first().acronym()))
        .toList();
    for (int i = 1; i < sorted.size(); i++) {
      for (int j = 0; j < i; j++) {
        Named rare = sorted.get(i);
        Named usual = sorted.get(j);
        Optional<Difference> difference = difference(rare, usual)
            .filter(d -> d.similar() || d.isOrder() || (rare.isDefined() && usual.isDefined()));
        if (difference.isPresent()) {
          boolean turned = isSlip(usual, rare, difference.get());
          boolean decided = turned
              || isSlip(rare, usual, difference.get())
              || rare.places().size() < usual.places().size();
          boolean sure = decided && difference.get().similar();
          told.add(told(turned ? usual : rare, turned ? rare : usual, difference.get(), 0, sure));
          break;
        }
      }
    }
  }

  /** The difference, unless it is one of grammar: a Research Software Engineer does Research Software Engineering. */
  private Optional<Difference> difference(Named rare, Named usual) {
    return Difference.of(rare.first(), usual.first())
        .filter(d -> !(d.head() && d.similar() && isWordIn(rare, d) && isWordIn(usual, d)));
  }

  /** Whether the word lists tell which one has the slip: its word is in no list, the other is an ordinary word. */
  private boolean isSlip(Named wrong, Named right, Difference difference) {
    return !difference.isOrder() && !isWordIn(wrong, difference) && isWordIn(right, difference);
  }

  private boolean isWordIn(Named named, Difference difference) {
    return isWord.test(named.first().content().get(difference.at()).text());
  }

  /** An expansion of one document beside one of other documents that differs in a word. */
  private void across(Map<List<String>, List<Named>> all, List<Told> told) {
    if (all.size() < 2 || areOfOneDocument(all.values())) {
      return;
    }
    Map<List<String>, Set<List<String>>> near = new HashMap<>();
    for (List<String> keys : all.keySet()) {
      for (List<String> mask : masks(keys)) {
        near.computeIfAbsent(mask, k -> new LinkedHashSet<>()).add(keys);
      }
    }
    for (List<Named> rare : all.values()) {
      masks(rare.get(0).keys()).stream()
          .flatMap(mask -> near.getOrDefault(mask, Set.of()).stream())
          .distinct()
          .map(keys -> all.getOrDefault(keys, List.of()))
          .filter(usual -> isUsual(usual, rare))
          .max(Comparator.<List<Named>>comparingInt(List::size)
              .thenComparing(n -> n.get(0).first().acronym(), Comparator.reverseOrder()))
          .ifPresent(usual -> across(rare, usual, told));
    }
  }

  private static boolean areOfOneDocument(Collection<List<Named>> all) {
    String path = all.iterator().next().get(0).path();
    return all.stream().allMatch(named -> named.stream().allMatch(n -> n.path().equals(path)));
  }

  private void across(List<Named> rare, List<Named> usual, List<Told> told) {
    difference(rare.get(0), usual.get(0))
        .ifPresent(difference -> without(rare, usual)
            .forEach(here -> told.add(told(here, usual.get(0), difference, usual.size(), false))));
  }

  /** The documents that have one expansion and not the other as well: those with both say nothing for either. */
  private static List<Named> without(List<Named> one, List<Named> other) {
    Set<String> others = other.stream().map(Named::path).collect(Collectors.toSet());
    return one.stream().filter(n -> !others.contains(n.path())).toList();
  }

  /** Whether many more documents have it; of two single documents the one that stands before sets the usage. */
  private static boolean isUsual(List<Named> usual, List<Named> rare) {
    int documents = without(rare, usual).size();
    return documents == 1
        ? usual.size() > 1 || usual.get(0).path().compareTo(rare.get(0).path()) < 0
        : usual.size() >= MANY_MORE * documents;
  }

  /** The words with each of them left out in turn, and the words in the order of the alphabet; plurals are not told apart. */
  private static List<List<String>> masks(List<String> keys) {
    List<String> singular =
        keys.stream().map(k -> k.replaceFirst("(?<=\\w\\w)s$", "")).toList();
    List<List<String>> masks = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      List<String> mask = new ArrayList<>(singular);
      mask.set(i, "*" + i);
      masks.add(mask);
    }
    masks.add(singular.stream().sorted().toList());
    return masks;
  }

  /**
   * @param documents how many other documents have the usual one; 0 where it stands in the same
   * @param sure whether it is clear which of the two is the slip
   */
  private static Told told(
      Named rare, Named usual, Difference difference, int documents, boolean sure) {
    boolean inText = documents == 0;
    String letters = rare.first().form().letters();
    Set<Place> related = new TreeSet<>();
    rare.places().forEach(d -> related.add(place(d, difference)));
    related.add(place(usual.first(), difference));
    String message = Wording.quoted(letters) + " is spelled out in two ways: "
        + Wording.quoted(rare.first().text())
        + (inText ? " " + Wording.times(rare.places().size()) : " here")
        + ", " + Wording.quoted(usual.first().text()) + " "
        + (inText
            ? Wording.times(usual.places().size()) + " in this text"
            : "in " + Wording.documents(documents));
    return Told.of(
        letters,
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? SURE : LIKELY,
        place(rare.first(), difference),
        message,
        suggestions(rare.first(), usual.first(), difference),
        List.copyOf(related));
  }

  private static Place place(Definition definition, Difference difference) {
    return difference.isOrder()
        ? definition.words().get(0).place()
        : definition.content().get(difference.at()).place();
  }

  /** The other word, where it can stand in this place as it is. */
  private static List<String> suggestions(
      Definition rare, Definition usual, Difference difference) {
    if (difference.isOrder()) {
      return List.of();
    }
    ExpansionWord one = rare.content().get(difference.at());
    ExpansionWord two = usual.content().get(difference.at());
    boolean sameCase = !rare.form().isCyrillic() || ending(one).equals(ending(two));
    return sameCase ? List.of(two.text()) : List.of();
  }

  private static String ending(ExpansionWord word) {
    return word.text().substring(Math.min(word.key().length(), word.text().length()));
  }
}
