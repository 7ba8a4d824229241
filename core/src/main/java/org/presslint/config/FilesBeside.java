package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a settings file names: their paths start from its folder.
 *
 * @param settings what the settings file is called in messages
 * @param folder its folder; empty for settings that are in no file
 */
record FilesBeside(String settings, Optional<Path> folder) {

  /** The files beside a settings file. */
  static FilesBeside of(String name, Path file) {
    return new FilesBeside(name, Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  /** A file's name in messages and its text. */
  record Text(String name, String text) {}

  /** Reads the file that a value names. */
  Text read(Setting value) throws ConfigException {
    String given = value.text();
    if (folder.isEmpty()) {
      throw value.wrong(
          "settings that are in no file cannot name the file " + Setting.oneLine(given),
          "write what it holds in its place");
    }
    int slash = settings.lastIndexOf('/');
    String name = settings.substring(0, slash + 1) + given;
    try {
      return new Text(name, Files.readString(folder.get().resolve(given)));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw value.wrong(
          "there is no file " + Setting.oneLine(given),
          "give its path from the folder of " + settings);
    } catch (CharacterCodingException e) {
      throw value.wrong(Setting.oneLine(given) + " is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw value.wrong(Setting.oneLine(given) + " cannot be read", "give a file you may read");
    }
  }
}
