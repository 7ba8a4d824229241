package org.presslint.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.presslint.names.Glossary;
import org.presslint.names.NameLedger;

/**
 * What the user asked: the settings file as a value. Immutable and thread-safe.
 *
 * @param language the language tag (BCP 47) of texts that name none themselves, such as {@code en-GB}
 * @param rules levels by the ids of rules, for those that differ from their own
 * @param dictionary the words of the house
 * @param misspellings known misspellings in lower case, each with its corrections, best first
 * @param glossary how names are written
 * @param names what an archive says of names; a ledger of no documents says nothing
 * @param maxFileSize the largest file that is read, in bytes, at least 1
 * @param overrides settings for some of the files; a later one wins over an earlier one
 * @param baseline the path of the file of the findings that are known
 * @param pairs which texts are translations of each other
 */
public record Config(
    Optional<String> language,
    Map<String, Level> rules,
    Dictionary dictionary,
    Map<String, List<String>> misspellings,
    Glossary glossary,
    NameLedger names,
    long maxFileSize,
    List<PathOverride> overrides,
    Optional<String> baseline,
    List<PairPattern> pairs) {

  /** The largest file read by default: a hundred times a long report, in bytes. */
  public static final long DEFAULT_MAX_FILE_SIZE = 16L * 1024 * 1024;

  /** The settings of a user who set nothing. */
  public static final Config DEFAULT = new Config(
      Optional.empty(),
      Map.of(),
      Dictionary.EMPTY,
      Map.of(),
      Glossary.EMPTY,
      NameLedger.empty("names.lock"),
      DEFAULT_MAX_FILE_SIZE,
      List.of(),
      Optional.empty(),
      List.of());

  /** Starts with the settings of a user who set nothing. */
  public static Builder builder() {
    return new Builder(DEFAULT);
  }

  /** What a rule may be set to. */
  public enum Level {
    /** Its findings are not reported. */
    OFF,
    /** All its findings are worth knowing. */
    INFO,
    /** All its findings are warnings. */
    WARNING,
    /** All its findings are errors. */
    ERROR
  }

  public Config {
    Objects.requireNonNull(language, "language");
    rules = Map.copyOf(rules);
    pairs = List.copyOf(pairs);
    misspellings = Map.copyOf(misspellings);
    Objects.requireNonNull(dictionary, "dictionary");
    overrides = List.copyOf(overrides);
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(glossary, "glossary");
    Objects.requireNonNull(names, "names");
    if (maxFileSize < 1) {
      throw new IllegalArgumentException("max-file-size is at least 1 byte: " + maxFileSize);
    }
  }

  /** Starts with these settings. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The words and phrases that are right; lower case accepts every capitalisation. */
  public Set<String> words() {
    return dictionary.right();
  }

  /** The same settings for texts in another language, given by its tag (BCP 47), whatever overrides say of language. */
  public Config withLanguage(String languageTag) {
    List<PathOverride> others = overrides.stream()
        .map(o -> new PathOverride(o.files(), Optional.empty(), o.rules()))
        .toList();
    return toBuilder().language(languageTag).overrides(others).build();
  }

  /**
   * The settings for one file, without overrides.
   *
   * @param path relative to the folder of the settings file, with {@code /}
   */
  public Config forPath(String path) {
    if (overrides.isEmpty()) {
      return this;
    }
    Builder config = toBuilder().overrides(List.of());
    Map<String, Level> levels = new HashMap<>(rules);
    for (PathOverride override : overrides) {
      if (override.isFor(path)) {
        override.language().ifPresent(config::language);
        levels.putAll(override.rules());
      }
    }
    return config.rules(levels).build();
  }

  /** Whether a rule is switched off for all files. */
  public boolean isOff(String rule) {
    return rules.get(rule) == Level.OFF
        && overrides.stream().allMatch(o -> o.rules().getOrDefault(rule, Level.OFF) == Level.OFF);
  }

  /** Puts settings together; what is not given stays as it was. Not thread-safe. */
  public static final class Builder {
    private Optional<String> language;
    private Map<String, Level> rules;
    private Dictionary dictionary;
    private Map<String, List<String>> misspellings;
    private Glossary glossary;
    private NameLedger names;
    private long maxFileSize;
    private List<PathOverride> overrides;
    private Optional<String> baseline;
    private List<PairPattern> pairs;

    private Builder(Config start) {
      language = start.language;
      rules = start.rules;
      dictionary = start.dictionary;
      misspellings = start.misspellings;
      glossary = start.glossary;
      names = start.names;
      maxFileSize = start.maxFileSize;
      overrides = start.overrides;
      baseline = start.baseline;
      pairs = start.pairs;
    }

    /** The language tag (BCP 47) of texts that name none themselves. */
    public Builder language(String tag) {
      language = Optional.of(tag);
      return this;
    }

    /** The levels of rules, instead of those given before. */
    public Builder rules(Map<String, Level> levels) {
      rules = levels;
      return this;
    }

    /** The words and phrases that are right, instead of the dictionary given before. */
    public Builder words(Set<String> right) {
      return dictionary(Dictionary.of(right));
    }

    /** The words of the house, instead of those given before. */
    public Builder dictionary(Dictionary words) {
      dictionary = words;
      return this;
    }

    /** Known misspellings in lower case with their corrections, instead of those given before. */
    public Builder misspellings(Map<String, List<String>> corrections) {
      misspellings = corrections;
      return this;
    }

    /** How names are written, instead of what was given before. */
    public Builder glossary(Glossary entries) {
      glossary = entries;
      return this;
    }

    /** What an archive says of names, instead of what was given before. */
    public Builder names(NameLedger ledger) {
      names = ledger;
      return this;
    }

    /** The largest file that is read, in bytes, at least 1. */
    public Builder maxFileSize(long bytes) {
      maxFileSize = bytes;
      return this;
    }

    /** Which texts are translations of each other, instead of those given before. */
    public Builder pairs(List<PairPattern> patterns) {
      pairs = patterns;
      return this;
    }

    /** Settings for some of the files, instead of those given before; a later one wins over an earlier one. */
    public Builder overrides(List<PathOverride> all) {
      overrides = all;
      return this;
    }

    /** The file of the findings that are known. */
    public Builder baseline(Path file) {
      baseline = Optional.of(file.toString());
      return this;
    }

    /** The settings; the builder may be used on. */
    public Config build() {
      return new Config(
          language,
          rules,
          dictionary,
          misspellings,
          glossary,
          names,
          maxFileSize,
          overrides,
          baseline,
          pairs);
    }
  }
}
