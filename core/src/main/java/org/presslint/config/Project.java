package org.presslint.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Files that have the same settings, with the folder the settings speak of. Immutable and thread-safe.
 *
 * @param config the settings
 * @param origins where they were written
 * @param file what the settings file is called in messages; empty where there is none
 * @param home the folder of the settings file, absolute and normalized; without one, {@code base}
 * @param base the folder that the names of texts start from, absolute and normalized
 */
public record Project(Config config, Origins origins, Optional<String> file, Path home, Path base) {

  /** What the file of known findings is called where the settings do not say. */
  public static final String BASELINE = "presslint.baseline";

  public Project {
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(origins, "origins");
    Objects.requireNonNull(file, "file");
    if (!home.isAbsolute() || !base.isAbsolute()) {
      throw new IllegalArgumentException("not absolute: " + home + ", " + base);
    }
  }

  /** The same files with other settings. */
  public Project with(Config other) {
    return new Project(other, origins, file, home, base);
  }

  /**
   * How the name of a text reads from the folder of the settings file.
   *
   * @param name a name as it stands in a report
   * @return a path with {@code /}; relative where it lies in that folder; a name that is no path as it is
   */
  public String path(String name) {
    try {
      Path path = base.resolve(name).normalize();
      return slashed(path.startsWith(home) ? home.relativize(path) : path);
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** The settings for a text of this name. */
  public Config at(String name) {
    return config.overrides().isEmpty() ? config : config.forPath(path(name));
  }

  /** The file of known findings, whether it is there or not. */
  public Path baseline() {
    return config.baseline().map(Path::of).orElseGet(() -> home.resolve(BASELINE));
  }

  /** The dictionary that a new word is added to, whether it is there or not. */
  public Path dictionary() {
    return config.dictionary().files().stream()
        .findFirst()
        .map(Path::of)
        .orElseGet(() -> home.resolve(Dictionary.FILE));
  }

  /** How a file reads from the folder that names start from. */
  public String name(Path path) {
    return slashed(path.startsWith(base) ? base.relativize(path) : path);
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
