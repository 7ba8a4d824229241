package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.check.fact.WrittenDate.Piece;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the dates of a document, in the order of the text within each order of writing. Not thread-safe. */
public final class DateReader {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|-?го|-?е)?");
  private static final Pattern NUMERIC = Pattern.compile(
      "[12]\\d{3}[-/]\\d\\d[-/]\\d\\d|\\d{1,2}([./])\\d{1,2}\\1[12]\\d{3}|\\d-\\p{L}+-\\d{4}");
  /** The length of 1.1.2020, the shortest of these. */
  private static final int SHORTEST_NUMERIC = 8;
  /** "9 February, 2000 people came": after a comma the number may count what follows it. */
  private static final Pattern COUNTED = Pattern.compile(
      "[\\s\\p{Z}]+(?!at\\b|in\\b|on\\b|by\\b|to\\b|and\\b|or\\b|the\\b|with\\b|from\\b|as\\b|for\\b)\\p{Ll}{3,}");

  private final DatedBlock dated;
  private final Block block;
  private final CalendarNames names;
  private final DatePatterns patterns;
  private final DayOrder order;
  private final List<WrittenDate> dates = new ArrayList<>();

  private DateReader(DatedBlock dated, DayOrder order) {
    this.dated = dated;
    this.order = order;
    block = dated.block();
    names = CalendarNames.of(block.language());
    patterns = DatePatterns.of(block.language());
  }

  /** The dates in the blocks of languages that can be checked. */
  public static List<PlacedDate> read(Document document) {
    DayOrder order = DayOrder.of(document.dialects());
    List<PlacedDate> all = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      for (WrittenDate date : read(DatedBlock.of(block), order)) {
        all.add(new PlacedDate(block, i, date));
      }
    }
    return all;
  }

  /** The dates in a block. */
  static List<WrittenDate> read(DatedBlock dated, DayOrder order) {
    if (!dated.mayHaveDate() || !hasDateWord(dated.block())) {
      return List.of();
    }
    DateReader reader = new DateReader(dated, order);
    reader.run();
    return reader.dates;
  }

  /** Whether a word of its own names a month, or a number may be a date. */
  private static boolean hasDateWord(Block block) {
    CalendarNames names = CalendarNames.of(block.language());
    for (Token token : block.tokens()) {
      boolean may = switch (token.kind()) {
        case WORD -> names.isMonth(token.lower());
        case NUMBER, OPAQUE ->
          token.text().length() >= SHORTEST_NUMERIC
              && NUMERIC.matcher(token.text()).find();
        case PUNCTUATION -> false;
      };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private void run() {
    for (DatePatterns.Order order : patterns.orders()) {
      for (DatedBlock.Stretch stretch : dated.stretches()) {
        if (order.isNumeric() ? stretch.mayBeNumeric() : stretch.hasMonth()) {
          dates(order.pattern().matcher(block.text()), stretch.span());
        }
      }
    }
  }

  private void dates(Matcher matcher, Span stretch) {
    // What stands around a stretch still counts for what a pattern asks of its neighbours.
    matcher.region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (dates.stream().noneMatch(d -> d.span().overlaps(span))) {
        date(matcher).ifPresent(dates::add);
      }
    }
  }

  private Optional<WrittenDate> date(Matcher matcher) {
    boolean isOpen = block.language() == Language.ENGLISH && isSlashed(matcher);
    if (isOpen && order == DayOrder.MONTH_FIRST) {
      return date(matcher, "m", "d", false);
    }
    boolean isEither = isOpen && order == DayOrder.EITHER;
    Optional<WrittenDate> dayFirst = date(matcher, "d", "m", isEither);
    return dayFirst.isEmpty() && isEither ? date(matcher, "m", "d", false) : dayFirst;
  }

  private static boolean isSlashed(Matcher matcher) {
    return matcher.start("m") == matcher.end("d") + 1
        && matcher.group().charAt(matcher.end("d") - matcher.start()) == '/';
  }

  private Optional<WrittenDate> date(
      Matcher matcher, String dayGroup, String monthGroup, boolean isEither) {
    Piece month = month(matcher.group(monthGroup), matcher.start(monthGroup));
    if (month == null) {
      return Optional.empty();
    }
    boolean isDotted = NUMBER.matcher(month.text()).matches();
    String preposition = matcher.group("p") == null ? "" : matcher.group("p");
    List<Piece> weekdays = weekdays(matcher, "w", preposition);
    Span last = new Span(matcher.start(dayGroup), matcher.end(dayGroup));
    Span whole = last.union(month.span());
    Piece year = year(matcher, isDotted);
    whole = year == null ? whole : whole.union(year.span());
    Piece before = null;
    if (!weekdays.isEmpty()) {
      whole = whole.union(weekdays.get(0).span());
      if (!preposition.isEmpty()) {
        Span span = new Span(matcher.start("p"), matcher.end("p"));
        before = new Piece(span, preposition, 0, 0);
        whole = whole.union(span);
      }
    } else {
      List<Piece> bracketed = weekdays(matcher, "v", "");
      weekdays = bracketed.isEmpty() ? weekdays(matcher, "u", "") : bracketed;
      for (Piece weekday : weekdays) {
        whole = whole.union(weekday.span());
      }
      whole = bracketed.isEmpty() ? whole : new Span(whole.start(), matcher.end());
    }
    WrittenDate swapped = isEither ? date(matcher, monthGroup, dayGroup, false).orElse(null) : null;
    return Optional.of(new WrittenDate(
        block.text(),
        block.language(),
        closed(whole),
        before,
        weekdays,
        days(matcher, dayGroup),
        month,
        year,
        isDotted,
        swapped));
  }

  /** With the bracket that closes one within. */
  private Span closed(Span span) {
    String text = span.of(block.text());
    boolean isOpen = text.indexOf('(') >= 0 && text.indexOf(')') < 0;
    boolean closes = isOpen && block.text().startsWith(")", span.end());
    return closes ? new Span(span.start(), span.end() + 1) : span;
  }

  private @Nullable Piece month(String written, int start) {
    Span span = new Span(start, start + written.length());
    if (NUMBER.matcher(written).matches()) {
      int value = Integer.parseInt(written);
      return value >= 1 && value <= 12 ? new Piece(span, written, 0, value) : null;
    }
    String bare = written.replace(".", "");
    return isName(bare)
        ? names
            .month(bare)
            .map(n -> new Piece(span, written, n.style(), n.number()))
            .orElse(null)
        : null;
  }

  private List<Piece> weekdays(Matcher matcher, String group, String preposition) {
    List<Piece> found = new ArrayList<>();
    if (matcher.group(group) == null) {
      return found;
    }
    Matcher one = patterns.weekday().matcher(block.text());
    one.region(matcher.start(group), matcher.end(group));
    one.useTransparentBounds(true);
    while (one.find()) {
      String bare = one.group().replace(".", "");
      Span span = new Span(one.start(), one.start() + bare.length());
      if (!isName(bare)) {
        return List.of();
      }
      names
          .weekday(bare, preposition)
          .ifPresent(n -> found.add(new Piece(span, bare, n.style(), n.number())));
    }
    return found;
  }

  private List<Piece> days(Matcher matcher, String group) {
    List<Piece> found = new ArrayList<>();
    Matcher one = DAY.matcher(block.text()).region(matcher.start(group), matcher.end(group));
    while (one.find()) {
      int value = Integer.parseInt(one.group().replaceFirst("\\D.*", ""));
      found.add(new Piece(new Span(one.start(), one.end()), one.group(), 0, value));
    }
    return found;
  }

  private @Nullable Piece year(Matcher matcher, boolean isDotted) {
    String written = matcher.group("y");
    if (written == null) {
      return null;
    }
    Span span = new Span(matcher.start("y"), matcher.end("y"));
    boolean afterComma = !isDotted && isAfterComma(span.start());
    boolean isDayFirst = matcher.start("d") < matcher.start("m");
    if (afterComma
        && isDayFirst
        && COUNTED
            .matcher(block.text())
            .region(span.end(), block.text().length())
            .lookingAt()) {
      return null;
    }
    return new Piece(span, written, 0, Integer.parseInt(written));
  }

  private boolean isAfterComma(int at) {
    int i = at - 1;
    while (i >= 0
        && (block.text().charAt(i) == ' ' || isControlSpace(block.text().charAt(i)))) {
      i--;
    }
    return i >= 0 && block.text().charAt(i) == ',';
  }

  private static boolean isControlSpace(char c) {
    return c >= '\t' && c <= '\r';
  }

  /** English names have a capital: may and march are words, sat and sun too. */
  private boolean isName(String written) {
    return block.language() == Language.RUSSIAN || Character.isUpperCase(written.charAt(0));
  }
}
