package org.presslint.check.spelling;

import java.util.List;
import java.util.Locale;
import org.presslint.language.Candidate;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.Lexicon;
import org.presslint.language.Stems;
import org.presslint.text.Language;

/** Evidence from the word that may have been meant. */
final class CandidateEvidence {
  private static final int COMMON_ENGLISH = 8;
  private static final int COMMON_RUSSIAN = 5;
  private static final int COMMON_NAME = 10;
  private static final double CLOSE = 1.5;

  /** A rival further behind is none. */
  private static final double FAR = 6;

  private final DocumentWords words;
  private final Lexicon russian;

  /**
   * Evidence in a document.
   *
   * @param russian the lexicon that holds the names of many countries' people
   */
  CandidateEvidence(DocumentWords words, Lexicon russian) {
    this.words = words;
    this.russian = russian;
  }

  /** Gathers the evidence of the best candidate of a list, best first. */
  void gather(UnknownForm form, List<Candidate> candidates, EvidenceSet evidence) {
    if (candidates.isEmpty()) {
      evidence.set(Evidence.NO_CANDIDATE, 1);
      return;
    }
    Candidate best = candidates.get(0);
    boolean split = best.entry().isEmpty();
    evidence.set(Evidence.SPLIT, split);
    evidence.set(Evidence.SPLIT_COMPOUND, split && evidence.has(Evidence.COMPOUND_LONG));
    evidence.set(Evidence.SPLIT_LONG, split && form.key().length() >= 13);
    evidence.set(Evidence.CANDIDATE_FREQUENCY, best.frequency() / 4.0);
    capitals(form, best, evidence);
    if (!split) {
      edits(form, best, evidence);
    }
    rivals(form, candidates, evidence);
    document(form, best, evidence);
    if (!split) {
      combined(form, best, candidates, evidence);
    }
  }

  private static void capitals(UnknownForm form, Candidate best, EvidenceSet evidence) {
    boolean name = best.isName();
    boolean inside = !evidence.has(Evidence.ONLY_SENTENCE_START);
    evidence.set(Evidence.CANDIDATE_IS_NAME, name);
    evidence.set(Evidence.CANDIDATE_IS_NAME_FOR_CAPITAL, name && form.isCapitalized());
    evidence.set(Evidence.CANDIDATE_IS_WORD_FOR_CAPITAL, !name && form.isCapitalized() && inside);
  }

  private static void edits(UnknownForm form, Candidate best, EvidenceSet evidence) {
    int length = form.key().length();
    int tail = form.language() == Language.RUSSIAN ? 2 : 1;
    evidence.set(Evidence.TWO_EDITS, best.edits().size() >= 2);
    evidence.set(Evidence.EDITS_PER_LETTER, best.edits().size() * 4.0 / Math.max(4, length));
    for (Edit edit : best.edits()) {
      evidence.add(kind(edit), 1);
      if (edit.position() == 0) {
        evidence.set(Evidence.EDIT_FIRST_LETTER, 1);
      }
      if (edit.lettersAfter(length) <= 0) {
        evidence.set(Evidence.EDIT_LAST_LETTER, 1);
      }
      if (edit.lettersAfter(length) < tail) {
        evidence.set(Evidence.EDIT_NEAR_END, tail == 2);
      }
    }
    boolean plural = best.edits().size() == 1 && (best.key() + "s").equals(form.key());
    evidence.set(Evidence.EDIT_ADDS_S, plural);
  }

  private static Evidence kind(Edit edit) {
    return switch (edit.kind()) {
      case SWAPPED -> Evidence.SWAPPED;
      case LOST_DOUBLE -> Evidence.LOST_DOUBLE;
      case LOST_VOWEL, LOST_OTHER -> Evidence.LOST_LETTER;
      case ADDED_DOUBLE -> Evidence.ADDED_DOUBLE;
      case ADDED_NEIGHBOUR_KEY -> Evidence.ADDED_NEIGHBOUR_KEY;
      case ADDED_ECHO, ADDED_VOWEL, ADDED_OTHER -> Evidence.ADDED_LETTER;
      case REPLACED_VOWEL_PAIR, REPLACED_VOWEL -> Evidence.REPLACED_VOWEL;
      case REPLACED_ALIKE -> Evidence.REPLACED_ALIKE;
      case REPLACED_NEIGHBOUR_KEY -> Evidence.REPLACED_NEIGHBOUR_KEY;
      case REPLACED_ACCENT -> Evidence.REPLACED_ACCENT;
      case REPLACED_OTHER -> Evidence.REPLACED_OTHER;
      case SIGN, PUNCTUATION -> Evidence.SIGN_OR_HYPHEN;
    };
  }

  /** How far the best candidate is ahead of the next one that is not a form of the same word. */
  private static void rivals(UnknownForm form, List<Candidate> candidates, EvidenceSet evidence) {
    Candidate best = candidates.get(0);
    String stem = Stems.ofKey(best.key(), form.language());
    double margin = FAR;
    int close = 0;
    for (int i = 1; i < candidates.size(); i++) {
      Candidate rival = candidates.get(i);
      double behind = best.score() - rival.score();
      boolean matters = behind < margin || rival.score() > best.score() - CLOSE;
      if (matters && !Stems.ofKey(rival.key(), form.language()).equals(stem)) {
        margin = Math.min(margin, behind);
        close += rival.score() > best.score() - CLOSE ? 1 : 0;
      }
    }
    evidence.set(Evidence.MARGIN, margin / 3);
    evidence.set(Evidence.AMBIGUOUS, close >= 2);
    evidence.set(Evidence.SCORE, Math.max(-2.5, Math.min(2.5, best.score() / 4)));
  }

  private void document(UnknownForm form, Candidate best, EvidenceSet evidence) {
    int count = words.count(best.key());
    String stem = Stems.ofKey(best.key(), form.language());
    boolean stemHere = count == 0 && stem.length() >= 4 && words.hasStem(stem);
    evidence.set(Evidence.CANDIDATE_IN_DOCUMENT, count > 0);
    evidence.set(Evidence.CANDIDATE_IN_DOCUMENT_CAPITALIZED, count > 0 && form.isCapitalized());
    evidence.set(Evidence.LOG_CANDIDATE_COUNT, Math.log1p(Math.min(count, 20)));
    evidence.set(Evidence.CANDIDATE_STEM_IN_DOCUMENT, stemHere);
    evidence.set(
        Evidence.CANDIDATE_OUTNUMBERS, Math.max(0, Math.log1p(count) - Math.log1p(form.count())));
  }

  private void combined(
      UnknownForm form, Candidate best, List<Candidate> candidates, EvidenceSet evidence) {
    int length = form.key().length();
    String stem = form.written().stem();
    boolean inflected = false;
    for (Candidate candidate : candidates.subList(0, Math.min(4, candidates.size()))) {
      inflected |= Stems.ofKey(candidate.key(), form.language()).equals(stem);
    }
    evidence.set(Evidence.ONLY_INFLECTED, inflected);
    int common = form.language() == Language.RUSSIAN ? COMMON_RUSSIAN : COMMON_ENGLISH;
    boolean inner = best.edits().size() == 1
        && !evidence.has(Evidence.EDIT_FIRST_LETTER)
        && !evidence.has(Evidence.EDIT_LAST_LETTER);
    boolean good = inner && best.frequency() >= common && !inflected && !best.isName();
    boolean lone = !evidence.has(Evidence.AFTER_CAPITALIZED)
        && !evidence.has(Evidence.BEFORE_CAPITALIZED)
        && !evidence.has(Evidence.AFTER_TITLE);
    boolean formed = evidence.has(Evidence.PREFIXED)
        || evidence.has(Evidence.SUFFIXED_S)
        || evidence.has(Evidence.SUFFIXED_LONG)
        || evidence.has(Evidence.SUFFIXED_SHORT)
        || evidence.has(Evidence.COMPOUND_LONG)
        || evidence.has(Evidence.COMPOUND_SHORT);
    boolean rare = inner
        && best.frequency() < common
        && !best.isName()
        && !inflected
        && !formed
        && !evidence.has(Evidence.DERIVED)
        && !evidence.has(Evidence.DERIVED_FROM_NAME)
        && !evidence.has(Evidence.EDIT_NEAR_END);
    boolean goodTwo = best.edits().size() == 2
        && length >= 8
        && best.frequency() >= common + 2
        && !formed
        && !inflected
        && !best.isName()
        && !evidence.has(Evidence.EDIT_FIRST_LETTER)
        && evidence.get(Evidence.MARGIN) >= 1;
    boolean starts = evidence.has(Evidence.ONLY_SENTENCE_START);
    boolean nameSlip =
        form.isCapitalized() && best.isName() && inner && best.frequency() >= 6 && length >= 6;
    evidence
        .set(Evidence.GOOD_5, good && length >= 5)
        .set(Evidence.GOOD_7, good && length >= 7)
        .set(Evidence.GOOD_9, good && length >= 9)
        .set(Evidence.GOOD_7_CAPITALIZED, good && length >= 7 && form.isCapitalized())
        .set(Evidence.GOOD_SENTENCE_START, good && evidence.has(Evidence.ONLY_SENTENCE_START))
        .set(Evidence.GOOD_TITLE_CASE_LINE, good && evidence.has(Evidence.TITLE_CASE_LINE))
        .set(Evidence.GOOD_LONE_CAPITALIZED, good && lone && length >= 6 && form.isCapitalized())
        .set(Evidence.GOOD_TYPICAL, good && isTypical(best.edits().get(0)))
        .set(Evidence.GOOD_VERY_COMMON, good && best.frequency() >= 2 * common)
        .set(Evidence.GOOD_TWO_EDITS, goodTwo)
        .set(Evidence.GOOD_TWO_EDITS_SENTENCE_START, goodTwo && starts)
        .set(Evidence.GOOD_LONE_SENTENCE_START, good && lone && starts)
        .set(Evidence.GOOD_FORMED, good && formed)
        .set(Evidence.LONG_ONE_EDIT, best.edits().size() == 1 && length >= 8)
        .set(Evidence.RARE_9, rare && length >= 9)
        .set(Evidence.RARE_11, rare && length >= 11)
        .set(
            Evidence.LETTER_BEFORE_WORD,
            best.edits().size() == 1
                && form.key().endsWith(best.key())
                && length > best.key().length())
        .set(Evidence.LONG_TWO_EDITS, best.edits().size() == 2 && length >= 9)
        .set(
            Evidence.ACCENTS_ONLY,
            !best.edits().isEmpty()
                && best.edits().stream().allMatch(e -> e.kind() == EditKind.REPLACED_ACCENT))
        .set(
            Evidence.SAME_LETTERS,
            best.edits().size() == 2 && Edits.onlyReorders(best.key(), form.key()))
        .set(
            Evidence.GIVEN_NAME_SLIP,
            nameSlip
                && length == best.key().length()
                && length >= 8
                && best.frequency() >= common
                && evidence.has(Evidence.BEFORE_CAPITALIZED)
                && SlavicNames.isGivenName(best.key(), russian))
        .set(Evidence.DATE_WORD_SLIP, inner && length >= 6 && DateWords.contains(best.key()))
        .set(
            Evidence.DATE_SLIP,
            evidence.has(Evidence.BESIDE_NUMBER) && DateWords.contains(best.key()))
        .set(Evidence.NAME_SLIP, nameSlip)
        .set(Evidence.COMMON_NAME_SLIP, nameSlip && length >= 7 && best.frequency() >= COMMON_NAME)
        .set(
            Evidence.NAME_SLIP_IN_DOCUMENT,
            nameSlip && evidence.has(Evidence.CANDIDATE_IN_DOCUMENT))
        .set(Evidence.CAPITAL_MISSING, form.isLowerCase() && best.edits().isEmpty())
        .set(
            Evidence.DATE_CAPITAL_MISSING,
            form.isLowerCase() && best.edits().isEmpty() && DateWords.contains(best.key()))
        .set(Evidence.OTHER_CAPITALS, isOddlyCapitalized(form, best));
  }

  private static boolean isTypical(Edit edit) {
    return switch (edit.kind()) {
      case SWAPPED, LOST_DOUBLE, ADDED_DOUBLE -> true;
      default -> false;
    };
  }

  /** gAgreement, COmmunity: capitals that neither a word nor a name has. */
  private static boolean isOddlyCapitalized(UnknownForm form, Candidate best) {
    if (form.isLowerCase() || best.frequency() < COMMON_ENGLISH) {
      return false;
    }
    String rest = form.form().substring(1);
    boolean first = Character.isLowerCase(form.form().charAt(0));
    return first
        ? Character.isUpperCase(rest.charAt(0)) && isLower(rest.substring(1))
        : form.form().length() > 3
            && Character.isUpperCase(rest.charAt(0))
            && isLower(rest.substring(1));
  }

  private static boolean isLower(String rest) {
    return rest.length() > 1 && rest.equals(rest.toLowerCase(Locale.ROOT));
  }
}
