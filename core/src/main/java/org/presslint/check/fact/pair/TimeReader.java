package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** Reads the times of day of a block: 7.30 p.m., 19:30, 19 часов, в 7 вечера. */
final class TimeReader {
  private static final String GAP = "[\\s\\p{Z}]*";
  private static final String START = "(?<![\\p{L}\\p{N}])(?<!\\d[.,:/–-])";
  private static final String MINUTE = "(?<m>[0-5]\\d)(?![\\d:]|\\.\\d)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ENGLISH = Pattern.compile(
      START + "(?:(?<h>\\d{1,2})(?:[:.]" + MINUTE + ")?" + GAP
          + "(?<part>a\\.?m\\b\\.?|p\\.?m\\b\\.?|noon)"
          + "|(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)(?![\\d:]|\\.\\d))",
      FLAGS);
  private static final Pattern RUSSIAN = Pattern.compile(
      START + "(?:(?<h>\\d{1,2})(?:[:.]" + MINUTE + ")?" + GAP
          + "(?:час(?:а|ов|ам|у)?(?!\\p{L})" + GAP + ")?(?<part>утра|дня|вечера|ночи)(?!\\p{L})"
          + "|(?<hh>[01]?\\d|2[0-3])(?:[:.](?<mm>[0-5]\\d)(?![\\d:%]|\\.\\d|" + GAP
          + "(?:млн|млрд|тыс|процент|%))|" + GAP + "час(?:ов|а|у)?(?!\\p{L})(?=" + GAP
          + "(?:\\d|[.,;)]|по\\s|$))))",
      FLAGS);
  /** In Russian a full stop parts hours and minutes only after "в", "до" and the like. */
  private static final Pattern PREPOSITION =
      Pattern.compile("(?is).*(?<!\\p{L})(?:в|до|с|к|около|после)[\\s\\p{Z}]+$");

  private static final int NOON = 12;

  private TimeReader() {}

  /** A time and where it stands in the text of its block. */
  record Read(Span span, int minute, boolean isHalfDay) {}

  /** The times in the text of a block. */
  static List<Read> read(Block block) {
    List<Read> times = new ArrayList<>();
    boolean isRussian = block.language() == Language.RUSSIAN;
    Matcher matcher = (isRussian ? RUSSIAN : ENGLISH).matcher(block.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (!isRussian || span.of(block.text()).indexOf('.') < 0 || isTime(block.text(), matcher)) {
        Read time = time(matcher, span);
        if (time != null) {
          times.add(time);
        }
      }
    }
    return times;
  }

  private static boolean isTime(String text, Matcher matcher) {
    return matcher.group("part") != null
        || PREPOSITION.matcher(text.substring(0, matcher.start())).matches();
  }

  private static @Nullable Read time(Matcher matcher, Span span) {
    if (matcher.group("h") == null) {
      String minutes = matcher.group("mm");
      int hour = Integer.parseInt(matcher.group("hh"));
      int minute = minutes == null ? 0 : Integer.parseInt(minutes);
      return new Read(span, hour * 60 + minute, hour <= NOON);
    }
    int hour = Integer.parseInt(matcher.group("h"));
    int minute = matcher.group("m") == null ? 0 : Integer.parseInt(matcher.group("m"));
    return hour > NOON
        ? null
        : new Read(
            span,
            (hour % NOON + (isAfterNoon(matcher.group("part"), hour) ? NOON : 0)) * 60 + minute,
            false);
  }

  private static boolean isAfterNoon(String part, int hour) {
    String lower = part.toLowerCase(Locale.ROOT);
    return switch (lower.charAt(0)) {
      case 'p', 'n' -> true;
      case 'д', 'в' -> true;
      // "11 часов ночи" and "2 часа ночи"
      default -> lower.equals("ночи") && hour > 6 && hour < NOON;
    };
  }
}
