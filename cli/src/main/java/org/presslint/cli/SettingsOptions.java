package org.presslint.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.config.ConfigException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options about settings. */
final class SettingsOptions {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Language of texts that name none themselves, such as en-GB or ru.")
  private @Nullable String language;

  @Mixin
  private ConfigOption config = new ConfigOption();

  Settings settings(Session session) throws Complaint, ConfigException {
    return new Settings(session.folder(), config.file(), Optional.ofNullable(language));
  }
}
