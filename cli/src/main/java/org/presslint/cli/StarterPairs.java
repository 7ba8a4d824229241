package org.presslint.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.presslint.config.PairPattern;

/** Finds texts of a folder whose paths say that they are translations of each other. */
final class StarterPairs {
  private static final Map<String, String> TRANSLATIONS = Map.of("en", "ru", "eng", "rus");

  private StarterPairs() {}

  /**
   * The part of the settings file about pairs.
   *
   * @param paths the paths of all texts, with {@code /}
   */
  static String of(Collection<String> paths) {
    Set<String> lines = new TreeSet<>();
    Set<String> all = new HashSet<>(paths);
    for (String path : paths) {
      StarterSettings.MARK
          .matcher(path)
          .results()
          .forEach(mark -> pattern(path, mark, all).ifPresent(pattern -> lines.add(line(pattern))));
    }
    String head = "\n# Texts that are translations of each other: where they differ is told.\n";
    return lines.isEmpty()
        ? head + "# pairs:\n# " + line(new PairPattern("{name}.en.md", "{name}.ru.md"))
        : head + lines.stream().collect(Collectors.joining("", "pairs:\n", ""));
  }

  private static String line(PairPattern pattern) {
    return "  - [\"" + pattern.first() + "\", \"" + pattern.second() + "\"]\n";
  }

  /** The pattern of a path that names English, where the same path with Russian is there too. */
  private static Optional<PairPattern> pattern(String path, MatchResult mark, Set<String> all) {
    String translation = TRANSLATIONS.get(mark.group());
    if (translation == null
        || !all.contains(
            path.substring(0, mark.start()) + translation + path.substring(mark.end()))) {
      return Optional.empty();
    }
    int name = path.lastIndexOf('/') + 1;
    String after = path.substring(mark.end());
    boolean isEnding = mark.start() > name;
    // visit.en.md differs in its ending, en/visit.md and en-visit.md in their beginning.
    String first = isEnding ? PairPattern.NAME + path.charAt(mark.start() - 1) : "";
    String last = isEnding
        ? after
        : after.charAt(0) + PairPattern.NAME + path.substring(path.lastIndexOf('.'));
    return Optional.of(new PairPattern(first + mark.group() + last, first + translation + last));
  }
}
