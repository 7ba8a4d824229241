package org.presslint.bench.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.presslint.fixtures.Fixtures;
import org.presslint.text.Source;

/** The releases that benchmarks read. */
final class Texts {
  private static final Pattern ENDS = Pattern.compile("(?<=[\\p{L}.])$", Pattern.MULTILINE);

  private Texts() {}

  /** The releases of a language, by its tag. */
  static List<Source> of(String language) {
    return Fixtures.all().values().stream()
        .filter(f -> f.name().startsWith(language + "/"))
        .map(f -> new Source(f.name(), new String(f.bytes(), StandardCharsets.UTF_8)))
        .toList();
  }

  /** Texts with another number at the end of each line that ends with a word, so that no block is an old one. */
  static List<Source> fresh(List<Source> texts, int round) {
    String ending = " (" + round + ")";
    return texts.stream()
        .map(text -> new Source(text.name(), ENDS.matcher(text.text()).replaceAll(ending)))
        .toList();
  }

  /** A document of so many words, put together from the releases of a language. */
  static String words(String language, int count) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < count) {
      for (Source source : of(language)) {
        for (String line : source.text().lines().toList()) {
          int more = line.isBlank() ? 0 : line.strip().split("\\s+").length;
          if (words < count) {
            text.append(line).append('\n');
            words += more;
          }
        }
      }
    }
    return text.toString();
  }
}
