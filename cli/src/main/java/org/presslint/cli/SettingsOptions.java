package org.presslint.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.config.ConfigException;
import picocli.CommandLine.Option;

/** The options about settings. */
final class SettingsOptions {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Language of texts that name none themselves, such as en-GB or ru.")
  private @Nullable String language;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings file to use for all texts. Without it each text has the nearest "
          + "presslint.yml, in its folder or above, up to the root of its repository.")
  private @Nullable String config;

  Settings settings(Session session) throws Complaint, ConfigException {
    return new Settings(
        session.folder(), Optional.ofNullable(config), Optional.ofNullable(language));
  }
}
