package org.presslint.check.variant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presslint.text.Language;

/** Reads the lists that lie beside the classes of this package; {@code #} starts a comment line. */
final class VariantTable {
  private static final Pattern LINE = Pattern.compile("(\\w+): (.+?)(?: before (\\d{4}))?");

  private VariantTable() {}

  /** The names that stand for each other. */
  static List<VariantGroup> read() {
    return lines("variants.txt").stream().map(VariantTable::group).toList();
  }

  /** A list of words, one a line. */
  static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  private static VariantGroup group(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("no line of variants: " + line);
    }
    List<VariantGroup.Name> names = new ArrayList<>();
    for (String name : matcher.group(2).split(", ")) {
      String[] parts = name.split(" !");
      Set<String> notBefore = new HashSet<>(List.of(parts).subList(1, parts.length));
      names.add(new VariantGroup.Name(parts[0], notBefore));
    }
    String year = matcher.group(3);
    return new VariantGroup(
        Language.ofTag(matcher.group(1)), names, year == null ? 0 : Integer.parseInt(year));
  }

  private static List<String> lines(String name) {
    try (InputStream in = VariantTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the list " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
