package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a settings file (YAML 1.2) strictly: what it does not know is an error with its place, never ignored. Immutable
 * and thread-safe.
 *
 * <p>A new key is a line in {@link #KEYS}, a line in {@link #config}, a method that reads its {@link Setting}, and its entry in
 * {@code presslint.schema.json}.
 */
public final class ConfigReader {
  private static final List<String> KEYS = List.of(
      SettingsTree.EXTENDS,
      "language",
      "rules",
      "words",
      "dictionary",
      "misspellings",
      "glossary",
      "names",
      "overrides",
      "baseline",
      "max-file-size",
      "pairs");
  private static final List<String> OVERRIDE_KEYS = List.of("files", "language", "rules");
  private static final List<String> LEVELS = Arrays.stream(Config.Level.values())
      .map(level -> level.name().toLowerCase(Locale.ROOT))
      .toList();

  private final Supplier<? extends Collection<String>> rules;
  private final List<String> languages;

  /**
   * @param rules the ids of all rules
   * @param languages the language tags that can be checked, as they are written in settings
   */
  public ConfigReader(Collection<String> rules, Collection<String> languages) {
    this(always(List.copyOf(rules)), languages);
  }

  /**
   * A reader that asks for the rules only where settings name any.
   *
   * @param rules the ids of all rules, the same each time
   * @param languages the language tags that can be checked, as they are written in settings
   */
  public ConfigReader(Supplier<? extends Collection<String>> rules, Collection<String> languages) {
    this.rules = rules;
    this.languages = List.copyOf(languages);
  }

  private static <T> Supplier<T> always(T value) {
    return () -> value;
  }

  /**
   * Settings with the place each was written in.
   *
   * @param config the settings
   * @param origins where they were written
   */
  public record Read(Config config, Origins origins) {}

  /** The keys a settings file may have, in the order they are explained in. */
  public static List<String> keys() {
    return KEYS;
  }

  /**
   * Reads a settings file.
   *
   * @param name what the file is called in messages
   * @param file where it is
   * @throws ConfigException where it cannot be read or followed
   */
  public Config read(String name, Path file) throws ConfigException {
    return readWithOrigins(name, file).config();
  }

  /**
   * Reads a settings file, and where each value was written.
   *
   * @param name what the file is called in messages
   * @param file where it is
   * @throws ConfigException where it cannot be read or followed
   */
  public Read readWithOrigins(String name, Path file) throws ConfigException {
    try (SettingsFiles files = new SettingsFiles(name)) {
      files.add(name, file);
      return read(files, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ConfigException(name + ": no such settings file; check the path");
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ": not UTF-8; save the settings file as UTF-8");
    } catch (IOException e) {
      throw new ConfigException(name + ": cannot be read; give a file you may read");
    }
  }

  /**
   * Reads settings that are no file; they cannot name other files.
   *
   * @param name what they are called in messages
   * @param yaml the text of the file; one that says nothing gives {@link Config#DEFAULT}
   * @throws ConfigException where they cannot be followed
   */
  public Config read(String name, String yaml) throws ConfigException {
    try (SettingsFiles files = new SettingsFiles(name)) {
      return read(files, yaml).config();
    } catch (IOException e) {
      throw new ConfigException(name + ": a style pack cannot be closed; try again");
    }
  }

  private Read read(SettingsFiles files, String yaml) throws ConfigException {
    Optional<Setting> root = new SettingsTree(files).read(files.main(), yaml);
    return root.isEmpty()
        ? new Read(Config.DEFAULT, Origins.NONE)
        : new Read(config(root.get()), Origins.of(root.get()));
  }

  private Config config(Setting root) throws ConfigException {
    Map<String, Setting> values = root.map(KEYS, "key");
    Config.Builder config = Config.builder();
    @Nullable Setting language = values.get("language");
    if (language != null) {
      config.language(language.choice("language", languages));
    }
    config.rules(rules(values.get("rules")));
    config.dictionary(DictionaryReader.read(values.get("words"), values.get("dictionary")));
    config.misspellings(MisspellingLists.of(values.get("misspellings")));
    config.glossary(new GlossaryReader().read(values.get("glossary")));
    config.names(NamesReader.read(values.get("names")));
    config.overrides(overrides(values.get("overrides")));
    @Nullable Setting baseline = values.get("baseline");
    if (baseline != null) {
      config.baseline(baseline.path());
    }
    config.maxFileSize(FileSize.of(values.get("max-file-size"), Config.DEFAULT_MAX_FILE_SIZE));
    config.pairs(PairSettings.read(values.get("pairs")));
    return config.build();
  }

  private Map<String, Config.Level> rules(@Nullable Setting setting) throws ConfigException {
    Map<String, Config.Level> levels = new LinkedHashMap<>();
    if (setting != null) {
      for (Map.Entry<String, Setting> entry : setting.map(rules.get(), "rule").entrySet()) {
        String level = entry.getValue().choice("level", LEVELS);
        levels.put(entry.getKey(), Config.Level.valueOf(level.toUpperCase(Locale.ROOT)));
      }
    }
    return levels;
  }

  private List<PathOverride> overrides(@Nullable Setting setting) throws ConfigException {
    List<PathOverride> overrides = new ArrayList<>();
    if (setting != null) {
      for (Setting item : setting.list()) {
        overrides.add(override(item));
      }
    }
    return overrides;
  }

  private PathOverride override(Setting setting) throws ConfigException {
    Map<String, Setting> values = setting.map(OVERRIDE_KEYS, "key of an override");
    @Nullable Setting files = values.get("files");
    if (files == null || files.oneOrMore().isEmpty()) {
      throw setting.wrong("an override is for files", "say which: files: \"archive/**\"");
    }
    List<String> globs = new ArrayList<>();
    for (Setting file : files.oneOrMore()) {
      try {
        globs.add(PathGlob.of(file.text()).text());
      } catch (IllegalArgumentException e) {
        throw file.wrong("no pattern of paths: " + e.getMessage(), "correct it");
      }
    }
    @Nullable Setting language = values.get("language");
    return new PathOverride(
        globs,
        language == null ? Optional.empty() : Optional.of(language.choice("language", languages)),
        rules(values.get("rules")));
  }
}
