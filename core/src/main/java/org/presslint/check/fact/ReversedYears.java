package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** Finds spans of years that end before they begin: from 2019 to 2012, с 2021 по 2012 год. */
final class ReversedYears {
  private static final double CONFIDENCE = 0.85;
  private static final int YEAR_DIGITS = 4;
  private static final String GAP = "[\\s\\p{Z}]+";
  /** A number with four digits that no unit follows. */
  private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";

  private static final String END = "(?![\\p{L}\\d%]|[.,:]\\d|" + GAP + "(?:bc|bce|b\\.c|до" + GAP
      + "н)|" + GAP + "(?!год|г\\.|and|but|in|at|the|it|he|she|they|и|а|но|в|на)\\p{Ll}{3,})";
  private static final Pattern ENGLISH = compile("\\b(?:from" + GAP + YEAR + GAP
      + "(?:to|until|till|through)" + "|between" + GAP + YEAR + GAP + "and)" + GAP + YEAR + END);
  private static final Pattern RUSSIAN = compile("(?<!\\p{L})(?:с|со)" + GAP + YEAR + "(?:" + GAP
      + "(?:года|г\\.))?" + GAP + "(?:по|до)()?" + GAP + YEAR + END);

  private ReversedYears() {}

  /**
   * Such a span of years.
   *
   * @param span where, in the block's text
   * @param from the first year
   * @param to the last year, before the first
   */
  record Reversed(Span span, int from, int to) {}

  /** Those of a block, from left to right. */
  static List<Reversed> read(DatedBlock dated) {
    List<Reversed> reversed = new ArrayList<>();
    Block block = dated.block();
    Matcher matcher =
        (block.language() == Language.RUSSIAN ? RUSSIAN : ENGLISH).matcher(block.text());
    for (DatedBlock.Stretch stretch : dated.stretches()) {
      if (stretch.hasYear()) {
        matcher.region(stretch.span().start(), stretch.span().end());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        find(matcher, reversed);
      }
    }
    return reversed;
  }

  private static void find(Matcher matcher, List<Reversed> reversed) {
    while (matcher.find()) {
      int begin = matcher.start(1) >= 0 ? 1 : 2;
      int from = Integer.parseInt(matcher.group(begin));
      int to = Integer.parseInt(matcher.group(3));
      if (to < from) {
        reversed.add(new Reversed(new Span(matcher.start(begin), matcher.end(3)), from, to));
      }
    }
  }

  /** The finding of rule {@code date} for one of a block. */
  static Finding finding(Document document, Block block, Reversed reversed) {
    Span span = reversed.span();
    String written = span.of(block.text());
    String between = written.substring(YEAR_DIGITS, written.length() - YEAR_DIGITS);
    return new Finding(
        DateCheck.RULE.id(),
        Severity.WARNING,
        CONFIDENCE,
        document.place(block, span),
        String.format(
            Locale.ROOT, "%d comes before %d, where this begins", reversed.to(), reversed.from()),
        List.of(reversed.to() + between + reversed.from()),
        List.of(),
        block.mapped().isExact(span) ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
