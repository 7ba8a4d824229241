package org.presslint.check.fact.pair;

import org.presslint.text.Place;

/** Something a block says that a translation keeps: a number, a date, a time, a day of the week. Immutable. */
sealed interface Fact permits NumberFact, DateFact, TimeFact, WeekdayFact {

  Place place();

  /** Whether a translation may leave it out or say it otherwise: two sides, the fifth congress, this year. */
  boolean isOptional();

  /** Whether the other says the same. */
  boolean agrees(Fact other);

  /** Whether the two can be meant for one another, though they say different things. */
  boolean isOfKind(Fact other);

  /** Whether one may be the other in another measure or currency. */
  default boolean mayBeConverted(Fact other) {
    return false;
  }
}
