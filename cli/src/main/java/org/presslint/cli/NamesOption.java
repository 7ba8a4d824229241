package org.presslint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** The settings with the ledger that was asked for. */
  Settings apply(Settings settings, Session session) throws Complaint, ConfigException {
    return file == null ? settings : settings.withNames(read(file, session));
  }

  /** The ledger that was asked for; empty where none was. */
  Optional<NameLedger> ledger(Session session) throws Complaint, ConfigException {
    return file == null ? Optional.empty() : Optional.of(read(file, session));
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
