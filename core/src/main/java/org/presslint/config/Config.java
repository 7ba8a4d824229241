package org.presslint.config;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the user asked: the settings file as a value. Immutable and thread-safe.
 *
 * @param language the language tag (BCP 47) of texts that name none themselves, such as {@code en-GB}
 * @param rules levels by the ids of rules, for those that differ from their own
 * @param words words that are right as written; lower case accepts every capitalisation
 * @param maxFileSize the largest file that is read, in bytes, at least 1
 */
public record Config(
    Optional<String> language, Map<String, Level> rules, Set<String> words, long maxFileSize) {

  /** The largest file read by default: a hundred times a long report, in bytes. */
  public static final long DEFAULT_MAX_FILE_SIZE = 16L * 1024 * 1024;

  /** The settings of a user who set nothing. */
  public static final Config DEFAULT =
      new Config(Optional.empty(), Map.of(), Set.of(), DEFAULT_MAX_FILE_SIZE);

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
    words = Set.copyOf(words);
    if (maxFileSize < 1) {
      throw new IllegalArgumentException("max-file-size is at least 1 byte: " + maxFileSize);
    }
  }

  /** The same settings for texts in another language, given by its tag (BCP 47). */
  public Config withLanguage(String languageTag) {
    return new Config(Optional.of(languageTag), rules, words, maxFileSize);
  }
}
