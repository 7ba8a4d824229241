package org.presslint.config;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings files of one reading and the folders they lie in, so that a file named in one of them is found beside it,
 * also within a jar. Jars stay open until it is closed. Not thread-safe.
 */
final class SettingsFiles implements Closeable {
  private final String main;
  private final Map<String, Path> folders = new HashMap<>();
  private final List<FileSystem> jars = new ArrayList<>();

  /**
   * @param main what the file that was asked for is called in messages
   */
  SettingsFiles(String main) {
    this.main = main;
  }

  String main() {
    return main;
  }

  /** Notes where a settings file lies. */
  void add(String name, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      folders.put(name, folder);
    }
  }

  /** A file's name in messages and its text. */
  record Text(String name, String text) {}

  Path path(Setting setting) throws ConfigException {
    String given = setting.text();
    @Nullable Path folder = folders.get(setting.file());
    if (folder == null) {
      throw setting.wrong(
          "settings that are in no file cannot name the file " + Setting.oneLine(given),
          "write what it holds in its place");
    }
    try {
      return folder.resolve(given).normalize();
    } catch (InvalidPathException e) {
      throw missing(setting, given);
    }
  }

  /** The file that a value names; its name in messages starts as that of the settings file does. */
  Text read(Setting setting) throws ConfigException {
    String given = setting.text();
    String settings = setting.file();
    String name = settings.substring(0, settings.lastIndexOf('/') + 1) + given;
    try {
      return new Text(name, Files.readString(path(setting)));
    } catch (NoSuchFileException e) {
      throw missing(setting, given);
    } catch (CharacterCodingException e) {
      throw setting.wrong(Setting.oneLine(given) + " is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw setting.wrong(Setting.oneLine(given) + " cannot be read", "give a file you may read");
    }
  }

  private static ConfigException missing(Setting setting, String given) {
    return setting.wrong(
        "there is no file " + Setting.oneLine(given),
        "give its path from the folder of " + setting.file());
  }

  /** The root of a jar, which stays open until this is closed. */
  Path open(Path jar) throws IOException {
    FileSystem opened = FileSystems.newFileSystem(jar);
    jars.add(opened);
    return opened.getPath("/");
  }

  @Override
  public void close() throws IOException {
    for (FileSystem jar : jars) {
      jar.close();
    }
  }
}
