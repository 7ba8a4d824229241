package org.presslint.check.name;

import java.util.Optional;
import org.presslint.language.Remembered;

/** Tells how two words of names differ where the words alone do not explain it. Thread-safe. */
final class UnexplainedSpellings {
  /** More than the pairs of a long text. */
  private static final int REMEMBERED = 1 << 12;

  private final RussianForms russian;
  private final Listings listings;
  private final Remembered<Two, Optional<Spelling>> spellings =
      new Remembered<>(REMEMBERED, this::unexplained);

  UnexplainedSpellings(RussianForms russian, Listings listings) {
    this.russian = russian;
    this.listings = listings;
  }

  private record Two(String first, String second) {}

  /**
   * How they differ; empty where they are too far from each other, or style, dialect or grammar explains the difference.
   *
   * @param names the words of the document with their forms
   */
  Optional<Spelling> between(String first, String second, NameWords names) {
    if (!Letters.isCyrillic(first)) {
      return spellings.get(new Two(first, second));
    }
    return RussianSpelling.between(names.forms(first), names.forms(second), russian)
        .filter(s -> !areExplained(first, second, s));
  }

  private Optional<Spelling> unexplained(Two two) {
    return Spelling.between(two.first(), two.second())
        .filter(s -> !areExplained(two.first(), two.second(), s));
  }

  private boolean areExplained(String a, String b, Spelling spelling) {
    String joined = Letters.join(a);
    String other = Letters.join(b);
    if ((joined.equals(other) && !spelling.onlyMarks()) || Endings.areGrammar(joined, other)) {
      return true;
    }
    Listing first = listings.of(a);
    Listing second = listings.of(b);
    boolean twoNames = first.name() && second.name();
    return first.isDialectOf(second)
        || (twoNames && spelling.edits().size() > 1 && !spelling.onlyMarks());
  }
}
