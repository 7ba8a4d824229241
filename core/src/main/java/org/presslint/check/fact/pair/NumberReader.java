package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the numbers of a block with scale and unit: 1,234.5; 1 234,5; $1.5 million; 20–30%; двести пять. */
final class NumberReader {
  private static final String GAP = "[\\s\\p{Z}]*";
  private static final String START = "(?<![\\p{L}\\p{N}_])(?<!\\p{L}[-‐‑/._:@#+])(?<!\\d[./:_])";
  private static final String GROUP = "[\\u00A0\\u202F\\u2009 '’]";
  /** Not the beginning of a version, a score, a part number: 1.2.3, 3:1, 2024/25, 5G. */
  private static final String END =
      "(?![\\p{N}_]|[.:/]\\d|,\\d{3})(?!(?!(?:st|nd|rd|th|s|m|bn|tn|млн|млрд|тыс|й|я|е|го|х|г)(?!\\p{L}))\\p{L})";

  private static final String ENGLISH =
      "(?:\\d{1,3}(?:(?:,|" + GROUP + ")\\d{3}(?!\\d))+|\\d+)(?:\\.\\d+)?";
  private static final String RUSSIAN = "\\d{1,3}(?:" + GROUP
      + "\\d{3}(?!\\d))+(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:[.,]\\d+)?";
  private static final Pattern PERCENT = compile(
      GAP + "(?:%|per ?cent(?!\\p{L})|percentage points?|процент\\p{L}*|п\\." + GAP + "п\\.)");
  private static final Pattern IMPERIAL = compile(
      "[\\s\\p{Z}-]*(?:(?:square|cubic) )?(?:miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|pounds?|lbs?|ounces?|gallons?|°F)"
          + "(?!\\p{L})");
  private static final Pattern RANGE =
      compile(GAP + "(?:[-–—]|\\.\\.\\.?|…|to|and|or|до|и|или)" + GAP);
  /** Digits, also with a sign before and letters after them: $12.5m, 21st, but no name and no address. */
  private static final Pattern SUM = Pattern.compile("[\\p{Sc}]?\\d[\\d.,–-]*%?\\p{L}{0,7}");

  private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d\\s().-]{6,}\\d");
  private static final Currencies CURRENCIES = Currencies.read();
  private static final String ADJECTIVE =
      "(?:(?:US|U\\.S\\.|American|Russian|американск\\p{L}+|российск\\p{L}+)[\\s\\p{Z}]+)?";
  private static final Pattern CURRENCY =
      compile(GAP + ADJECTIVE + "(?<c>" + CURRENCIES.after() + ")");
  private static final Pattern DIGITS_ENGLISH = digits(ENGLISH);
  private static final Pattern DIGITS_RUSSIAN = digits(RUSSIAN);
  /** The currency that follows its sum within brackets, converted for the reader. */
  private static final int LONGEST_BRACKET = 60;

  private final Document document;
  private final Block block;
  private final String text;
  private final boolean isRussian;
  private final List<Numeral> numerals = new ArrayList<>();

  private NumberReader(Document document, Block block) {
    this.document = document;
    this.block = block;
    text = block.text();
    isRussian = block.language() == Language.RUSSIAN;
  }

  /** A number as it is written, before its neighbours are looked at. */
  private record Numeral(Span span, double scale, NumberFact fact) {}

  /**
   * The numbers of a block, from left to right.
   *
   * @param taken what is read as something else: dates, times
   */
  static List<NumberFact> read(Document document, Block block, List<Span> taken) {
    NumberReader reader = new NumberReader(document, block);
    reader.run(new ArrayList<>(taken));
    return reader.related();
  }

  private void run(List<Span> taken) {
    for (Token token : block.tokens()) {
      if (token.kind() == Token.Kind.OPAQUE && !SUM.matcher(token.text()).matches()) {
        taken.add(token.span());
      }
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      Span span = new Span(phone.start(), phone.end());
      taken.add(span);
      double value = Double.parseDouble(phone.group().replaceAll("\\D", ""));
      numerals.add(new Numeral(
          span, 1, new NumberFact(document.place(block, span), value, value, 0, "tel", false)));
    }
    Matcher matcher = (isRussian ? DIGITS_RUSSIAN : DIGITS_ENGLISH).matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (taken.stream().noneMatch(span::overlaps)) {
        String before = matcher.group("b");
        numerals.add(digits(matcher, before == null ? "" : CURRENCIES.code(before)));
      }
    }
    List<Span> read = numerals.stream().map(Numeral::span).toList();
    for (SpokenNumbers.Read spoken : SpokenNumbers.read(block)) {
      boolean isFree = taken.stream().noneMatch(spoken.span()::overlaps)
          && read.stream().noneMatch(spoken.span()::overlaps);
      if (isFree) {
        numerals.add(numeral(spoken.span(), spoken.value(), spoken.value(), 1, "", true));
      }
    }
    numerals.sort(Comparator.comparing(Numeral::span));
  }

  private Numeral digits(Matcher matcher, String currency) {
    String digits = matcher.group("n").replaceAll("[\\s\\p{Z}'’]", "");
    double value;
    double other;
    if (isRussian) {
      boolean isGrouped = digits.indexOf('.') != digits.lastIndexOf('.');
      String plain = isGrouped ? digits.replace(".", "") : digits.replace(',', '.');
      value = Double.parseDouble(plain);
      other =
          digits.matches("\\d{1,3}[.,]\\d{3}") ? Double.parseDouble(plain.replace(".", "")) : value;
    } else {
      String plain = digits.replace(",", "");
      value = Double.parseDouble(plain);
      other =
          digits.matches("\\d{1,3}\\.\\d{3}") ? Double.parseDouble(plain.replace(".", "")) : value;
    }
    int point = Math.max(digits.lastIndexOf('.'), isRussian ? digits.lastIndexOf(',') : -1);
    double precision = point < 0 ? 1 : Math.pow(10, point + 1.0 - digits.length());
    Span span = new Span(matcher.start(), matcher.end("n"));
    boolean isYear = currency.isEmpty() && digits.matches("(?:19|20)\\d\\d");
    return numeral(span, value, other, precision, currency, isYear);
  }

  /** Adds what stands after a number: its scale and its unit. */
  private Numeral numeral(
      Span span, double value, double other, double precision, String currency, boolean optional) {
    int end = span.end();
    double scale = 1;
    Scale found = Scale.after(text, end, !currency.isEmpty());
    if (found != null) {
      scale = found.value();
      end = found.end();
    }
    String unit = currency;
    Matcher after = CURRENCY.matcher(text).region(end, text.length());
    Matcher percent = PERCENT.matcher(text).region(end, text.length());
    Matcher imperial = IMPERIAL.matcher(text).region(end, text.length());
    if (percent.lookingAt()) {
      unit = NumberFact.PERCENT;
      end = percent.end();
    } else if (currency.isEmpty() && after.lookingAt()) {
      unit = CURRENCIES.code(after.group("c"));
      end = after.end();
    } else if (imperial.lookingAt()) {
      unit = NumberFact.IMPERIAL;
    }
    Span whole = new Span(span.start(), end);
    boolean isBare = scale == 1 && unit.isEmpty();
    boolean isOptional = (isBare && (optional || value < 2)) || unit.equals(NumberFact.IMPERIAL);
    return new Numeral(
        whole,
        scale,
        new NumberFact(
            document.place(block, whole),
            value * scale,
            other * scale,
            scale == 1 ? 0 : precision * scale,
            unit,
            isOptional));
  }

  /** The numbers, with the unit of a range on both its ends, and sums that only convert another as optional. */
  private List<NumberFact> related() {
    List<NumberFact> facts = new ArrayList<>();
    boolean hasMoney = false;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral here = numerals.get(i);
      NumberFact fact = here.fact;
      if (i + 1 < numerals.size() && fact.unit().isEmpty() && here.scale == 1) {
        Numeral next = numerals.get(i + 1);
        boolean isRange =
            RANGE.matcher(text.substring(here.span.end(), next.span.start())).matches();
        boolean isScaled = !next.fact.unit().isEmpty() || next.scale != 1;
        fact = isRange && isScaled ? fact.inRangeWith(next.fact, next.scale) : fact;
      }
      facts.add(hasMoney && fact.isMoney() && isBracketed(here.span) ? fact.optional() : fact);
      hasMoney |= fact.isMoney();
    }
    return facts;
  }

  private boolean isBracketed(Span span) {
    int open = text.lastIndexOf('(', span.start());
    return open >= 0
        && span.start() - open <= LONGEST_BRACKET
        && text.lastIndexOf(')', span.start()) < open;
  }

  private static Pattern digits(String number) {
    return Pattern.compile(
        START + "(?:(?<b>" + CURRENCIES.before() + ")" + GAP + ")?(?<n>" + number + ")" + END);
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A word that multiplies the number before it. */
  private record Scale(double value, int end) {
    private static final Pattern WORD =
        compile("[\\s\\p{Z}-]*(?:(?<k>thousand|тыс\\.|тыс(?!\\p{L})|тысяч\\p{L}*)"
            + "|(?<m>million|mln\\.?|млн\\.?|миллион\\p{L}*)"
            + "|(?<b>billion|bn|млрд\\.?|миллиард\\p{L}*)"
            + "|(?<t>trillion|tn|трлн\\.?|триллион\\p{L}*))(?!\\p{L})");
    private static final Pattern LETTER = Pattern.compile("m(?!\\p{L})");

    static @org.jspecify.annotations.Nullable Scale after(String text, int end, boolean isMoney) {
      Matcher word = WORD.matcher(text).region(end, text.length());
      if (word.lookingAt()) {
        double value = word.group("k") != null
            ? 1e3
            : word.group("m") != null ? 1e6 : word.group("b") != null ? 1e9 : 1e12;
        return new Scale(value, word.end());
      }
      Matcher letter = LETTER.matcher(text).region(end, text.length());
      return isMoney && letter.lookingAt() ? new Scale(1e6, letter.end()) : null;
    }
  }
}
