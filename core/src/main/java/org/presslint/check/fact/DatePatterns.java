package org.presslint.check.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.presslint.text.Language;

/**
 * The orders a date is written in, as patterns with the groups {@code p} (preposition), {@code w} (days of the week before
 * it), {@code d} (days), {@code m} (month), {@code y} (year) and {@code v} (days of the week after it). Immutable and
 * thread-safe.
 */
final class DatePatterns {
  private static final String GAP = "[\\s\\p{Z}]+";
  private static final String MAY_GAP = "[\\s\\p{Z}]*";
  private static final String JOIN = "(?:" + MAY_GAP + "[-–—&/]" + MAY_GAP + "|,?" + GAP
      + "(?:and|to|through|or|и|по|или)" + GAP + ")";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|-?го|-?е)?(?![\\p{L}\\d%]|[.:,]\\d|"
      + GAP + "[ap]\\.?m\\b|" + GAP + "час)";
  private static final String START = "(?<![\\p{L}\\p{N}])(?<!\\d[.,:/–-])";
  private static final String YEAR = "(?:,?" + GAP + "(?<y>[12]\\d{3})(?![\\p{L}\\d%]|[.,:]\\d))?";
  private static final String PART_OF_DAY =
      "(?:" + GAP + "(?:morning|afternoon|evening|night|утром|дн[её]м|вечером|ночью))?";

  private final Pattern weekday;
  private final Pattern month;
  private final List<Order> orders;

  /**
   * An order of writing.
   *
   * @param pattern finds dates in it
   * @param isNumeric whether the month is a number; else it is named
   */
  record Order(Pattern pattern, boolean isNumeric) {}

  private DatePatterns(Language language) {
    CalendarNames names = CalendarNames.of(language);
    String day = names.weekdayPattern();
    weekday = compile(day);
    month = compile(names.monthPattern());
    String before = "(?:(?:" + START + "(?<p>во?|со?|ко?)" + GAP + ")?(?<w>" + day + list(JOIN, day)
        + ")" + PART_OF_DAY + "(?:,?" + GAP + "(?:the" + GAP + ")?|,?" + MAY_GAP + "\\("
        + MAY_GAP + "))?";
    String after = "(?:(?:" + GAP + "(?:года|г\\.))?(?:" + MAY_GAP + "\\(" + MAY_GAP + "(?<v>" + day
        + list(JOIN, day) + ")" + MAY_GAP + "\\)|," + GAP + "(?<u>" + day + list(JOIN, day)
        + ")(?=" + MAY_GAP + "(?:[.;:)]|,(?!" + MAY_GAP + "(?:\\d|" + names.monthPattern()
        + "))|$))))?";
    String dayFirst = START + "(?<d>" + DAY + list("(?:," + MAY_GAP + "|" + JOIN + ")", DAY) + ")"
        + GAP + "(?:of" + GAP + ")?(?<m>" + names.monthPattern() + ")" + YEAR;
    String monthFirst = "(?<m>" + names.monthPattern() + ")" + GAP + "(?:the" + GAP + ")?(?<d>"
        + DAY + list(JOIN, DAY) + ")" + YEAR;
    String hyphened = START + "(?<d>\\d{1,2})-(?<m>" + names.monthPattern()
        + ")-(?<y>[12]\\d{3})(?![\\p{L}\\d]|[-.:]\\d)";
    String iso =
        START + "(?<y>[12]\\d{3})[-/](?<m>\\d{2})[-/](?<d>\\d{2})(?![\\p{L}\\d]|[-.:/]\\d)";
    String dotted =
        START + "(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>[12]\\d{3})(?![\\p{L}\\d]|[-.:]\\d)";
    String slashed =
        START + "(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>[12]\\d{3})(?![\\p{L}\\d]|[-.:/]\\d)";
    orders = List.of(
        new Order(compile(before + dayFirst + after), false),
        new Order(compile(before + monthFirst + after), false),
        new Order(compile(before + iso + after), true),
        new Order(compile(before + dotted + after), true),
        new Order(compile(before + slashed + after), true),
        new Order(compile(before + hyphened + after), false));
  }

  /** The patterns of a language that can be checked. */
  static DatePatterns of(Language language) {
    return language == Language.RUSSIAN ? Russian.PATTERNS : English.PATTERNS;
  }

  /** The orders; an earlier one wins where two overlap. */
  List<Order> orders() {
    return orders;
  }

  /** One day of the week. */
  Pattern weekday() {
    return weekday;
  }

  /** One month. */
  Pattern month() {
    return month;
  }

  /** At most a week of further ones. */
  private static String list(String join, String one) {
    return "(?:" + join + one + "){0,6}";
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static final class English {
    static final DatePatterns PATTERNS = new DatePatterns(Language.ENGLISH);
  }

  private static final class Russian {
    static final DatePatterns PATTERNS = new DatePatterns(Language.RUSSIAN);
  }
}
