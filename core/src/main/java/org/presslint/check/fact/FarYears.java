package org.presslint.check.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.check.BlockFacts;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** Finds years far ahead of all others of a document that become one of those when two digits change places. */
final class FarYears {
  private static final double CONFIDENCE = 0.85;
  /** Plans reach so many years ahead of the latest other year. */
  private static final int PLANS = 30;
  /** A year has four digits. */
  private static final int FIRST = 1000;

  /** A year by what stands beside it, not a count or a price. */
  private static final String YEAR =
      "(?i)(?:(?:\\b(?:in|since|until|till|by|from|to|of|between|and|year|during|for)|(?<!\\p{L})(?:в|с|по|до|от|к|на"
          + "|за))[\\s\\p{Z}]+|(?:{M})\\.?,?[\\s\\p{Z}]+(?:\\d{1,2}(?:st|nd|rd|th)?,?[\\s\\p{Z}]+)?|[12]\\d{3}[-–—/]|\\()"
          + "(?<y>[12]\\d{3})(?![\\p{L}\\d%°]|[.,:]\\d|[\\s\\p{Z}]+(?!год|г\\.|(?:and|in|at|to|the|for|as|with|by|on|or|but|after|before|when|и|в|на|с|а|до|по)(?!\\p{L}))"
          + "[\\p{Ll}$€£₽])";

  private final BlockFacts<List<Named>> named = new BlockFacts<>(FarYears::read);

  /**
   * A year that a block names.
   *
   * @param span where, in the block's text
   * @param year the year
   */
  record Named(Span span, int year) {}

  /** A year with its block. */
  private record Found(Block block, Named named) {
    int year() {
      return named.year();
    }
  }

  /** The years a block names, from left to right. */
  private static List<Named> read(Block block) {
    List<Named> named = new ArrayList<>();
    Matcher matcher = pattern(block.language()).matcher(block.text());
    for (DatedBlock.Stretch stretch : DatedBlock.of(block).stretches()) {
      if (stretch.hasYear()) {
        matcher.region(stretch.span().start(), stretch.span().end());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        while (matcher.find()) {
          Span span = new Span(matcher.start(1), matcher.end(1));
          named.add(new Named(span, Integer.parseInt(matcher.group(1))));
        }
      }
    }
    return List.copyOf(named);
  }

  /**
   * The findings of rule {@code date} for such years.
   *
   * @param blocks what the blocks of the document say, in their order
   */
  List<Finding> findings(Document document, List<BlockDates> blocks, DocumentYears documentYears) {
    if (!hasAny(blocks)) {
      return List.of();
    }
    int latest = 0;
    for (Block block : document.blocks()) {
      for (Named year : named.of(block)) {
        latest = Math.max(latest, year.year());
      }
    }
    List<Integer> right = exchanged(latest);
    if (right.isEmpty()) {
      return List.of();
    }
    List<Found> ofLatest = new ArrayList<>();
    Set<Integer> others = new HashSet<>();
    for (Block block : document.blocks()) {
      for (Named year : named.of(block)) {
        if (year.year() == latest) {
          ofLatest.add(new Found(block, year));
        } else if (latest - year.year() <= PLANS) {
          return List.of(); // only the latest of all can be far ahead, and this one is near it
        } else {
          others.add(year.year());
        }
      }
    }
    documentYears.own().stream().map(LocalDate::getYear).forEach(others::add);
    others.remove(latest);
    int last = latest;
    if (!others.stream().allMatch(other -> last - other > PLANS)) {
      return List.of();
    }
    return right.stream()
        .filter(others::contains)
        .limit(1)
        .flatMap(year -> ofLatest.stream().map(f -> finding(document, f, year)))
        .toList();
  }

  private static Pattern pattern(Language language) {
    return language == Language.RUSSIAN ? Russian.PATTERN : English.PATTERN;
  }

  /** Few documents have a year that two exchanged digits have put far ahead of another. */
  private static boolean hasAny(List<BlockDates> blocks) {
    for (BlockDates block : blocks) {
      if (block.hasFarYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year with two neighbouring digits exchanged is one that this is far ahead of; none of our time is. */
  static boolean mayBeFar(int year) {
    return !exchanged(year).isEmpty();
  }

  /** The years with two neighbouring digits exchanged that this one is far ahead of. */
  private static List<Integer> exchanged(int year) {
    List<Integer> years = new ArrayList<>();
    for (int unit = 1; unit * 10 <= year; unit *= 10) {
      int right = year / unit % 10;
      int left = year / (unit * 10) % 10;
      int other = year + (right - left) * 9 * unit;
      if (other >= FIRST && year - other > PLANS) {
        years.add(0, other);
      }
    }
    return years;
  }

  private static Finding finding(Document document, Found found, int right) {
    return new Finding(
        DateCheck.RULE.id(),
        Severity.WARNING,
        CONFIDENCE,
        document.place(found.block(), found.named().span()),
        String.format(
            Locale.ROOT,
            "%d is far ahead of every other year here; %d, with two digits exchanged, is named too",
            found.year(),
            right),
        List.of(Integer.toString(right)),
        List.of(),
        found.block().mapped().isExact(found.named().span())
            ? Finding.Fix.REVIEW
            : Finding.Fix.NEVER);
  }

  private static Pattern compiled(Language language) {
    String months = CalendarNames.of(language).monthPattern();
    return Pattern.compile(YEAR.replace("{M}", months), Pattern.UNICODE_CASE);
  }

  private static final class English {
    static final Pattern PATTERN = compiled(Language.ENGLISH);
  }

  private static final class Russian {
    static final Pattern PATTERN = compiled(Language.RUSSIAN);
  }
}
