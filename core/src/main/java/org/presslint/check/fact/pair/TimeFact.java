package org.presslint.check.fact.pair;

import org.presslint.text.Place;

/**
 * A time of day.
 *
 * @param place where it stands
 * @param minute the minute of the day, from 0
 * @param isHalfDay whether it may be twelve hours later too: 7.30 without a word for the part of the day
 */
record TimeFact(Place place, int minute, boolean isHalfDay) implements Fact {
  private static final int HALF_DAY = 12 * 60;

  /** Noon and midnight are words in one text and digits in the other; offices announce in their own zones. */
  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public boolean agrees(Fact fact) {
    return fact instanceof TimeFact other
        && (minute == other.minute
            || ((isHalfDay || other.isHalfDay) && minute % HALF_DAY == other.minute % HALF_DAY));
  }

  @Override
  public boolean isOfKind(Fact other) {
    return other instanceof TimeFact;
  }
}
