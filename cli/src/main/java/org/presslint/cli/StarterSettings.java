package org.presslint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presslint.output.Plural;

/** Writes a settings file that fits the texts of a folder: what was found is set, what may be wanted is a comment. */
final class StarterSettings {
  private static final Map<String, String> NAMES =
      Map.of("en", "English", "ru", "Russian", "und", "another language");

  /** A part of a path that names a language: the folder ru, or the ru of visit.ru.md and visit_ru.txt. */
  static final Pattern MARK = Pattern.compile("(?<=^|[/._-])(en|ru|eng|rus)(?=(?<end>[/._-]))");

  private StarterSettings() {}

  /**
   * A text of the folder.
   *
   * @param path its path in the folder, with {@code /}
   * @param language its language tag (BCP 47)
   */
  record Text(String path, String language) {

    String primary() {
      return language.split("-")[0];
    }
  }

  /**
   * The settings file.
   *
   * @param texts some of the texts of the folder
   * @param paths the paths of all of them, with {@code /}
   */
  static String of(List<Text> texts, List<String> paths) {
    String settings = """
        # Settings of presslint for this folder and all below it, for the command line and for Maven.
        # "presslint config" prints what is in force. Take away the # of a line to use it.
        """;
    return settings + found(texts, paths.size()) + language(texts) + overrides(texts)
        + StarterPairs.of(paths) + """

        # Levels of rules: off, info, warning or error. "presslint rules" lists them.
        # rules:
        #   heading-duplicate: info
        #   spelling-variant: off

        # Words and phrases that are right, in all their forms; forbidden -> wanted for one that is not.
        # "presslint dictionary add WORD" keeps a file of them, presslint.dic.
        # words:
        #   - Astrohub
        #   - e-mail -> email

        # A house style that others share: a file, a jar, or classpath:NAME.
        # extends: ../house-style.yml

        # Findings known today: "presslint baseline" writes them down, and only new ones are reported.
        # baseline: presslint.baseline

        # max-file-size: 16 MB
        """;
  }

  private static String found(List<Text> texts, int count) {
    if (texts.isEmpty()) {
      return "# No texts were found here yet.\n";
    }
    Map<String, Integer> languages = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (Text text : texts) {
      languages.merge(NAMES.getOrDefault(text.primary(), text.primary()), 1, Integer::sum);
      kinds.merge(text.path().substring(text.path().lastIndexOf('.') + 1), 1, Integer::sum);
    }
    String sample = texts.size() < count ? "; of " + texts.size() + " looked at: " : ": ";
    return "# Found here: " + Plural.of(count, "text") + sample + shown(kinds) + "; "
        + shown(languages) + ".\n";
  }

  private static String shown(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /** One language, or one dialect of English, is set; of several, each text tells its own. */
  private static String language(List<Text> texts) {
    Set<String> primaries = new TreeSet<>();
    Set<String> dialects = new TreeSet<>();
    for (Text text : texts) {
      primaries.add(text.primary());
      if (text.language().startsWith("en-")) {
        dialects.add(text.language());
      }
    }
    String comment = "\n# Language of texts that name none themselves";
    if (primaries.size() != 1 || primaries.contains("und")) {
      return comment + "; without it each text tells.\n# language: en-GB\n";
    }
    boolean isOneDialect = dialects.size() == 1;
    String tag =
        isOneDialect ? dialects.iterator().next() : primaries.iterator().next();
    String more = tag.equals("en") ? "; en-GB or en-US allows one spelling only" : "";
    return comment + more + ".\nlanguage: " + tag + "\n";
  }

  /** Patterns of paths that go with one language, where there is more than one. */
  private static String overrides(List<Text> texts) {
    Map<String, Set<String>> languages = new LinkedHashMap<>();
    for (Text text : texts) {
      for (String pattern : patterns(text.path())) {
        languages.computeIfAbsent(pattern, p -> new LinkedHashSet<>()).add(text.primary());
      }
    }
    boolean areSeveral = texts.stream().map(Text::primary).distinct().count() > 1;
    StringBuilder lines = new StringBuilder();
    languages.forEach((pattern, found) -> {
      if (areSeveral && found.size() == 1 && !found.contains("und")) {
        lines.append("  - files: \"").append(pattern).append("\"\n");
        lines.append("    language: ").append(found.iterator().next()).append('\n');
      }
    });
    String example = """
        # overrides:
        #   - files: "archive/**"
        #     rules: {spelling: off}
        """;
    return "\n# Other settings for some of the files; a later entry wins.\n"
        + (lines.isEmpty() ? example : "overrides:\n" + lines);
  }

  private static List<String> patterns(String path) {
    List<String> patterns = new ArrayList<>();
    Matcher mark = MARK.matcher(path);
    while (mark.find()) {
      boolean isFolder = mark.group("end").equals("/")
          && (mark.start() == 0 || path.charAt(mark.start() - 1) == '/');
      if (isFolder) {
        patterns.add((mark.start() == 0 ? "" : "**/") + mark.group() + "/**");
      } else if (path.indexOf('/', mark.end()) < 0 && mark.start() > 0) {
        patterns.add("*" + path.charAt(mark.start() - 1) + mark.group() + mark.group("end") + "*");
      }
    }
    return patterns;
  }
}
