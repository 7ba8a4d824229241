package org.presslint.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code pairs}: lists of two paths each. */
final class PairSettings {
  private static final String EXAMPLE =
      "write two paths such as [\"{name}.en.md\", \"{name}.ru.md\"]";

  private PairSettings() {}

  static List<PairPattern> read(@Nullable Setting setting) throws ConfigException {
    List<PairPattern> pairs = new ArrayList<>();
    if (setting != null) {
      for (Setting pair : setting.list()) {
        pairs.add(pair(pair));
      }
    }
    return pairs;
  }

  private static PairPattern pair(Setting setting) throws ConfigException {
    List<Setting> paths = setting.list();
    if (paths.size() != 2) {
      throw setting.wrong("a pair is two paths, not " + paths.size(), EXAMPLE);
    }
    String first = path(paths.get(0));
    String second = path(paths.get(1));
    if (first.equals(second)) {
      throw paths.get(1).wrong("both paths of the pair are the same", EXAMPLE);
    }
    return new PairPattern(first, second);
  }

  private static String path(Setting setting) throws ConfigException {
    String path = setting.text();
    if (!PairPattern.isNamed(path)) {
      throw setting.wrong(
          "'" + Setting.oneLine(path) + "' does not hold " + PairPattern.NAME + " once", EXAMPLE);
    }
    return path;
  }
}
