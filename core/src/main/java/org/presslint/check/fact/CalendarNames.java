package org.presslint.check.fact;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presslint.language.Capitals;
import org.presslint.text.Language;

/**
 * The names of months and days of the week in one language, in every style they are written in. They are those of CLDR,
 * written down here, since the JDK takes longer to find its own than a release to be checked; abbreviations that CLDR has not
 * are added, and Russian days are declined. Immutable and thread-safe.
 */
public final class CalendarNames {
  private static final int MONTHS = 12;
  private static final int DAYS = 7;
  /** The style of Russian days after "в" and "на". */
  private static final int ACCUSATIVE = 3;

  private final List<List<String>> months = new ArrayList<>();
  private final List<List<String>> weekdays = new ArrayList<>();
  private final Map<String, Name> monthOf;
  private final Map<String, Name> weekdayOf;
  private final int longMonths;
  private final int longWeekdays;

  /**
   * What a written name means.
   *
   * @param style the style it is written in, for writing another name in the same
   * @param number the number of the month (1–12) or of the day (1–7, Monday first)
   */
  public record Name(int style, int number) {}

  /** @param days the days in full, then shortened */
  private CalendarNames(boolean isRussian, String fullMonths, String shortMonths, String days) {
    months.add(words(fullMonths));
    longMonths = 1;
    months.add(words(shortMonths));
    months.add(with(
        months.get(1),
        isRussian ? Map.of(2, "фев", 9, "сен", 11, "ноя") : Map.of(9, "Sept"),
        MONTHS));
    List<String> full = words(days).subList(0, DAYS);
    if (isRussian) {
      for (int i = 0; i <= ACCUSATIVE + 1; i++) {
        int form = i;
        weekdays.add(full.stream().map(d -> declined(d, form)).toList());
      }
    } else {
      weekdays.add(full);
    }
    longWeekdays = weekdays.size();
    List<String> shortened = words(days).subList(DAYS, 2 * DAYS);
    weekdays.add(shortened);
    if (!isRussian) {
      weekdays.add(with(shortened, Map.of(2, "Tues", 3, "Weds", 4, "Thurs"), DAYS));
      weekdays.add(with(shortened, Map.of(4, "Thur"), DAYS));
    }
    monthOf = index(months);
    weekdayOf = index(weekdays);
  }

  /** The names of a language that can be checked. */
  public static CalendarNames of(Language language) {
    return language == Language.RUSSIAN ? Russian.NAMES : English.NAMES;
  }

  /** Whether a word in lower case, without a full stop, names a month or a day of the week. */
  boolean isName(String lower) {
    return monthOf.containsKey(lower) || weekdayOf.containsKey(lower);
  }

  /** Whether a word in lower case, without a full stop, names a month. */
  boolean isMonth(String lower) {
    return monthOf.containsKey(lower);
  }

  /** The month a word names, whatever its capitals; a full stop is not part of the word. */
  Optional<Name> month(String word) {
    return Optional.ofNullable(monthOf.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The day of the week a word names, whatever its capitals; a full stop is not part of the word.
   *
   * @param preposition the word before it, or the empty string
   */
  public Optional<Name> weekday(String word, String preposition) {
    Name name = weekdayOf.get(word.toLowerCase(Locale.ROOT));
    if (name == null) {
      return Optional.empty();
    }
    boolean isAccusative = name.style == 0
        && longWeekdays > ACCUSATIVE
        && Stream.of("в", "во", "на").anyMatch(preposition::equalsIgnoreCase);
    return Optional.of(isAccusative ? new Name(ACCUSATIVE, name.number) : name);
  }

  /** The name of a month in a style, with the capitals of a word. */
  String month(int style, Month month, String like) {
    return capitals(like, months.get(style).get(month.getValue() - 1));
  }

  /** The name of a day in a style, with the capitals of a word. */
  String weekday(int style, DayOfWeek day, String like) {
    return capitals(like, weekdays.get(style).get(day.getValue() - 1));
  }

  /** The name of a day as it stands in a dictionary. */
  String weekday(DayOfWeek day) {
    return weekdays.get(0).get(day.getValue() - 1);
  }

  /** A pattern for any name of a month, a full stop after an abbreviation included. */
  String monthPattern() {
    return pattern(months, longMonths);
  }

  /** A pattern for any name of a day, a full stop after an abbreviation included. */
  String weekdayPattern() {
    return pattern(weekdays, longWeekdays);
  }

  private static String pattern(List<List<String>> styles, int longStyles) {
    String full = alternatives(styles.subList(0, longStyles));
    String shortened = alternatives(styles.subList(longStyles, styles.size()));
    return "(?<![\\p{L}\\p{N}])(?:" + full + "|(?:" + shortened + ")\\.?)(?![\\p{L}\\p{N}])";
  }

  /** The longest first, so that no name hides a longer one. */
  private static String alternatives(List<List<String>> styles) {
    return String.join(
        "|",
        styles.stream()
            .flatMap(List::stream)
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .toList());
  }

  private static String capitals(String like, String name) {
    return Capitals.of(like) == Capitals.ALL
        ? name.toUpperCase(Locale.ROOT)
        : Capitals.of(like).apply(name);
  }

  private static List<String> words(String names) {
    return List.of(names.split(" "));
  }

  private static List<String> with(List<String> names, Map<Integer, String> other, int count) {
    List<String> changed = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      changed.add(other.getOrDefault(i, names.get(i - 1)));
    }
    return changed;
  }

  /** Nominative, genitive, dative (also the prepositional of all but one kind), accusative, instrumental. */
  private static String declined(String nominative, int form) {
    String stem = nominative.substring(0, nominative.length() - 1);
    return switch (nominative.charAt(nominative.length() - 1)) {
      case 'а' ->
        stem + List.of("а", "ы", "е", "у", stem.endsWith("ц") ? "ей" : "ой").get(form);
      case 'е' -> stem + List.of("е", "я", "ю", "е", "ем").get(form);
      default -> nominative + List.of("", "а", "у", "", "ом").get(form);
    };
  }

  private static Map<String, Name> index(List<List<String>> styles) {
    Map<String, Name> index = new HashMap<>();
    for (int style = 0; style < styles.size(); style++) {
      for (int i = 0; i < styles.get(style).size(); i++) {
        String key = styles.get(style).get(i).toLowerCase(Locale.ROOT);
        index.putIfAbsent(key, new Name(style, i + 1));
      }
    }
    return Map.copyOf(index);
  }

  private static final class English {
    static final CalendarNames NAMES = new CalendarNames(
        false,
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun");
  }

  private static final class Russian {
    static final CalendarNames NAMES = new CalendarNames(
        true,
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "янв февр мар апр мая июн июл авг сент окт нояб дек",
        "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс");
  }
}
