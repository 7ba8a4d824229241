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

  Path path(Setting setting) throws ConfigException {
    String text = setting.text();
    @Nullable Path folder = folders.get(setting.file());
    if (folder == null) {
      throw setting.wrong(
          setting.name() + " names a file, but these settings are no file themselves",
          "read them from a file");
    }
    try {
      return folder.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw setting.wrong("'" + Setting.oneLine(text) + "' is no file name", "correct it");
    }
  }

  String read(Setting setting) throws ConfigException {
    Path file = path(setting);
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw setting.wrong("no file " + setting.text(), "check the path");
    } catch (CharacterCodingException e) {
      throw setting.wrong(setting.text() + " is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw setting.wrong(setting.text() + " cannot be read", "name a file you may read");
    }
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
