package org.presslint.check.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * A day or several days of one month as they are written, with the days of the week named beside them.
 *
 * @param in the text it stands in
 * @param language the language of that text
 * @param span the whole expression, in UTF-16 code units of the text
 * @param preposition the word before the day of the week where its form hangs on that day ("во вторник"), or null
 * @param weekdays the days of the week; may be empty
 * @param days the days of the month, at least one
 * @param month the month, 1–12
 * @param year the year, or null
 * @param isDotted whether it is written in numbers: 09.02.2021, 2021-02-09, 2/9/2021
 * @param swapped the same with day and month exchanged where both orders are usual (2/9/2021), or null
 */
public record WrittenDate(
    String in,
    Language language,
    Span span,
    @Nullable Piece preposition,
    List<Piece> weekdays,
    List<Piece> days,
    Piece month,
    @Nullable Piece year,
    boolean isDotted,
    @Nullable WrittenDate swapped) {

  /** Every month has so many days. */
  static final int ALWAYS = 28;

  private static final String ORDINAL = "(?:st|nd|rd|th)";

  /**
   * A part of it.
   *
   * @param span where it stands in the text of the date
   * @param text what is written there
   * @param style the style of a name, see {@link CalendarNames}
   * @param value the number it means
   */
  public record Piece(Span span, String text, int style, int value) {}

  public WrittenDate {
    weekdays = List.copyOf(weekdays);
    days = List.copyOf(days);
    if (days.isEmpty() || month.value < 1 || month.value > 12) {
      throw new IllegalArgumentException("no date: " + span);
    }
  }

  /** What is written. */
  String text() {
    return span.of(in);
  }

  /** The names of months and days in its language. */
  CalendarNames names() {
    return CalendarNames.of(language);
  }

  /** Whether it may be another day, with day and month exchanged. */
  boolean isAmbiguous() {
    return swapped != null;
  }

  /** Whether it can be the day that other named days of the week belong to, day and month exchanged. */
  boolean fitsSwapped() {
    return swapped != null
        && swapped.in(swapped.yearValue()).filter(swapped::fits).isPresent();
  }

  boolean hasYear() {
    return year != null;
  }

  /** The year, or 0 where none is written. */
  int yearValue() {
    return year == null ? 0 : year.value;
  }

  /** The days in a year; empty where one of them does not exist. */
  Optional<List<LocalDate>> in(int wantedYear) {
    try {
      return Optional.of(
          days.stream().map(d -> LocalDate.of(wantedYear, month.value, d.value)).toList());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day in its own year; empty where it has no year or does not exist. */
  Optional<LocalDate> first() {
    return hasYear() ? in(yearValue()).map(d -> d.get(0)) : Optional.empty();
  }

  /** Whether both are one single day with its day of the week, the year not written. */
  boolean isSameDay(WrittenDate other) {
    return !hasYear()
        && !other.hasYear()
        && days.size() == 1
        && other.days.size() == 1
        && isComparable()
        && other.isComparable()
        && days.get(0).value == other.days.get(0).value
        && month.value == other.month.value;
  }

  /** Whether each day has a day of the week of its own, and so can be wrong. */
  boolean isComparable() {
    return !weekdays.isEmpty() && weekdays.size() == days.size();
  }

  /**
   * Whether it may be wrong: it does not exist in its own year or has other days of the week there, or it has no year and names
   * days of the week, or a day that not every month has.
   */
  boolean isDoubtful() {
    if (hasYear()) {
      Optional<List<LocalDate>> own = in(yearValue());
      return own.isEmpty() || (isComparable() && !fits(own.get()));
    }
    return isComparable() || beside().value() > ALWAYS;
  }

  /** The day next to the month; of a list only this is sure to belong to it. */
  Piece beside() {
    boolean isMonthFirst = month.span.start() < days.get(0).span.start();
    return isMonthFirst ? days.get(0) : days.get(days.size() - 1);
  }

  /** Whether the named days of the week are those of the dates. */
  boolean fits(List<LocalDate> dates) {
    for (int i = 0; i < weekdays.size(); i++) {
      if (dates.get(i).getDayOfWeek() != weekday(i)) {
        return false;
      }
    }
    return true;
  }

  DayOfWeek weekday(int i) {
    return DayOfWeek.of(weekdays.get(i).value);
  }

  /** The longest the month can be; in its own year where that is written. */
  int lastDay() {
    return hasYear()
        ? YearMonth.of(yearValue(), month.value).lengthOfMonth()
        : Month.of(month.value).maxLength();
  }

  /** The same expression with the days of the week of these dates. */
  String withWeekdays(List<LocalDate> dates) {
    CalendarNames names = names();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < weekdays.size(); i++) {
      Piece piece = weekdays.get(i);
      DayOfWeek day = dates.get(i).getDayOfWeek();
      changes.add(new Change(piece.span, names.weekday(piece.style, day, piece.text)));
      if (preposition != null && i == 0) {
        changes.add(new Change(preposition.span, preposition(preposition.text, day)));
      }
    }
    return changed(changes);
  }

  /** The same expression with these dates, all of one month; a year is written only where there is one. */
  String withDates(List<LocalDate> dates) {
    CalendarNames names = names();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Piece piece = days.get(i);
      changes.add(new Change(piece.span, day(piece.text, dates.get(i).getDayOfMonth())));
    }
    Month other = dates.get(0).getMonth();
    if (other.getValue() != month.value) {
      changes.add(new Change(
          month.span,
          isDotted
              ? padded(month.text, other.getValue())
              : names.month(month.style, other, month.text)));
    }
    if (year != null) {
      changes.add(new Change(year.span, Integer.toString(dates.get(0).getYear())));
    }
    return changed(changes);
  }

  private String changed(List<Change> changes) {
    StringBuilder text = new StringBuilder(text());
    changes.stream()
        .sorted(Comparator.comparing(Change::span).reversed())
        .forEach(
            c -> text.replace(c.span.start() - span.start(), c.span.end() - span.start(), c.text));
    return text.toString();
  }

  private static String day(String written, int day) {
    String suffix = written.replaceFirst("^\\d+", "");
    return padded(written.substring(0, written.length() - suffix.length()), day)
        + (suffix.matches("(?i)" + ORDINAL) ? ordinal(day) : suffix);
  }

  private static String padded(String like, int number) {
    return like.startsWith("0") && number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String ordinal(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** "во вторник", but "в среду"; "ко вторнику", "со среды". */
  private static String preposition(String written, DayOfWeek day) {
    String bare = written.substring(0, 1);
    boolean isLong =
        day == DayOfWeek.TUESDAY || (day == DayOfWeek.WEDNESDAY && bare.equalsIgnoreCase("с"));
    return isLong ? bare + "о" : bare;
  }

  private record Change(Span span, String text) {}
}
