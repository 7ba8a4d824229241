package org.presslint.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a settings file. */
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings file to use instead of the nearest presslint.yml (in the same folder or "
              + "above, up to the root of the repository).")
  private @Nullable String file;

  Optional<String> file() {
    return Optional.ofNullable(file);
  }
}
