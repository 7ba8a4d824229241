package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a settings file (YAML 1.2) strictly: what it does not know is an error with its place, never ignored. Immutable
 * and thread-safe.
 *
 * <p>A new key is a line in {@link #KEYS}, a line in {@link #config} and a method that reads its {@link Setting}.
 */
public final class ConfigReader {
  private static final List<String> KEYS =
      List.of("language", "rules", "words", "glossary", "names", "max-file-size", "pairs");
  private static final List<String> LEVELS = Arrays.stream(Config.Level.values())
      .map(level -> level.name().toLowerCase(Locale.ROOT))
      .toList();

  private final List<String> rules;
  private final List<String> languages;

  /**
   * @param rules the ids of all rules
   * @param languages the language tags that can be checked, as they are written in settings
   */
  public ConfigReader(Collection<String> rules, Collection<String> languages) {
    this.rules = List.copyOf(rules);
    this.languages = List.copyOf(languages);
  }

  /**
   * Reads a settings file.
   *
   * @param name what the file is called in messages
   * @param file where it is
   * @throws ConfigException where it cannot be read or followed
   */
  public Config read(String name, Path file) throws ConfigException {
    try {
      return read(name, Files.readString(file), FilesBeside.of(name, file));
    } catch (NoSuchFileException e) {
      throw new ConfigException(name + ": no such settings file; check the path");
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ": not UTF-8; save the settings file as UTF-8");
    } catch (IOException e) {
      throw new ConfigException(name + ": cannot be read; give a file you may read");
    }
  }

  /**
   * Reads settings.
   *
   * @param name what their file is called in messages
   * @param yaml the text of the file; one that says nothing gives {@link Config#DEFAULT}, and none can name another file
   * @throws ConfigException where they cannot be followed
   */
  public Config read(String name, String yaml) throws ConfigException {
    return read(name, yaml, new FilesBeside(name, Optional.empty()));
  }

  private Config read(String name, String yaml, FilesBeside files) throws ConfigException {
    Optional<Node> root = compose(name, yaml);
    return root.isEmpty() || root.get().getTag().equals(Tag.NULL)
        ? Config.DEFAULT
        : config(new Setting(name, "the settings file", root.get()), files);
  }

  private Config config(Setting root, FilesBeside files) throws ConfigException {
    Map<String, Setting> values = root.map(KEYS, "key");
    Config.Builder config = Config.builder();
    @Nullable Setting language = values.get("language");
    if (language != null) {
      config.language(language.choice("language", languages));
    }
    config.rules(rules(values.get("rules")));
    config.words(words(values.get("words")));
    config.glossary(new GlossaryReader(files).read(values.get("glossary")));
    config.names(NamesReader.read(values.get("names"), files));
    config.maxFileSize(FileSize.of(values.get("max-file-size"), Config.DEFAULT_MAX_FILE_SIZE));
    config.pairs(PairSettings.read(values.get("pairs")));
    return config.build();
  }

  private Map<String, Config.Level> rules(@Nullable Setting setting) throws ConfigException {
    Map<String, Config.Level> levels = new LinkedHashMap<>();
    if (setting != null) {
      for (Map.Entry<String, Setting> entry : setting.map(rules, "rule").entrySet()) {
        String level = entry.getValue().choice("level", LEVELS);
        levels.put(entry.getKey(), Config.Level.valueOf(level.toUpperCase(Locale.ROOT)));
      }
    }
    return levels;
  }

  private static Set<String> words(@Nullable Setting setting) throws ConfigException {
    Set<String> words = new LinkedHashSet<>();
    if (setting != null) {
      for (Setting item : setting.list()) {
        String word = item.text();
        if (word.isBlank() || word.codePoints().anyMatch(Character::isWhitespace)) {
          throw item.wrong(
              "'" + Setting.oneLine(word) + "' is not one word", "list each word by itself");
        }
        words.add(word);
      }
    }
    return words;
  }

  /** The root of a YAML text; empty where there is none. */
  static Optional<Node> compose(String name, String text) throws ConfigException {
    String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
    LoadSettings settings = LoadSettings.builder()
        .setLabel(name)
        .setAllowDuplicateKeys(true)
        .setAllowNonScalarKeys(true)
        .build();
    try {
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      throw new ConfigException(Setting.at(name, e.getProblemMark())
          + "this is not YAML: "
          + Setting.oneLine(String.valueOf(e.getProblem()))
          + "; correct it or quote the text");
    } catch (YamlEngineException e) {
      throw new ConfigException(name
          + ":1:1: this is not YAML: "
          + Setting.oneLine(String.valueOf(e.getMessage()))
          + "; correct it");
    }
  }
}
