package org.presslint.bench;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.presslint.text.Source;
import org.presslint.text.Span;

/**
 * Puts a wrong day of the week beside a date of a text, or, where the text has no date with its year, adds a sentence that
 * has one.
 */
final class WeekdayFault {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final List<String> ENGLISH_MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");
  private static final List<String> RUSSIAN_MONTHS = List.of(
      "января",
      "февраля",
      "марта",
      "апреля",
      "мая",
      "июня",
      "июля",
      "августа",
      "сентября",
      "октября",
      "ноября",
      "декабря");

  private static final Pattern ENGLISH =
      Pattern.compile("(?<=\\b(?:on|from|until|by|since|of) )(?:(?<d>\\d{1,2}) (?<m>"
          + String.join("|", ENGLISH_MONTHS) + ")|(?<mm>" + String.join("|", ENGLISH_MONTHS)
          + ") (?<dd>\\d{1,2}),) (?<y>(?:19[3-9]|20)\\d\\d)\\b");
  private static final Pattern RUSSIAN_DATE = Pattern.compile("(?<=[\\p{Ll},] )(?<d>\\d{1,2}) (?<m>"
      + String.join("|", RUSSIAN_MONTHS) + ") (?<y>(?:19[3-9]|20)\\d\\d)(?: года| г\\.)?(?=[ ,.])");
  /** A paragraph that ends a sentence, and the empty line under it. */
  private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=\\p{Ll}\\.)(?=\\R[ \\t]*\\R)");

  private final Source source;
  private final Random random;
  private final boolean isRussian;

  private WeekdayFault(Source source, Random random, boolean isRussian) {
    this.source = source;
    this.random = random;
    this.isRussian = isRussian;
  }

  /** The text with one wrong day of the week. */
  static Fault make(Source source, Random random, boolean isRussian) {
    WeekdayFault fault = new WeekdayFault(source, random, isRussian);
    List<MatchResult> dates = fault.dates();
    return dates.isEmpty() ? fault.added() : fault.beside(dates.get(random.nextInt(dates.size())));
  }

  private List<MatchResult> dates() {
    List<MatchResult> dates = new ArrayList<>();
    (isRussian ? RUSSIAN_DATE : ENGLISH)
        .matcher(source.text())
        .results()
        .filter(m -> day(m).isPresent() && !isOnADay(m))
        .forEach(dates::add);
    return dates;
  }

  /** Whether its day of the week stands before it already. */
  private boolean isOnADay(MatchResult date) {
    String before = source.text().substring(Math.max(0, date.start() - 3), date.start());
    return before.contains(",");
  }

  private Optional<LocalDate> day(MatchResult date) {
    boolean isDayFirst = date.group(1) != null;
    String month = isRussian || isDayFirst ? date.group(2) : date.group(3);
    int day = Integer.parseInt(isRussian || isDayFirst ? date.group(1) : date.group(4));
    int year = Integer.parseInt(date.group(isRussian ? 3 : 5));
    int number = (isRussian ? RUSSIAN_MONTHS : ENGLISH_MONTHS).indexOf(month) + 1;
    try {
      return Optional.of(LocalDate.of(year, number, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Fault beside(MatchResult date) {
    DayOfWeek day = day(date).orElseThrow().getDayOfWeek();
    String written = date.group();
    return replaced(
        new Span(date.start(), date.end()),
        isRussian ? written + " (" + name(wrong(day)) + ")" : name(wrong(day)) + ", " + written,
        isRussian ? written + " (" + name(day) + ")" : name(day) + ", " + written);
  }

  private Fault added() {
    LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(365 * 30));
    List<MatchResult> ends = PARAGRAPH_END.matcher(source.text()).results().toList();
    int at = ends.isEmpty()
        ? source.text().stripTrailing().length()
        : ends.get(random.nextInt(ends.size())).start();
    String start = isRussian ? " Следующая встреча пройдёт " : " The next meeting will be on ";
    String date = day.getDayOfMonth()
        + " "
        + (isRussian ? RUSSIAN_MONTHS : ENGLISH_MONTHS).get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
    String wrong = on(wrong(day.getDayOfWeek())) + ", " + date;
    String right = on(day.getDayOfWeek()) + ", " + date;
    String end = isRussian ? " года." : ".";
    String text = source.text();
    String changed = text.substring(0, at) + start + wrong + end + text.substring(at);
    int from = at + start.length();
    return new Fault(
        Fault.Kind.WEEKDAY,
        new Source(source.name(), changed),
        new Span(from, from + wrong.length()),
        right);
  }

  private Fault replaced(Span span, String wrong, String right) {
    String text = source.text();
    String changed = text.substring(0, span.start()) + wrong + text.substring(span.end());
    return new Fault(
        Fault.Kind.WEEKDAY,
        new Source(source.name(), changed),
        new Span(span.start(), span.start() + wrong.length()),
        right);
  }

  private DayOfWeek wrong(DayOfWeek day) {
    return day.plus(1 + random.nextInt(6));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, isRussian ? RUSSIAN : Locale.ENGLISH);
  }

  private String on(DayOfWeek day) {
    return isRussian
        ? (day == DayOfWeek.TUESDAY ? "во " : "в ") + name(day).replaceFirst("а$", "у")
        : name(day);
  }
}
