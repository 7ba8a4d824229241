package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings of files: the nearest {@value #FILE} in the folder of a file or in one above it, up to the root of its
 * repository (the folder with {@code .git}). Settings of several folders are not put together: the nearest file says all, and
 * whoever wants more names it under {@code extends}. Each file is read once. Not thread-safe.
 */
public final class Projects {
  /** What a settings file is called. */
  public static final String FILE = "presslint.yml";

  private final ConfigReader reader;
  private final Path base;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Optional<Path>, Project> projects = new HashMap<>();

  /**
   * @param base the folder that the names of texts start from
   */
  public Projects(ConfigReader reader, Path base) {
    this.reader = reader;
    this.base = base.toAbsolutePath().normalize();
  }

  /**
   * The project of a file, which need not be there.
   *
   * @throws ConfigException where its settings cannot be read or followed
   */
  public Project of(Path file) throws ConfigException {
    Path absolute = base.resolve(file).normalize();
    @Nullable Path folder = absolute.getParent();
    return project(folder == null ? Optional.empty() : nearest(folder));
  }

  /** The project of a text that may be no file: then that of the folder that names start from. */
  public Project of(String name) throws ConfigException {
    try {
      return of(Path.of(name));
    } catch (InvalidPathException e) {
      return project(nearest(base));
    }
  }

  /**
   * The project with this settings file.
   *
   * @param name the file as it was named
   * @throws ConfigException where it cannot be read or followed
   */
  public Project at(String name) throws ConfigException {
    try {
      return read(name, base.resolve(name).normalize());
    } catch (InvalidPathException e) {
      throw new ConfigException(name + ": no such settings file; check the path");
    }
  }

  private Optional<Path> nearest(Path folder) {
    Optional<Path> known = nearest.get(folder);
    if (known == null) {
      known = find(folder);
      nearest.put(folder, known);
    }
    return known;
  }

  private Optional<Path> find(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      return Optional.of(file);
    }
    @Nullable Path parent = folder.getParent();
    boolean isRoot = Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    return isRoot || parent == null ? Optional.empty() : nearest(parent);
  }

  private Project project(Optional<Path> file) throws ConfigException {
    @Nullable Project known = projects.get(file);
    if (known == null) {
      known = file.isEmpty()
          ? withWords(new Project(Config.DEFAULT, Origins.NONE, Optional.empty(), base, base))
          : read(name(file.get()), file.get());
      projects.put(file, known);
    }
    return known;
  }

  /** The shortest way to a file from the folder that names start from. */
  private String name(Path file) {
    boolean isNear = file.getRoot() != null && file.getRoot().equals(base.getRoot());
    return Project.slashed(isNear ? base.relativize(file) : file);
  }

  private Project read(String name, Path file) throws ConfigException {
    ConfigReader.Read read = reader.readWithOrigins(name, file);
    @Nullable Path home = file.getParent();
    return withWords(new Project(
        read.config(), read.origins(), Optional.of(name), home == null ? base : home, base));
  }

  /** Where the settings name no dictionary, the usual file is one, if it is there. */
  private Project withWords(Project project) throws ConfigException {
    Path file = project.home().resolve(Dictionary.FILE);
    boolean isNamed =
        project.origins().values().stream().anyMatch(value -> value.key().equals("dictionary"));
    if (isNamed || !Files.isRegularFile(file)) {
      return project;
    }
    String name = project.name(file);
    try {
      Dictionary words = project
          .config()
          .dictionary()
          .with(file, DictionaryText.read(name, Files.readString(file)));
      return project.with(project.config().toBuilder().dictionary(words).build());
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ": not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new ConfigException(name + ": cannot be read; give a file you may read");
    }
  }
}
