package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presslint.language.Candidate;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.automaton.Folding;

/** Evidence in words. */
final class Wording {

  private Wording() {}

  /** How the word differs from a suggestion. */
  static String edits(UnknownWord word, String suggestion) {
    String meant = Folding.key(suggestion);
    if (meant.equals(word.key())) {
      return "the same word in other capitals";
    }
    if (meant.indexOf(' ') >= 0) {
      return "two words run together";
    }
    List<Edit> edits = Edits.within(meant, word.key(), 2).orElse(List.of());
    if (edits.size() == 2 && Edits.onlyReorders(meant, word.key())) {
      return "the same letters in another order";
    }
    return edits.isEmpty()
        ? "near"
        : String.join(" and ", edits.stream().map(e -> edit(e.kind())).toList()) + " away";
  }

  private static String edit(EditKind kind) {
    return switch (kind) {
      case SWAPPED -> "two swapped letters";
      case LOST_DOUBLE -> "one letter of a double";
      case LOST_VOWEL, LOST_OTHER -> "a missing letter";
      case ADDED_DOUBLE -> "a doubled letter";
      case ADDED_NEIGHBOUR_KEY -> "an extra neighbouring key";
      case ADDED_ECHO, ADDED_VOWEL, ADDED_OTHER -> "an extra letter";
      case REPLACED_NEIGHBOUR_KEY -> "a neighbouring key";
      case REPLACED_ACCENT -> "an accent";
      case REPLACED_VOWEL_PAIR, REPLACED_VOWEL, REPLACED_ALIKE, REPLACED_OTHER -> "one letter";
      case SIGN -> "a soft or hard sign";
      case PUNCTUATION -> "a hyphen or apostrophe";
    };
  }

  /** What the text itself says of a suggestion; empty where it says nothing. */
  static Optional<String> document(SpellingCheck.Weighed weighed, String suggestion) {
    KeptEvidence evidence = weighed.evidence();
    Optional<Twin> twin = weighed.word().twin().filter(t -> t.form().equals(suggestion));
    if (twin.isPresent()) {
      return Optional.of("stands here " + times(twin.get().count()));
    }
    boolean best = weighed
        .word()
        .best()
        .map(Candidate::key)
        .filter(Folding.key(suggestion)::equals)
        .isPresent();
    if (!best) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>();
    if (evidence.has(Evidence.CANDIDATE_IN_DOCUMENT)) {
      long count = Math.round(Math.expm1(evidence.get(Evidence.LOG_CANDIDATE_COUNT)));
      said.add("stands here " + times((int) count));
    } else if (evidence.has(Evidence.CANDIDATE_STEM_IN_DOCUMENT)) {
      said.add("another form of it stands here");
    } else if (evidence.get(Evidence.CANDIDATE_FREQUENCY) >= 3) {
      said.add("is a common word");
    }
    return said.stream().findFirst();
  }

  static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }
}
