package org.presslint.check.spelling;

import java.util.Set;

/**
 * The names of months and days of the week, English and Russian. They are listed here since the first look into the JDK's
 * locale data takes longer than all other work on a text.
 */
final class DateWords {
  private static final Set<String> ALL = Set.of(
      ("january february march april may june july august september october november december monday tuesday wednesday"
              + " thursday friday saturday sunday январь февраль март апрель май июнь июль август сентябрь октябрь"
              + " ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
              + " понедельник вторник среда четверг пятница суббота воскресенье")
          .split(" "));

  private DateWords() {}

  /** Whether a folded word is one. */
  static boolean contains(String key) {
    return ALL.contains(key);
  }
}
