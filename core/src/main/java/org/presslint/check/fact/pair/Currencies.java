package org.presslint.check.fact.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** How the currencies that releases name are written: signs, codes and words of both languages. Immutable. */
final class Currencies {
  private final Map<String, String> codes;
  private final String before;
  private final String after;

  private Currencies(Map<String, String> codes, List<String> before, List<String> after) {
    this.codes = Map.copyOf(codes);
    this.before = alternatives(before);
    this.after = alternatives(after);
  }

  /** The list that comes with presslint: a code, then signs, then words, a star for any ending. */
  static Currencies read() {
    Map<String, String> codes = new LinkedHashMap<>();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    try (InputStream in = Currencies.class.getResourceAsStream("currencies.txt");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] fields = line.split(" ");
        for (String field : fields) {
          codes.put(field.toLowerCase(Locale.ROOT), fields[0]);
          boolean isWord = Character.isLetter(field.charAt(0)) && !field.equals(fields[0]);
          if (!isWord || field.endsWith("$")) {
            before.add(field);
          }
          after.add(field);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Currencies(codes, before, after);
  }

  /** A pattern for a sign or code before a number. */
  String before() {
    return before;
  }

  /** A pattern for a sign, code or word after a number. */
  String after() {
    return after;
  }

  /** The code of a currency as it is written. */
  String code(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String whole = codes.get(lower);
    if (whole != null) {
      return whole;
    }
    for (int end = lower.length(); end > 0; end--) {
      String code = codes.get(lower.substring(0, end) + "*");
      if (code != null) {
        return code;
      }
    }
    throw new IllegalArgumentException("no currency: " + written);
  }

  /** The longest first, so that no sign hides a longer one. */
  private static String alternatives(List<String> written) {
    return String.join(
        "|",
        written.stream()
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .map(Currencies::pattern)
            .toList());
  }

  private static String pattern(String written) {
    boolean isStem = written.endsWith("*");
    String fixed = isStem ? written.substring(0, written.length() - 1) : written;
    boolean endsInLetter = Character.isLetter(fixed.charAt(fixed.length() - 1));
    return Pattern.quote(fixed) + (isStem ? "\\p{L}*" : endsInLetter ? "(?!\\p{L})" : "");
  }
}
