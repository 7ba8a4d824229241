package org.presslint.check.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.presslint.check.BlockFactsBy;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Document;

/**
 * Finds days of the week that are not those of their dates, days that do not exist, and years that cannot be right beside
 * the others. A year that is not written is taken from the document.
 */
public final class DateCheck implements DocumentCheck {
  static final Rule RULE = new Rule(
      "date",
      Severity.ERROR,
      "a day of the week that is not that of its date, or a date that cannot be");
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.85;
  /** The calendars of the countries disagree before. */
  private static final int FIRST_YEAR = 1924;
  /** The month that is longer in some years. */
  private static final int FEBRUARY = 2;
  /** "Issue 31 June 2021" is an issue, not a day. */
  private static final Pattern NUMBERED = Pattern.compile(
      "(?i)(?:№|#|\\b(?:no|nos|issue|vol|volume|pages?|pp?|part|chapter|номер|выпуск|том))\\.?[\\s\\p{Z}]*");

  /** What blocks say, by the order of their numbers: see {@link DayOrder}. */
  private final BlockFactsBy<DayOrder, BlockDates> read = new BlockFactsBy<>(BlockDates::read);

  private final FarYears farYears = new FarYears();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    DayOrder order = DayOrder.of(document.dialects());
    List<BlockDates> blocks = new ArrayList<>(document.blocks().size());
    List<PlacedDate> doubtful = new ArrayList<>();
    for (Block block : document.blocks()) {
      BlockDates own =
          block.characters().has(Characters.Kind.DIGIT) ? read.of(block, order) : BlockDates.NONE;
      for (WrittenDate date : own.doubtful()) {
        doubtful.add(new PlacedDate(block, blocks.size(), date));
      }
      blocks.add(own);
    }
    DocumentYears years = new DocumentYears(document, blocks);
    List<Finding> findings = new ArrayList<>();
    for (PlacedDate date : doubtful) {
      impossible(document, date, years)
          .or(() -> weekday(document, date, years))
          .or(() -> twoWeekdays(document, date, doubtful))
          .ifPresent(findings::add);
    }
    findings.addAll(farYears.findings(document, blocks, years));
    for (int i = 0; i < blocks.size(); i++) {
      for (ReversedYears.Reversed reversed : blocks.get(i).reversed()) {
        findings.add(ReversedYears.finding(document, document.blocks().get(i), reversed));
      }
    }
    return findings;
  }

  private static Optional<Finding> impossible(
      Document document, PlacedDate placed, DocumentYears years) {
    WrittenDate date = placed.date();
    int day = date.beside().value();
    if (day <= WrittenDate.ALWAYS || day > 31 || isNumbered(date)) {
      return Optional.empty();
    }
    int month = date.month().value();
    if (!DocumentYears.exists(month, day)) {
      String message =
          String.format(Locale.ROOT, "“%s”: this month has %d days", date.text(), date.lastDay());
      return Optional.of(
          finding(document, placed, Severity.ERROR, message, existing(placed, years)));
    }
    if (month != FEBRUARY) { // any other month is as long in every year
      return Optional.empty();
    }
    Set<Integer> possible = date.hasYear() ? Set.of(date.yearValue()) : years.yearsOf(placed);
    if (possible.isEmpty() || possible.stream().anyMatch(y -> day <= last(y, month))) {
      return Optional.empty();
    }
    int year = possible.iterator().next();
    String message = String.format(Locale.ROOT, "“%s”: February %d has 28 days", date.text(), year);
    Severity severity = date.hasYear() ? Severity.ERROR : Severity.WARNING;
    return Optional.of(finding(document, placed, severity, message, existing(placed, years)));
  }

  private static int last(int year, int month) {
    return LocalDate.of(year, month, 1).lengthOfMonth();
  }

  /** Whether the word or sign before a date says that it is a number. */
  private static boolean isNumbered(WrittenDate date) {
    String text = date.in();
    int start = date.span().start();
    while (start > 0 && isGap(text.charAt(start - 1))) {
      start--;
    }
    start -= start > 0 && text.charAt(start - 1) == '.' ? 1 : 0;
    int word = start;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int from = word < start ? word : Math.max(0, start - 1);
    return NUMBERED
        .matcher(text)
        .region(from, date.span().start())
        .useTransparentBounds(true)
        .matches();
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The last day of the month and the first of the next, the one with the right day of the week first. */
  private static List<String> existing(PlacedDate placed, DocumentYears years) {
    WrittenDate date = placed.date();
    if (date.days().size() > 1) {
      return List.of();
    }
    int year = date.hasYear()
        ? date.yearValue()
        : years.yearsOf(placed).stream().findFirst().orElse(FIRST_YEAR + 1);
    LocalDate first = LocalDate.of(year, date.month().value(), 1);
    LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
    LocalDate next = last.plusDays(1);
    boolean isNext = date.isComparable() && next.getDayOfWeek() == date.weekday(0);
    return Stream.of(isNext ? next : last, isNext ? last : next)
        .map(d -> date.withDates(List.of(d)))
        .toList();
  }

  private static Optional<Finding> weekday(
      Document document, PlacedDate placed, DocumentYears years) {
    WrittenDate date = placed.date();
    if (!date.isComparable()) {
      return Optional.empty();
    }
    Set<Integer> possible = date.hasYear() ? Set.of(date.yearValue()) : years.yearsOf(placed);
    List<List<LocalDate>> readings =
        possible.stream().map(date::in).flatMap(Optional::stream).toList();
    if (readings.isEmpty()
        || date.fitsSwapped()
        || readings.stream().anyMatch(r -> r.get(0).getYear() < FIRST_YEAR || date.fits(r))) {
      return Optional.empty();
    }
    List<LocalDate> reading = readings.get(0);
    int wrong = IntStream.range(0, reading.size())
        .filter(i -> reading.get(i).getDayOfWeek() != date.weekday(i))
        .findFirst()
        .orElseThrow();
    String message = message(date, reading.get(wrong), wrong);
    Severity severity = date.hasYear() && !date.isAmbiguous() ? Severity.ERROR : Severity.WARNING;
    return Optional.of(
        finding(document, placed, severity, message, repairs(placed, reading, years)));
  }

  /** The same day of an unknown year on two days of the week: one of them is wrong, whatever the year. */
  @SuppressWarnings("ReferenceEquality") // a date of the list itself
  private static Optional<Finding> twoWeekdays(
      Document document, PlacedDate here, List<PlacedDate> dates) {
    WrittenDate date = here.date();
    if (date.hasYear() || !date.isComparable()) {
      return Optional.empty();
    }
    return dates.stream()
        .takeWhile(earlier -> earlier != here)
        .filter(earlier ->
            date.isSameDay(earlier.date()) && date.weekday(0) != earlier.date().weekday(0))
        .findFirst()
        .map(earlier -> new Finding(
            RULE.id(),
            Severity.WARNING,
            LIKELY,
            here.in(document),
            String.format(
                Locale.ROOT,
                "“%s” here, “%s” before: one day",
                date.text(),
                earlier.date().text()),
            List.of(),
            List.of(earlier.in(document)),
            Finding.Fix.NEVER));
  }

  private static String message(WrittenDate date, LocalDate day, int wrong) {
    CalendarNames names = date.names();
    String right = names.weekday(day.getDayOfWeek());
    String named = names.weekday(date.weekday(wrong));
    return date.hasYear()
        ? String.format(Locale.ROOT, "%s is %s, not %s", day, right, named)
        : String.format(
            Locale.ROOT, "%s is %s, not %s; the year is that of the document", day, right, named);
  }

  /** The right days of the week; the nearest dates with the days as written; the year of the document if it fits. */
  private static List<String> repairs(
      PlacedDate placed, List<LocalDate> reading, DocumentYears years) {
    WrittenDate date = placed.date();
    List<String> repairs = new ArrayList<>();
    repairs.add(date.withWeekdays(reading));
    List<LocalDate> moved = IntStream.range(0, reading.size())
        .mapToObj(i -> nearest(reading.get(i), date.weekday(i).getValue()))
        .toList();
    if (moved.stream().map(LocalDate::getMonth).distinct().count() == 1) {
      repairs.add(date.withDates(moved));
    }
    if (date.hasYear()) {
      years.yearsOf(placed).stream()
          .map(date::in)
          .flatMap(Optional::stream)
          .filter(date::fits)
          .findFirst()
          .ifPresent(r -> repairs.add(date.withDates(r)));
    }
    return repairs;
  }

  private static LocalDate nearest(LocalDate day, int weekday) {
    int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
    return day.plus(ahead > 3 ? ahead - 7 : ahead, ChronoUnit.DAYS);
  }

  private static Finding finding(
      Document document,
      PlacedDate placed,
      Severity severity,
      String message,
      List<String> suggestions) {
    return new Finding(
        RULE.id(),
        severity,
        severity == Severity.ERROR ? SURE : LIKELY,
        placed.in(document),
        message.replaceAll("\\s+", " "),
        suggestions,
        List.of(),
        placed.block().mapped().isExact(placed.date().span())
            ? Finding.Fix.REVIEW
            : Finding.Fix.NEVER);
  }
}
