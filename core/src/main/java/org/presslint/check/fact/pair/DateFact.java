package org.presslint.check.fact.pair;

import java.util.List;
import org.presslint.check.fact.WrittenDate;
import org.presslint.text.Place;

/**
 * A day, or several days of one month.
 *
 * @param place where it stands, its days of the week included
 * @param days the days of the month
 * @param month the month, 1–12
 * @param year the year, or 0
 * @param weekdays the days of the week named beside it, 1–7, Monday first; may be empty
 */
record DateFact(Place place, List<Integer> days, int month, int year, List<Integer> weekdays)
    implements Fact {

  DateFact {
    days = List.copyOf(days);
    weekdays = List.copyOf(weekdays);
  }

  static DateFact of(WrittenDate date, Place place) {
    return new DateFact(
        place,
        date.days().stream().map(WrittenDate.Piece::value).toList(),
        date.month().value(),
        date.year() == null ? 0 : date.year().value(),
        date.weekdays().stream().map(WrittenDate.Piece::value).toList());
  }

  @Override
  public boolean isOptional() {
    return false;
  }

  @Override
  public boolean agrees(Fact fact) {
    return fact instanceof DateFact other
        && days.equals(other.days)
        && month == other.month
        && (year == 0 || other.year == 0 || year == other.year);
  }

  /** Whether both name days of the week for the same date, and other ones. */
  boolean isOnAnotherWeekday(DateFact other) {
    return !weekdays.isEmpty() && !other.weekdays.isEmpty() && !weekdays.equals(other.weekdays);
  }

  @Override
  public boolean isOfKind(Fact other) {
    return other instanceof DateFact;
  }
}
