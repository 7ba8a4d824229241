package org.presslint.cli;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.config.Projects;
import org.presslint.names.NameLedger;

/** Finds the settings of a run: those that were asked for, or for each text the nearest. Not thread-safe. */
final class Settings {
  private final Projects projects;
  private final Optional<Project> asked;
  private final Optional<String> language;
  private final IdentityHashMap<Project, Project> adjusted = new IdentityHashMap<>();
  private Optional<NameLedger> names = Optional.empty();

  /**
   * @param folder where relative paths start from
   * @param file the settings file that was asked for
   * @param language the language that was asked for; it wins over the files'
   */
  Settings(Path folder, Optional<String> file, Optional<String> language)
      throws Complaint, ConfigException {
    projects = new Projects(Presslint.configReader(), folder);
    this.language = language.isEmpty()
        ? language
        : Optional.of(Choice.of("--lang", language.get(), Presslint.languages()));
    asked = file.isEmpty() ? Optional.empty() : Optional.of(projects.at(file.get()));
  }

  /** The nearest settings of each text, with nothing asked for. */
  static Settings nearest(Session session) throws Complaint, ConfigException {
    return new Settings(session.folder(), Optional.empty(), Optional.empty());
  }

  /** Takes a names ledger instead of those the files name. */
  Settings withNames(NameLedger ledger) {
    names = Optional.of(ledger);
    adjusted.clear();
    return this;
  }

  Project of(Input input) throws ConfigException {
    return input instanceof Input.InFile file ? of(file.path()) : of(input.name());
  }

  Project of(Path file) throws ConfigException {
    return adjusted(asked.isPresent() ? asked.get() : projects.of(file));
  }

  /** The settings of a text that may be no file. */
  Project of(String name) throws ConfigException {
    return adjusted(asked.isPresent() ? asked.get() : projects.of(name));
  }

  /** The language of the command line, which wins over the files'. */
  Optional<String> language() {
    return language;
  }

  private Project adjusted(Project project) {
    return adjusted.computeIfAbsent(project, this::adjust);
  }

  private Project adjust(Project project) {
    if (language.isEmpty() && names.isEmpty()) {
      return project;
    }
    Config config = project.config();
    if (language.isPresent()) {
      config = config.withLanguage(language.get());
    }
    if (names.isPresent()) {
      config = config.toBuilder().names(names.get()).build();
    }
    return project.with(config);
  }
}
