package org.presslint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.NamesReader;
import org.presslint.names.NameLedger;
import picocli.CommandLine.Option;

/** The option that names a ledger; it wins over the setting {@code names}. */
final class NamesOption {

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Ledger of the names of your archive (see presslint names).")
  private @Nullable String file;

  boolean isGiven() {
    return file != null;
  }

  /** The settings with the ledger that was asked for. */
  Config apply(Config settings, Session session) throws Complaint, ConfigException {
    return file == null
        ? settings
        : settings.toBuilder().names(read(file, session)).build();
  }

  /** The ledger in a file. */
  static NameLedger read(String file, Session session) throws Complaint, ConfigException {
    return NamesReader.read(file, path(file, session));
  }

  static Path path(String file, Session session) throws Complaint {
    try {
      return session.folder().resolve(file);
    } catch (InvalidPathException e) {
      throw new Complaint("'" + file + "' is no file name; give another");
    }
  }
}
