package org.presslint.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /**
   * The texts of a folder, in UTF-8.
   *
   * @throws IOException where one of them cannot be read
   */
  static List<Source> in(Path folder) throws IOException {
    List<Source> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(new Source(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return texts;
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
