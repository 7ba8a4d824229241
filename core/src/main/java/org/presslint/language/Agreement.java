package org.presslint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether the case of a Russian form fits the words beside it: what its preposition asks for, and what an adjective and
 * its noun share. Immutable and thread-safe.
 */
public final class Agreement {
  private static final List<String> CASES = List.of("Nom", "R", "D", "V", "T", "P");
  private static final int PREPOSITIONAL = bit("P");
  private static final List<String> NUMBERS_AND_GENDERS = List.of("PL", "Masc", "Fem", "Neut");
  private static final Set<String> ADJECTIVAL = Set.of("ADJ", "PT", "Ord");
  private static final Set<String> NOMINAL = Set.of("NN", "ADJ", "PT", "Ord", "PNN", "Num", "NumC");

  /** The cases that prepositions ask for, by LanguageTool's names, as bits: R genitive, D dative, V accusative, T, P. */
  private static final Map<String, Integer> GOVERNED = governed(
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

  /**
   * What a reading says, as far as it matters here.
   *
   * @param part the part of speech
   * @param grammaticalCase its bit among {@link #CASES}; 0 where it has none
   * @param gender the gender or the plural; the empty string where it has neither
   */
  private record Grammar(
      int grammaticalCase,
      String gender,
      boolean isNoun,
      boolean isAdjectival,
      boolean isNominal,
      String part) {

    static Grammar of(String tag) {
      List<String> tags = Arrays.asList(tag.split(":"));
      String part = tags.get(0);
      String gender =
          NUMBERS_AND_GENDERS.stream().filter(tags::contains).findFirst().orElse("");
      int found = tags.stream()
          .skip(1)
          .mapToInt(Agreement::bit)
          .filter(c -> c != 0)
          .findFirst()
          .orElse(0);
      return new Grammar(
          found,
          gender,
          part.equals("NN"),
          ADJECTIVAL.contains(part) && found != 0,
          NOMINAL.contains(part) && found != 0,
          part);
    }

    boolean agreesWith(Grammar other) {
      return grammaticalCase == other.grammaticalCase && gender.equals(other.gender);
    }
  }

  /** The bit of a case; 0 for what is none. */
  private static int bit(String grammaticalCase) {
    int index = CASES.indexOf(grammaticalCase);
    return index < 0 ? 0 : 1 << index;
  }

  /** A place between two words, for asking which of many forms fit there. Immutable and thread-safe. */
  public final class Gap {
    /** The cases that the preposition before asks for, as bits; 0 where no preposition stands there. */
    private final int asked;

    private final List<Grammar> before;
    private final List<Grammar> after;

    /** Whether what stands before is known, and neither a preposition nor an adjective. */
    private final boolean isBare;

    private Gap(String wordBefore, String wordAfter) {
      asked = GOVERNED.getOrDefault(wordBefore, 0);
      before = asked == 0 ? grammar(wordBefore) : List.of();
      after = grammar(wordAfter);
      isBare = !before.isEmpty()
          && before.stream().noneMatch(g -> g.part().equals("PREP") || g.isAdjectival());
    }

    /** How a folded form fits here. */
    public Fit fit(String form) {
      List<Grammar> own = grammar(form);
      if (own.isEmpty()) {
        return Fit.OPEN;
      }
      Fit left = asked == 0 ? afterWord(own) : afterPreposition(own);
      Fit right = pair(own, after);
      if (left == Fit.DISAGREES || right == Fit.DISAGREES) {
        return Fit.DISAGREES;
      }
      return left == Fit.AGREES || right == Fit.AGREES ? Fit.AGREES : Fit.OPEN;
    }

    private Fit afterPreposition(List<Grammar> own) {
      boolean declined = true;
      for (Grammar reading : own) {
        if (reading.isNominal() && (reading.grammaticalCase() & asked) != 0) {
          return Fit.AGREES;
        }
        declined &= reading.isNominal() || reading.part().equals("VB");
      }
      return declined ? Fit.DISAGREES : Fit.OPEN;
    }

    private Fit afterWord(List<Grammar> own) {
      Fit pair = pair(before, own);
      return pair == Fit.OPEN && isBare && onlyAfterPreposition(own) ? Fit.DISAGREES : pair;
    }
  }

  /**
   * The place between two folded words.
   *
   * @param before the word before, or the empty string
   * @param after the word after, or the empty string
   */
  public Gap between(String before, String after) {
    return new Gap(before, after);
  }

  /** The prepositional case stands after a preposition, with at most adjectives between. */
  private static boolean onlyAfterPreposition(List<Grammar> own) {
    for (Grammar reading : own) {
      if (!reading.isNoun() || reading.grammaticalCase() != PREPOSITIONAL) {
        return false;
      }
    }
    return true;
  }

  /** An adjective before a noun. */
  private static Fit pair(List<Grammar> first, List<Grammar> second) {
    boolean sure = !first.isEmpty() && !second.isEmpty();
    for (Grammar adjective : first) {
      sure &= adjective.isAdjectival();
      for (Grammar noun : second) {
        sure &= noun.isNoun();
        if (adjective.isAdjectival() && noun.isNoun() && adjective.agreesWith(noun)) {
          return Fit.AGREES;
        }
      }
    }
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

  private static Map<String, Integer> governed(String... lines) {
    Map<String, Integer> governed = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(": ");
      for (String preposition : parts[1].split(" ")) {
        governed.merge(preposition, bit(parts[0]), (a, b) -> a | b);
      }
    }
    return governed;
  }
}
