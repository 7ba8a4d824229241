package org.presslint.check.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Span;

/**
 * What a document says of its own time: its file name, what stands above its text, its dateline, the dates near a place.
 * The clock is never asked. Most documents never need to know, so each part is read when it is first asked for. Not
 * thread-safe.
 */
final class DocumentYears {
  private static final Pattern IN_NAME = Pattern.compile(
      "(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(-)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern HEAD_YEAR = Pattern.compile(
      "(?im)^\\s*(?:date|published|updated|year|дата|год)\\s*:.*?(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_BARE_YEARS = 2;
  /** What is written about a day later than this may have meant the same day of the year after. */
  private static final int DAYS_BACK = 31;
  /** What is written about a day earlier than this may have meant the same day of the year before. */
  private static final int DAYS_AHEAD = 120;
  /** A dateline stands among the first blocks. */
  private static final int FIRST_BLOCKS = 4;
  /** A block with hardly more than a date in it dates the document. */
  private static final int WORDS_BESIDE = 25;

  private final Document document;
  private final List<BlockDates> blocks;
  private @Nullable List<PlacedDate> explicit;
  private @Nullable List<LocalDate> own;
  private @Nullable List<Integer> bare;

  /**
   * What a document says.
   *
   * @param blocks what its blocks say, in their order
   */
  DocumentYears(Document document, List<BlockDates> blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  /** The dates that are written with their year. */
  private List<PlacedDate> explicit() {
    if (explicit == null) {
      explicit = readExplicit();
    }
    return explicit;
  }

  private List<PlacedDate> readExplicit() {
    List<PlacedDate> dates = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (WrittenDate date : blocks.get(i).dates()) {
        if (date.first().isPresent()) {
          dates.add(new PlacedDate(document.blocks().get(i), i, date));
        }
      }
    }
    return dates;
  }

  /** Where in the source the text proper begins. */
  private int textStart() {
    for (Block block : document.blocks()) {
      if (block.kind().isBody() && !block.text().isEmpty()) {
        return block.mapped().toSource(new Span(0, block.text().length())).start();
      }
    }
    return 0;
  }

  private List<LocalDate> readOwn() {
    List<LocalDate> days = new ArrayList<>();
    IN_NAME.matcher(document.path()).results().forEach(iso -> add(iso, days));
    Matcher head = ISO.matcher(document.source().text()).region(0, textStart());
    while (head.find()) {
      add(head, days);
    }
    for (PlacedDate placed : explicit()) {
      WrittenDate date = placed.date();
      boolean isDateline =
          placed.index() < FIRST_BLOCKS || date.in().length() - date.span().length() < WORDS_BESIDE;
      if (isDateline) {
        date.first().ifPresent(days::add);
      }
    }
    return days;
  }

  private static void add(MatchResult iso, List<LocalDate> days) {
    try {
      days.add(LocalDate.of(
          Integer.parseInt(iso.group(1)),
          Integer.parseInt(iso.group(3)),
          Integer.parseInt(iso.group(4))));
    } catch (DateTimeException e) {
      // Digits that are no date say nothing of the time.
    }
  }

  /** The days of the document itself, best evidence first; may be empty. */
  List<LocalDate> own() {
    if (own == null) {
      own = readOwn();
    }
    return own;
  }

  /** Years that are named alone, the most frequent first. */
  private List<Integer> bare() {
    if (bare == null) {
      bare = readBare();
    }
    return bare;
  }

  /**
   * The years in the name of a document, above its text and at its beginning: where they are few, and no date with its year is
   * written, it is of their time. Further down a year alone tells of the past as often.
   */
  private List<Integer> readBare() {
    Map<Integer, Integer> counts = new TreeMap<>();
    YEAR.matcher(document.path()).results().forEach(r -> count(r.group(), counts));
    Matcher head = HEAD_YEAR.matcher(document.source().text()).region(0, textStart());
    while (head.find()) {
      count(head.group(1), counts);
    }
    document.blocks().stream()
        .limit(FIRST_BLOCKS)
        .flatMap(b -> b.tokens().stream())
        .filter(t -> t.text().length() == YEAR_DIGITS && YEAR.matcher(t.text()).matches())
        .forEach(t -> count(t.text(), counts));
    return counts.size() > MOST_BARE_YEARS
        ? List.of()
        : counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
  }

  private static void count(String year, Map<Integer, Integer> counts) {
    counts.merge(Integer.parseInt(year), 1, Integer::sum);
  }

  /** The years a date without one, or with one that is in doubt, may mean; the likeliest first, none where nothing tells. */
  Set<Integer> yearsOf(PlacedDate placed) {
    List<LocalDate> anchors = Stream.concat(
            near(placed, 0), Stream.concat(near(placed, 1), own().stream()))
        .distinct()
        .toList();
    if (anchors.isEmpty()) {
      anchors = explicit().stream()
          .map(d -> d.date().first())
          .flatMap(Optional::stream)
          .toList();
    }
    WrittenDate date = placed.date();
    int day = date.days().get(0).value();
    Set<Integer> years = new LinkedHashSet<>();
    if (anchors.isEmpty()) {
      years.addAll(bare());
      bare().forEach(y -> years.addAll(List.of(y + 1, y - 1)));
    }
    anchors.forEach(anchor -> years.addAll(years(anchor, date.month().value(), day)));
    return years;
  }

  /** The dates with a year that stand in the block of a date, or so many blocks before it. */
  private Stream<LocalDate> near(PlacedDate date, int blocksBefore) {
    return explicit().stream()
        .filter(d -> !d.date().span().equals(date.date().span()) || d.index() != date.index())
        .filter(d -> d.index() == date.index() - blocksBefore)
        .map(d -> d.date().first())
        .flatMap(Optional::stream);
  }

  private static Set<Integer> years(LocalDate anchor, int month, int day) {
    Set<Integer> years = new LinkedHashSet<>();
    Set<Integer> others = new LinkedHashSet<>();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate date = LocalDate.of(year, month, 1).plusDays(day - 1L);
      long ahead = ChronoUnit.DAYS.between(anchor, date);
      if (ahead >= -DAYS_BACK && ahead <= DAYS_AHEAD) {
        years.add(year);
      } else if (Math.abs(ahead) < 366) {
        others.add(year);
      }
    }
    return years.isEmpty() ? others : years;
  }

  /** Whether the day exists in some year. */
  static boolean exists(int month, int day) {
    try {
      MonthDay.of(month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
