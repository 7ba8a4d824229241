package org.presslint.bench.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.presslint.fixtures.Fixtures;
import org.presslint.text.Source;

/** The releases that benchmarks read. */
final class Texts {

  private Texts() {}

  /** The releases of a language, by its tag. */
  static List<Source> of(String language) {
    return Fixtures.all().values().stream()
        .filter(f -> f.name().startsWith(language + "/"))
        .map(f -> new Source(f.name(), new String(f.bytes(), StandardCharsets.UTF_8)))
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
