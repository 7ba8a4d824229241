package org.presslint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.presslint.Presslint;
import org.presslint.check.Rule;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.ConfigReader;

/** Finds the settings of a run. */
final class Settings {
  private static final String FILE = "presslint.yml";

  private final Path folder;

  /**
   * @param folder where {@value #FILE} is looked for
   */
  Settings(Path folder) {
    this.folder = folder;
  }

  /**
   * The settings in force.
   *
   * @param file the settings file that was asked for
   * @param language the language that was asked for; it wins over the file's
   */
  Config read(Optional<String> file, Optional<String> language) throws Complaint, ConfigException {
    Config config = Config.DEFAULT;
    if (file.isPresent() || Files.exists(folder.resolve(FILE))) {
      String name = file.orElse(FILE);
      ConfigReader reader = new ConfigReader(
          Presslint.rules().stream().map(Rule::id).toList(), Presslint.languages());
      config = reader.read(name, folder.resolve(name));
    }
    return language.isEmpty()
        ? config
        : config.withLanguage(Choice.of("--lang", language.get(), Presslint.languages()));
  }
}
