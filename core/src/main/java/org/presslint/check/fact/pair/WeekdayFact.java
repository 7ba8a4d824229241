package org.presslint.check.fact.pair;

import org.presslint.text.Place;

/**
 * A day of the week that stands beside no date.
 *
 * @param place where it stands
 * @param day 1–7, Monday first
 */
record WeekdayFact(Place place, int day) implements Fact {

  /** One office says on Monday where the other gives the date. */
  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public boolean agrees(Fact fact) {
    return fact instanceof WeekdayFact other && day == other.day;
  }

  @Override
  public boolean isOfKind(Fact other) {
    return other instanceof WeekdayFact;
  }
}
