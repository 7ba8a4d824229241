package org.presslint.check.acronym;

import java.util.List;
import org.presslint.text.Span;

/**
 * The acronyms of a block, and the words that may be their expansions. Its spans are those of the block's text. Immutable.
 *
 * @param uses its acronyms outside of brackets with words
 * @param brackets its acronyms with words of which some may be the expansion
 * @param runs runs of words that may be names: in English words with capitals and the little words between them, in Russian
 *     all words from a capital on
 * @param coded where letters and digits are one word
 * @param initials the first letters of the runs, with and without those of little words, a space behind each
 */
record BlockAcronyms(
    List<Use> uses,
    List<Bracket> brackets,
    List<List<Word>> runs,
    List<Span> coded,
    String initials) {

  BlockAcronyms {
    uses = List.copyOf(uses);
    brackets = List.copyOf(brackets);
    runs = List.copyOf(runs);
    coded = List.copyOf(coded);
  }

  /** An acronym at its place. */
  record Use(AcronymForm form, Span span) {}

  /**
   * An acronym beside words.
   *
   * @param form the acronym
   * @param span its place
   * @param fit how its letters fit the best of these words
   * @param expansion those words
   * @param introduces whether all the words may say what it means, though its letters do not fit
   * @param named the first letters of a name that fits exactly, without those of little words; empty for any other expansion,
   *     and for a short one
   */
  record Bracket(
      AcronymForm form,
      Span span,
      Definition.Fit fit,
      List<Word> expansion,
      boolean introduces,
      String named) {
    private static final int FEWEST_TO_INTRODUCE = 2;
    /** Shorter names that share all words but one are too often two names: Department of State, of Statistics. */
    private static final int SHORTEST_NAMED = 3;

    Bracket {
      expansion = List.copyOf(expansion);
    }

    /**
     * Finds the words that fit best.
     *
     * @param words the words before the bracket, or all words within it
     * @param whole whether all the words must be the expansion
     */
    static Bracket of(AcronymForm form, Span span, List<Word> words, boolean whole) {
      String letters = form.letters();
      int best = LetterFit.NONE;
      int start = 0;
      for (int i = whole ? 0 : words.size() - 1; i >= 0; i--) {
        int cost = LetterFit.cost(letters, words.subList(i, words.size()));
        if (cost < best) {
          best = cost;
          start = i;
        }
      }
      boolean loose = LetterFit.isLoose(best, letters);
      Definition.Fit fit =
          best == 0 ? Definition.Fit.EXACT : loose ? Definition.Fit.LOOSE : Definition.Fit.NONE;
      List<Word> expansion =
          loose ? words.subList(start, words.size()) : whole ? List.of() : name(words);
      boolean introduces = words.size() >= FEWEST_TO_INTRODUCE;
      String named = fit == Definition.Fit.EXACT ? named(form, expansion) : "";
      return new Bracket(form, span, fit, expansion, introduces, named);
    }

    private static String named(AcronymForm form, List<Word> expansion) {
      StringBuilder initials = new StringBuilder();
      for (Word word : expansion) {
        if (!word.small()) {
          initials.append(word.initial());
        }
      }
      return initials.length() >= SHORTEST_NAMED && Definition.isName(form, expansion)
          ? initials.toString()
          : "";
    }

    /** Whether it says what the acronym stands for: one word whose letters do not fit says nothing. */
    boolean defines() {
      if (fit != Definition.Fit.NONE) {
        return true;
      }
      int content = 0;
      for (Word word : expansion) {
        content += word.small() ? 0 : 1;
      }
      return content > 1;
    }

    /** The words with capitals at the end, with the little words between them. */
    private static List<Word> name(List<Word> words) {
      int start = words.size();
      for (int i = words.size() - 1;
          i >= 0 && (words.get(i).small() || words.get(i).isCapitalized());
          i--) {
        start = words.get(i).isCapitalized() ? i : start;
      }
      return words.subList(start, words.size());
    }
  }
}
