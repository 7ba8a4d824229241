package org.presslint.check.name;

import java.util.Optional;
import java.util.Set;

/** How two Russian words differ, whatever their case. */
final class RussianSpelling {
  /** A difference so near the end of the nominative is grammar as often as a slip. */
  static final int ENDING = 2;

  private RussianSpelling() {}

  /**
   * The one slip that tells the words apart in their nominatives; empty where one form may belong to both, where it takes
   * more than one slip, or where the slip lies in the last two letters.
   */
  static Optional<Spelling> between(Set<String> first, Set<String> second, RussianForms russian) {
    Spelling best = null;
    for (String a : first) {
      for (String b : second) {
        for (String nominative : russian.nominatives(a)) {
          for (String other : russian.nominatives(b)) {
            if (nominative.equals(other)) {
              return Optional.empty();
            }
            Spelling found = oneSlip(nominative, other);
            if (found != null && (best == null || found.shorter() > best.shorter())) {
              best = found;
            }
          }
        }
      }
    }
    return Optional.ofNullable(best).filter(s -> !s.touchesLast(ENDING));
  }

  private static @org.jspecify.annotations.Nullable Spelling oneSlip(String a, String b) {
    return Spelling.within(a, b, 1).orElse(null);
  }
}
