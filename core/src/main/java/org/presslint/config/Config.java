package org.presslint.config;

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
 * @param words words that are right as written; lower case accepts every capitalisation
 * @param glossary how names are written
 * @param names what an archive says of names; a ledger of no documents says nothing
 * @param maxFileSize the largest file that is read, in bytes, at least 1
 * @param pairs which texts are translations of each other
 */
public record Config(
    Optional<String> language,
    Map<String, Level> rules,
    Set<String> words,
    Glossary glossary,
    NameLedger names,
    long maxFileSize,
    List<PairPattern> pairs) {

  /** The largest file read by default: a hundred times a long report, in bytes. */
  public static final long DEFAULT_MAX_FILE_SIZE = 16L * 1024 * 1024;

  /** The settings of a user who set nothing. */
  public static final Config DEFAULT = new Config(
      Optional.empty(),
      Map.of(),
      Set.of(),
      Glossary.EMPTY,
      NameLedger.empty("names.lock"),
      DEFAULT_MAX_FILE_SIZE,
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
    words = Set.copyOf(words);
    pairs = List.copyOf(pairs);
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

  /** The same settings for texts in another language, given by its tag (BCP 47). */
  public Config withLanguage(String languageTag) {
    return toBuilder().language(languageTag).build();
  }

  /** Puts settings together; what is not given stays as it was. Not thread-safe. */
  public static final class Builder {
    private Optional<String> language;
    private Map<String, Level> rules;
    private Set<String> words;
    private Glossary glossary;
    private NameLedger names;
    private long maxFileSize;
    private List<PairPattern> pairs;

    private Builder(Config start) {
      language = start.language;
      rules = start.rules;
      words = start.words;
      glossary = start.glossary;
      names = start.names;
      maxFileSize = start.maxFileSize;
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

    /** The words that are right as written, instead of those given before. */
    public Builder words(Set<String> right) {
      words = right;
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

    /** The settings; the builder may be used on. */
    public Config build() {
      return new Config(language, rules, words, glossary, names, maxFileSize, pairs);
    }
  }
}
