package org.presslint.check.name;

import java.util.List;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;

/** What the letters, the word lists and the counts say of two spellings: the same in a text and across texts. */
final class SpellingEvidence {
  private static final double LARGEST_RATIO = 3;

  private static final double LETTERS_UNIT = 4;
  private static final double MOST_FREQUENT = 25;

  private static final List<Feature> SUBSTITUTIONS =
      List.of(Feature.VOWEL, Feature.SOUND, Feature.KEYBOARD, Feature.OTHER_LETTER);

  private SpellingEvidence() {}

  /**
   * One side of the comparison.
   *
   * @param word the word as written
   * @param listing what the word lists say
   * @param count how often it stands, at least 1
   * @param rarestLetters see {@link Listings#rarestLetters}
   */
  record Side(String word, Listing listing, int count, int rarestLetters) {
    int rank() {
      return listing.name() ? 2 : listing.word() ? 1 : 0;
    }
  }

  /** The evidence of the spelling alone; company is added by whoever knows it. */
  static Evidence of(Side x, Side y, Spelling spelling) {
    Evidence evidence = new Evidence();
    letters(spelling, evidence);
    int capitals = Letters.innerCapitals(x.word());
    boolean alike = capitals == Letters.innerCapitals(y.word());
    evidence.addIf(!alike, Feature.INNER_CAPITAL);
    evidence.addIf(alike && capitals > 0, Feature.INNER_CAPITALS_ALIKE);
    evidence.set(Feature.STRANGE_LETTERS, (y.rarestLetters() - x.rarestLetters()) / LETTERS_UNIT);
    evidence.addIf(Endings.tellNamesApart(x.word(), y.word()), Feature.ENDING);
    lists(x, y, evidence);
    boolean substituted = SUBSTITUTIONS.stream().anyMatch(evidence::has);
    evidence.addIf(evidence.has(Feature.TRANSPOSED) && x.rank() == 0, Feature.TRANSPOSED_UNLISTED);
    evidence.addIf(substituted && x.rank() == 0 && y.rank() > 0, Feature.SUBSTITUTED_UNLISTED);
    evidence.set(
        Feature.RATIO,
        Math.max(
            -LARGEST_RATIO, Math.min(LARGEST_RATIO, Math.log((double) y.count() / x.count()))));
    evidence.addIf(y.count() >= 3, Feature.OTHER_THREE_TIMES);
    evidence.addIf(x.count() >= 2, Feature.RARE_TWICE);
    return evidence;
  }

  private static void letters(Spelling spelling, Evidence evidence) {
    List<Edit> edits = spelling.edits();
    edits.forEach(edit -> evidence.add(slip(edit.kind())));
    boolean marksOnly = spelling.onlyMarks();
    evidence.addIf(edits.size() > 1 && !marksOnly, Feature.TWO_EDITS);
    evidence.addIf(!marksOnly && spelling.touchesLast(1), Feature.LAST_LETTER);
    evidence.addIf(!marksOnly && spelling.touchesFirstLetter(), Feature.FIRST_LETTER);
    evidence.addIf(spelling.shorter() >= 6, Feature.LENGTH_SIX);
    evidence.addIf(spelling.shorter() >= 8, Feature.LENGTH_EIGHT);
    evidence.addIf(spelling.shorter() < 5, Feature.LENGTH_UNDER_FIVE);
  }

  /** What the kind of an edit speaks for. */
  static Feature slip(EditKind kind) {
    return switch (kind) {
      case SWAPPED -> Feature.TRANSPOSED;
      case REPLACED_ACCENT -> Feature.DIACRITIC;
      case LOST_DOUBLE, ADDED_DOUBLE -> Feature.DOUBLED;
      case LOST_VOWEL,
          LOST_OTHER,
          ADDED_NEIGHBOUR_KEY,
          ADDED_ECHO,
          ADDED_VOWEL,
          ADDED_OTHER,
          SIGN,
          PUNCTUATION -> Feature.MISSING;
      case REPLACED_VOWEL_PAIR, REPLACED_VOWEL -> Feature.VOWEL;
      case REPLACED_ALIKE -> Feature.SOUND;
      case REPLACED_NEIGHBOUR_KEY -> Feature.KEYBOARD;
      case REPLACED_OTHER -> Feature.OTHER_LETTER;
    };
  }

  private static void lists(Side x, Side y, Evidence evidence) {
    evidence.addIf(x.rank() == 0 && y.rank() == 2, Feature.UNLISTED_FOR_NAME);
    evidence.addIf(x.rank() == 0 && y.rank() == 1, Feature.UNLISTED_FOR_WORD);
    // the lists hold many names with and without their marks
    boolean marksOnly = evidence.has(Feature.DIACRITIC) && !evidence.has(Feature.TWO_EDITS);
    evidence.addIf(x.rank() == 2 && y.rank() == 2 && !marksOnly, Feature.BOTH_LISTED);
    boolean word = x.listing().word() || y.listing().word();
    evidence.addIf(evidence.has(Feature.BOTH_LISTED) && !word, Feature.BOTH_NAMES);
    evidence.addIf(x.rank() == 0 && y.rank() == 0, Feature.BOTH_UNLISTED);
    evidence.addIf(x.rank() == 1, Feature.RARE_IS_WORD);
    evidence.addIf(x.listing().word() && y.listing().word(), Feature.BOTH_WORDS);
    if (evidence.has(Feature.BOTH_WORDS)) {
      int difference = y.listing().frequency() - x.listing().frequency();
      evidence.set(Feature.RARER_WORD, Math.max(0, difference) / MOST_FREQUENT);
    }
    if (x.rank() == 0) {
      evidence.set(Feature.OTHER_IS_COMMON, y.listing().frequency() / MOST_FREQUENT);
    }
  }
}
