package org.presslint.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Settings for some of the files. Immutable and thread-safe.
 *
 * @param files the patterns of paths, relative to the folder of the settings file, at least one
 * @param language the language tag (BCP 47) of those that name none themselves
 * @param rules levels by the ids of rules
 */
public record PathOverride(
    List<String> files, Optional<String> language, Map<String, Config.Level> rules) {

  public PathOverride {
    files = List.copyOf(files);
    Objects.requireNonNull(language, "language");
    rules = Map.copyOf(rules);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("an override is for files");
    }
    files.forEach(PathGlob::of);
  }

  /**
   * Whether a file is meant.
   *
   * @param path relative to the folder of the settings file, with {@code /}
   */
  public boolean isFor(String path) {
    return files.stream().anyMatch(file -> PathGlob.of(file).matches(path));
  }
}
