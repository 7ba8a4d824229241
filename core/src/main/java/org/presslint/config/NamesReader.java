package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.presslint.names.LedgerException;
import org.presslint.names.LedgerReader;
import org.presslint.names.NameLedger;

/** Reads a names ledger: the one the setting {@code names} names, or one a front was given. Thread-safe. */
public final class NamesReader {

  private NamesReader() {}

  static NameLedger read(@Nullable Setting setting) throws ConfigException {
    if (setting == null) {
      return Config.DEFAULT.names();
    }
    SettingsFiles.Text file = setting.readFile();
    return parsed(file.name(), file.text());
  }

  /**
   * Reads a ledger.
   *
   * @param name what the file is called in messages
   * @param file where it is
   * @throws ConfigException where it cannot be read or is damaged; the message says the line and what to do
   */
  public static NameLedger read(String name, Path file) throws ConfigException {
    try {
      return parsed(name, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ConfigException(
          name + ": no such names ledger; check the path, or write one with presslint names learn");
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ": not UTF-8; take the file from version control");
    } catch (IOException e) {
      throw new ConfigException(name + ": cannot be read; give a file you may read");
    }
  }

  private static NameLedger parsed(String name, String text) throws ConfigException {
    try {
      return LedgerReader.read(name, text);
    } catch (LedgerException e) {
      throw new ConfigException(name + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
    }
  }
}
