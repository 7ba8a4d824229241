package org.presslint.config;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Settings that others extend: a file, a jar with a {@code presslint.yml} at its root, or a resource on the class path.
 *
 * @param name what it is called in messages
 * @param text its YAML
 */
record StylePack(String name, String text) {
  private static final String CLASS_PATH = "classpath:";
  private static final String JAR = ".jar";

  /**
   * The pack that a setting names.
   *
   * @param files told where the pack lies, so that the files it names are found
   */
  static StylePack of(Setting setting, SettingsFiles files) throws ConfigException {
    String given = setting.text();
    try {
      Path file = given.startsWith(CLASS_PATH)
          ? resource(setting, given.substring(CLASS_PATH.length()), files)
          : file(setting, given, files);
      files.add(given, file);
      return new StylePack(given, Files.readString(file));
    } catch (NoSuchFileException e) {
      String missing = given.endsWith(JAR) && Files.exists(setting.path())
          ? given + " holds no " + Projects.FILE
          : "no style pack " + given;
      throw setting.wrong(missing, "check the path");
    } catch (CharacterCodingException e) {
      throw setting.wrong(given + " is not UTF-8", "save the style pack as UTF-8");
    } catch (IOException | URISyntaxException e) {
      throw setting.wrong(given + " cannot be read", "give a style pack you may read");
    }
  }

  private static Path file(Setting setting, String given, SettingsFiles files)
      throws ConfigException, IOException {
    Path file = setting.path();
    return given.endsWith(JAR) ? files.open(file).resolve(Projects.FILE) : file;
  }

  private static Path resource(Setting setting, String name, SettingsFiles files)
      throws ConfigException, IOException, URISyntaxException {
    URL url = find(name.startsWith("/") ? name.substring(1) : name);
    if (url == null) {
      throw setting.wrong(
          "no resource " + name + " on the class path", "add the jar that holds it");
    }
    if (url.openConnection() instanceof JarURLConnection jar) {
      Path root = files.open(Path.of(jar.getJarFileURL().toURI()));
      return root.resolve(jar.getEntryName());
    }
    return Path.of(url.toURI());
  }

  /** The loader of the thread knows what an application has, ours what a build gave the plugin. */
  private static @Nullable URL find(String name) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    URL found = ofThread == null ? null : ofThread.getResource(name);
    return found == null ? StylePack.class.getResource("/" + name) : found;
  }
}
