package org.presslint.check.fact;

import java.util.Set;
import org.presslint.text.Dialect;

/** Which number of a date such as 2/9/2021 is the day, where the text is in English. */
enum DayOrder {
  /** As nearly everywhere. */
  DAY_FIRST,
  /** As in the United States. */
  MONTH_FIRST,
  /** Where the text shows no dialect, and in Canada. */
  EITHER;

  /** The order in a document that may use these dialects. */
  static DayOrder of(Set<Dialect> dialects) {
    if (dialects.contains(Dialect.US)) {
      return dialects.size() == 1 ? MONTH_FIRST : EITHER;
    }
    return dialects.equals(Set.of(Dialect.CA)) ? EITHER : DAY_FIRST;
  }
}
