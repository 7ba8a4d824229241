package org.presslint.check.name;

import java.util.List;
import java.util.Optional;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;

/**
 * How two words differ as they are spelled.
 *
 * @param first the first spelling; for Russian its nominative
 * @param second the second spelling; for Russian its nominative
 * @param edits how the first is written instead of the second, from left to right; at least one
 */
record Spelling(String first, String second, List<Edit> edits) {

  /** From this length on two slips in one word are looked for. */
  static final int LENGTH_FOR_TWO = 7;

  Spelling {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("equal spellings: " + first);
    }
  }

  /** How the two spellings differ by few enough slips; empty where they are equal or too far from each other. */
  static Optional<Spelling> between(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    int most = shorter >= LENGTH_FOR_TWO ? 2 : 1;
    boolean sameLetters = Letters.fold(first).equals(Letters.fold(second));
    return within(first, second, sameLetters ? shorter : most);
  }

  /** How the two spellings differ; empty where they are equal or differ by more than so many edits. */
  static Optional<Spelling> within(String first, String second, int most) {
    return Edits.within(second, first, most)
        .filter(edits -> !edits.isEmpty())
        .map(edits -> new Spelling(first, second, edits));
  }

  /** The same, told from the second to the first. */
  Spelling reversed() {
    List<Edit> turned = Edits.within(first, second, edits.size()).orElseThrow();
    return new Spelling(second, first, turned);
  }

  /** Whether the spellings differ in marks only. */
  boolean onlyMarks() {
    return edits.stream().allMatch(e -> e.kind() == EditKind.REPLACED_ACCENT);
  }

  int shorter() {
    return Math.min(first.length(), second.length());
  }

  /** Whether the first letters differ; one that is only written twice stays the first letter. */
  boolean touchesFirstLetter() {
    return edits.stream()
        .anyMatch(e -> (e.position() == 0 || e.meantStart() == 0)
            && SpellingEvidence.slip(e.kind()) != Feature.DOUBLED);
  }

  /** Whether an edit lies within so many last letters of both spellings. */
  boolean touchesLast(int letters) {
    return edits.stream()
        .anyMatch(
            e -> e.end() > first.length() - letters && e.meantEnd() > second.length() - letters);
  }

  /** Whether one has a run of two letters more: fingers seldom do that, people who coin names do. */
  boolean isBlend() {
    return edits.size() == 2
        && edits.stream().allMatch(e -> SpellingEvidence.slip(e.kind()) == Feature.MISSING)
        && edits.get(1).position() - edits.get(0).end() <= 1
        && edits.get(1).meantStart() - edits.get(0).meantEnd() <= 1;
  }

  /** Whether one is rather another word than a slip of the other, where nothing beside the two is the same. */
  boolean isOfAnotherWord() {
    return (touchesFirstLetter() && !onlyMarks()) || isBlend();
  }

  /**
   * The form of the second word that stands where a form of the first does: the letters up to the last edit are exchanged,
   * the ending stays. Empty where the form does not start as its nominative does.
   */
  Optional<String> carriedOver(String form) {
    Edit last = edits.get(edits.size() - 1);
    String before = first.substring(0, last.end());
    if (!Letters.fold(form).startsWith(Letters.fold(before)) || form.length() < before.length()) {
      return Optional.empty();
    }
    String start = second.substring(0, last.meantEnd());
    if (Character.isUpperCase(form.charAt(0))) {
      start = Letters.capitalized(start);
    }
    return Optional.of(start + form.substring(before.length()));
  }
}
