package org.presslint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

  private final int[] none = {};
  private final Remembered<String, int[]> known = new Remembered<>(REMEMBERED, this::read);
  private final Remembered<String, Integer> byTag =
      new Remembered<>(REMEMBERED_TAGS, Agreement::reading);
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

  /** What a reading says is one number: the bit of its case, then its gender or plural, then what it is. */
  private static final int GENDER_SHIFT = CASES.size();

  private static final int NOUN = 1 << (GENDER_SHIFT + 3);
  private static final int ADJECTIVE = NOUN << 1;
  private static final int DECLINED = NOUN << 2;
  private static final int VERB = NOUN << 3;
  private static final int PREPOSITION = NOUN << 4;

  /** What an adjective shares with its noun. */
  private static final int SHARED = NOUN - 1;

  private static int reading(String tag) {
    List<String> tags = Arrays.asList(tag.split(":"));
    String part = tags.get(0);
    int grammaticalCase = tags.stream()
        .skip(1)
        .mapToInt(Agreement::bit)
        .filter(c -> c != 0)
        .findFirst()
        .orElse(0);
    int gender = 0;
    while (gender < NUMBERS_AND_GENDERS.size() && !tags.contains(NUMBERS_AND_GENDERS.get(gender))) {
      gender++;
    }
    boolean hasCase = grammaticalCase != 0;
    return grammaticalCase
        | gender << GENDER_SHIFT
        | (part.equals("NN") ? NOUN : 0)
        | (hasCase && ADJECTIVAL.contains(part) ? ADJECTIVE : 0)
        | (hasCase && NOMINAL.contains(part) ? DECLINED : 0)
        | (part.equals("VB") ? VERB : 0)
        | (part.equals("PREP") ? PREPOSITION : 0);
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

    private final int[] before;
    private final int[] after;

    /** Whether what stands before is known, and neither a preposition nor an adjective. */
    private final boolean isBare;

    private Gap(String wordBefore, String wordAfter) {
      asked = GOVERNED.getOrDefault(wordBefore, 0);
      before = asked == 0 ? readings(wordBefore) : none;
      after = readings(wordAfter);
      isBare = before.length > 0
          && IntStream.of(before).allMatch(r -> (r & (PREPOSITION | ADJECTIVE)) == 0);
    }

    /** How a folded form fits here. */
    public Fit fit(String form) {
      int[] own = readings(form);
      if (own.length == 0) {
        return Fit.OPEN;
      }
      Fit left = asked == 0 ? afterWord(own) : afterPreposition(own);
      Fit right = pair(own, after);
      if (left == Fit.DISAGREES || right == Fit.DISAGREES) {
        return Fit.DISAGREES;
      }
      return left == Fit.AGREES || right == Fit.AGREES ? Fit.AGREES : Fit.OPEN;
    }

    private Fit afterPreposition(int[] own) {
      boolean declined = true;
      for (int reading : own) {
        if ((reading & DECLINED) != 0 && (reading & asked) != 0) {
          return Fit.AGREES;
        }
        declined &= (reading & (DECLINED | VERB)) != 0;
      }
      return declined ? Fit.DISAGREES : Fit.OPEN;
    }

    private Fit afterWord(int[] own) {
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
  private static boolean onlyAfterPreposition(int[] own) {
    for (int reading : own) {
      if ((reading & (NOUN | PREPOSITIONAL)) != (NOUN | PREPOSITIONAL)) {
        return false;
      }
    }
    return true;
  }

  /** An adjective before a noun. */
  private static Fit pair(int[] first, int[] second) {
    boolean sure = first.length > 0 && second.length > 0;
    for (int adjective : first) {
      sure &= (adjective & ADJECTIVE) != 0;
      for (int noun : second) {
        sure &= (noun & NOUN) != 0;
        if ((adjective & ADJECTIVE) != 0
            && (noun & NOUN) != 0
            && ((adjective ^ noun) & SHARED) == 0) {
          return Fit.AGREES;
        }
      }
    }
    return sure ? Fit.DISAGREES : Fit.OPEN;
  }

  /** How a form may be read, each way once. */
  private int[] readings(String form) {
    return form.isEmpty() ? none : known.get(form);
  }

  private int[] read(String form) {
    return morphology.readings(form).stream()
        .mapToInt(reading -> byTag.get(reading.tag()))
        .distinct()
        .toArray();
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
