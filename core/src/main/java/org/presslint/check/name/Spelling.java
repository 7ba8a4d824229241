package org.presslint.check.name;

import java.util.List;
import java.util.Optional;

/**
 * How two words differ as they are spelled.
 *
 * @param first the first spelling; for Russian its nominative
 * @param second the second spelling; for Russian its nominative
 * @param alignment the edits from the first to the second, at least one
 */
record Spelling(String first, String second, Alignment alignment) {

  /** From this length on two slips in one word are looked for. */
  static final int LENGTH_FOR_TWO = 8;

  /** How the two spellings differ by few enough slips; empty where they are equal or too far from each other. */
  static Optional<Spelling> between(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    int most = shorter >= LENGTH_FOR_TWO ? 2 : 1;
    boolean sameLetters = Letters.fold(first).equals(Letters.fold(second));
    return Alignment.of(first, second, sameLetters ? shorter : most)
        .filter(a -> !a.edits().isEmpty())
        .map(a -> new Spelling(first, second, a));
  }

  /** The same, told from the second to the first. */
  Spelling reversed() {
    List<Edit> edits = alignment.edits().stream()
        .map(e -> new Edit(e.kind(), e.otherStart(), e.otherEnd(), e.start(), e.end()))
        .toList();
    return new Spelling(second, first, new Alignment(edits));
  }

  int shorter() {
    return Math.min(first.length(), second.length());
  }

  boolean touchesFirstLetter() {
    return alignment.edits().stream().anyMatch(e -> e.start() == 0 || e.otherStart() == 0);
  }

  /** Whether an edit lies within so many last letters of both spellings. */
  boolean touchesLast(int letters) {
    return alignment.edits().stream()
        .anyMatch(
            e -> e.end() > first.length() - letters && e.otherEnd() > second.length() - letters);
  }

  /** Whether one has a run of two letters more: fingers seldom do that, people who coin names do. */
  boolean isBlend() {
    List<Edit> edits = alignment.edits();
    return edits.size() == 2
        && edits.stream().allMatch(e -> e.kind() == Edit.Kind.MISSING)
        && edits.get(1).start() - edits.get(0).end() <= 1
        && edits.get(1).otherStart() - edits.get(0).otherEnd() <= 1;
  }

  /**
   * The form of the second word that stands where a form of the first does: the letters up to the last edit are exchanged,
   * the ending stays. Empty where the form does not start as its nominative does.
   */
  Optional<String> carriedOver(String form) {
    Edit last = alignment.edits().get(alignment.edits().size() - 1);
    String before = first.substring(0, last.end());
    if (!Letters.fold(form).startsWith(Letters.fold(before)) || form.length() < before.length()) {
      return Optional.empty();
    }
    String start = second.substring(0, last.otherEnd());
    if (Character.isUpperCase(form.charAt(0))) {
      start = Letters.capitalized(start);
    }
    return Optional.of(start + form.substring(before.length()));
  }
}
