package org.presslint.check.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A year by what stands beside it, not a count or a price. */
  private static final String YEAR =
      "(?i)(?:(?:\\b(?:in|since|until|till|by|from|to|of|between|and|year|during|for)|(?<!\\p{L})(?:в|с|по|до|от|к|на"
          + "|за))[\\s\\p{Z}]+|(?:{M})\\.?,?[\\s\\p{Z}]+(?:\\d{1,2}(?:st|nd|rd|th)?,?[\\s\\p{Z}]+)?|[12]\\d{3}[-–—/]|\\()"
          + "(?<y>[12]\\d{3})(?![\\p{L}\\d%°]|[.,:]\\d|[\\s\\p{Z}]+(?!год|г\\.|(?:and|in|at|to|the|for|as|with|by|on|or|but|after|before|when|и|в|на|с|а|до|по)(?!\\p{L}))"
          + "[\\p{Ll}$€£₽])";

  private FarYears() {}

  /**
   * The findings of rule {@code date} for such years.
   *
   * @param blocks the blocks of the document
   */
  static List<Finding> findings(Document document, List<DatedBlock> blocks, DocumentYears years) {
    List<Found> found = new ArrayList<>();
    for (DatedBlock dated : blocks) {
      Matcher matcher = pattern(dated.block().language()).matcher(dated.block().text());
      for (Span stretch : dated.stretches()) {
        if (dated.hasYear(stretch)) {
          matcher.region(stretch.start(), stretch.end());
          matcher.useTransparentBounds(true).useAnchoringBounds(false);
          while (matcher.find()) {
            found.add(new Found(dated.block(), matcher.toMatchResult()));
          }
        }
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Integer> known = new HashSet<>();
    found.forEach(f -> known.add(f.year()));
    years.own().stream().map(LocalDate::getYear).forEach(known::add);
    return found.stream()
        .map(f -> right(f.year(), known).map(right -> finding(document, f, right)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Pattern pattern(Language language) {
    return language == Language.RUSSIAN ? Russian.PATTERN : English.PATTERN;
  }

  /** The year with two neighbouring digits exchanged that the document names, where this one is far ahead of the rest. */
  private static Optional<Integer> right(int year, Set<Integer> known) {
    Predicate<Integer> isFar = other -> year - other > PLANS;
    if (!known.stream().filter(y -> y != year).allMatch(isFar)) {
      return Optional.empty();
    }
    String digits = Integer.toString(year);
    for (int i = 0; i + 1 < digits.length(); i++) {
      int exchanged = Integer.parseInt(digits.substring(0, i)
          + digits.charAt(i + 1)
          + digits.charAt(i)
          + digits.substring(i + 2));
      if (exchanged != year && known.contains(exchanged)) {
        return Optional.of(exchanged);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Document document, Found found, int right) {
    return new Finding(
        DateCheck.RULE.id(),
        Severity.WARNING,
        CONFIDENCE,
        document.place(found.block, found.span()),
        String.format(
            Locale.ROOT,
            "%d is far ahead of every other year here; %d, with two digits exchanged, is named too",
            found.year(),
            right),
        List.of(Integer.toString(right)),
        List.of(),
        found.block.mapped().isExact(found.span()) ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }

  private static Pattern compiled(Language language) {
    String months = CalendarNames.of(language).monthPattern();
    return Pattern.compile(YEAR.replace("{M}", months), Pattern.UNICODE_CASE);
  }

  private record Found(Block block, MatchResult match) {
    Span span() {
      return new Span(match.start(1), match.end(1));
    }

    int year() {
      return Integer.parseInt(match.group(1));
    }
  }

  private static final class English {
    static final Pattern PATTERN = compiled(Language.ENGLISH);
  }

  private static final class Russian {
    static final Pattern PATTERN = compiled(Language.RUSSIAN);
  }
}
