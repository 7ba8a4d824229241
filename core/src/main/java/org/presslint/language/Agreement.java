package org.presslint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the case of a Russian form fits the words beside it: what its preposition asks for, and what an adjective and
 * its noun share. Immutable and thread-safe.
 */
public final class Agreement {
  private static final Set<String> CASES = Set.of("Nom", "R", "D", "V", "T", "P");
  private static final List<String> NUMBERS_AND_GENDERS = List.of("PL", "Masc", "Fem", "Neut");
  private static final Set<String> ADJECTIVAL = Set.of("ADJ", "PT", "Ord");
  private static final Set<String> NOMINAL = Set.of("NN", "ADJ", "PT", "Ord", "PNN", "Num", "NumC");

  /** The cases that prepositions ask for, by LanguageTool's names: R genitive, D dative, V accusative, T, P. */
  private static final Map<String, Set<String>> GOVERNED = governed(
      "R: без для до из от около после против кроме вместо среди ради у вокруг возле помимо из-за из-под с со",
      "D: к ко по благодаря согласно вопреки",
      "V: в во на о об за под через про сквозь по с",
      "T: с со над перед между за под",
      "P: в во на о об обо при по");

  private static final int REMEMBERED = 4096;
  private static final int REMEMBERED_TAGS = 1024;

  private final Remembered<String, List<Grammar>> grammars = new Remembered<>(REMEMBERED);
  private final Remembered<String, Grammar> byTag = new Remembered<>(REMEMBERED_TAGS);
  private final Morphology morphology;

  /** Agreement by the readings of this morphology, which has to use LanguageTool's Russian tags. */
  public Agreement(Morphology morphology) {
    this.morphology = morphology;
  }

  /** How a form fits in its place. */
  public enum Fit {
    AGREES,
    /** Nothing beside it says anything. */
    OPEN,
    DISAGREES
  }

  /** The part of speech, the case, and the gender or the plural of a reading; empty strings for what it has not. */
  private record Grammar(String part, String grammaticalCase, String gender) {

    static Grammar of(String tag) {
      List<String> tags = Arrays.asList(tag.split(":"));
      String gender =
          NUMBERS_AND_GENDERS.stream().filter(tags::contains).findFirst().orElse("");
      String found = tags.stream().skip(1).filter(CASES::contains).findFirst().orElse("");
      return new Grammar(tags.get(0), found, gender);
    }

    boolean isNoun() {
      return part.equals("NN");
    }

    boolean isAdjectival() {
      return ADJECTIVAL.contains(part) && !grammaticalCase.isEmpty();
    }

    boolean isNominal() {
      return NOMINAL.contains(part) && !grammaticalCase.isEmpty();
    }

    boolean agreesWith(Grammar other) {
      return grammaticalCase.equals(other.grammaticalCase) && gender.equals(other.gender);
    }
  }

  /**
   * How a form fits between two words, all folded.
   *
   * @param before the word before, or the empty string
   * @param after the word after, or the empty string
   */
  public Fit fit(String before, String form, String after) {
    List<Grammar> own = grammar(form);
    if (own.isEmpty()) {
      return Fit.OPEN;
    }
    Fit left = left(before, own);
    Fit right = pair(own, grammar(after));
    if (left == Fit.DISAGREES || right == Fit.DISAGREES) {
      return Fit.DISAGREES;
    }
    return left == Fit.AGREES || right == Fit.AGREES ? Fit.AGREES : Fit.OPEN;
  }

  private Fit left(String before, List<Grammar> own) {
    Optional<Set<String>> cases = Optional.ofNullable(GOVERNED.get(before));
    if (cases.isPresent()) {
      boolean asked =
          own.stream().anyMatch(g -> g.isNominal() && cases.get().contains(g.grammaticalCase()));
      boolean nominal = own.stream().allMatch(g -> g.isNominal() || g.part().equals("VB"));
      return asked ? Fit.AGREES : nominal ? Fit.DISAGREES : Fit.OPEN;
    }
    List<Grammar> neighbours = grammar(before);
    Fit pair = pair(neighbours, own);
    boolean bare = !neighbours.isEmpty()
        && neighbours.stream().noneMatch(g -> g.part().equals("PREP") || g.isAdjectival());
    return pair == Fit.OPEN && bare && onlyAfterPreposition(own) ? Fit.DISAGREES : pair;
  }

  /** The prepositional case stands after a preposition, with at most adjectives between. */
  private static boolean onlyAfterPreposition(List<Grammar> own) {
    return own.stream().allMatch(g -> g.isNoun() && g.grammaticalCase().equals("P"));
  }

  /** An adjective before a noun. */
  private static Fit pair(List<Grammar> first, List<Grammar> second) {
    boolean agrees = first.stream()
        .filter(Grammar::isAdjectival)
        .anyMatch(a -> second.stream().filter(Grammar::isNoun).anyMatch(a::agreesWith));
    if (agrees) {
      return Fit.AGREES;
    }
    boolean sure = !first.isEmpty()
        && !second.isEmpty()
        && first.stream().allMatch(Grammar::isAdjectival)
        && second.stream().allMatch(Grammar::isNoun);
    return sure ? Fit.DISAGREES : Fit.OPEN;
  }

  private List<Grammar> grammar(String form) {
    return form.isEmpty() ? List.of() : grammars.get(form, this::read);
  }

  private List<Grammar> read(String form) {
    return morphology.readings(form).stream()
        .map(reading -> byTag.get(reading.tag(), Grammar::of))
        .toList();
  }

  private static Map<String, Set<String>> governed(String... lines) {
    Map<String, Set<String>> governed = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(": ");
      for (String preposition : parts[1].split(" ")) {
        governed.merge(preposition, Set.of(parts[0]), Agreement::union);
      }
    }
    return governed;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }
}
