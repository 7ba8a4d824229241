package org.presslint.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a release was published, as far as it says so itself: in its front matter or markup, in its file name, or in the
 * first of its lines that holds a date. No clock and no file system is asked. Thread-safe.
 */
public final class DocumentDate {
  /** A dateline stands near the top; a date further down is that of an event. */
  private static final int FIRST_LINES = 12;

  private static final Pattern DECLARED = Pattern.compile(
      "(?im)^\\s*(?:date|published|pubdate|publish_date|дата)\\s*:\\s*[\"']?([12]\\d{3})-(\\d{1,2})-(\\d{1,2})"
          + "|(?:datetime|published_time\"\\s+content|name=\"date\"\\s+content)=[\"']([12]\\d{3})-(\\d{2})-(\\d{2})");

  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> RUSSIAN =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?[\\s\\p{Z}]+(?:of\\s+)?(\\p{L}{3,9})\\.?,?[\\s\\p{Z}]+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,9})\\.?[\\s\\p{Z}]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\p{Z}]+((?:19|20)\\d\\d)(?!\\d)");

  private DocumentDate() {}

  /** The day; empty where the source tells none. */
  public static Optional<LocalDate> of(Source source) {
    String text = source.text();
    Matcher declared = DECLARED.matcher(text);
    if (declared.find()) {
      int group = declared.group(1) == null ? 4 : 1;
      Optional<LocalDate> date =
          day(declared.group(group), declared.group(group + 1), declared.group(group + 2));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher name = IN_NAME.matcher(source.name());
    Optional<LocalDate> last = Optional.empty();
    while (name.find()) {
      Optional<LocalDate> date = day(name.group(1), name.group(3), name.group(4));
      last = date.isPresent() ? date : last;
    }
    return last.isPresent() ? last : inFirstLines(text);
  }

  private static Optional<LocalDate> inFirstLines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST_LINES)
        .flatMap(line -> inLine(line).stream())
        .findFirst();
  }

  private static Optional<LocalDate> inLine(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return written(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.find()
        ? written(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> written(String year, String month, String day) {
    String lower = month.toLowerCase(Locale.ROOT);
    for (List<String> months : List.of(ENGLISH, RUSSIAN)) {
      for (int i = 0; i < months.size(); i++) {
        if (lower.startsWith(months.get(i))) {
          return day(year, String.valueOf(i + 1), day);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
