package org.presslint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The folder of a settings file: what the file names beside it is read from here.
 *
 * @param name what the settings file is called in messages
 * @param file where the settings file is
 */
record SettingsFolder(String name, Path file) {

  static SettingsFolder of(String name, Path file) {
    return new SettingsFolder(name, file);
  }

  /**
   * A file that a setting names.
   *
   * @param name what it is called in messages: its path as the user would write it beside the settings file
   * @param text its content, UTF-8
   */
  record Content(String name, String text) {}

  /** Reads the file that a setting names, by a path relative to the settings file. */
  Content read(Setting setting) throws ConfigException {
    String path = setting.text();
    try {
      String text = Files.readString(file.resolveSibling(path));
      String shown = Path.of(name).resolveSibling(path).toString();
      return new Content(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw wrong(setting, path, "no such file", "give a path relative to the settings file");
    } catch (CharacterCodingException e) {
      throw wrong(setting, path, "not UTF-8", "save the file as UTF-8");
    } catch (IOException e) {
      throw wrong(setting, path, "cannot be read", "give a file you may read");
    }
  }

  private static ConfigException wrong(Setting setting, String path, String what, String whatToDo) {
    return setting.wrong(Setting.oneLine(path) + ": " + what, whatToDo);
  }
}
