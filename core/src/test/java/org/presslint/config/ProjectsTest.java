package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
  private final ConfigReader reader =
      new ConfigReader(List.of("spelling", "capitals"), List.of("en", "en-GB", "ru"));

  private Path folder = Path.of("");
  private Projects projects = new Projects(reader, folder);

  @BeforeEach
  void standIn(@TempDir Path root) throws IOException {
    folder = Files.createDirectories(root.resolve("office"));
    projects = new Projects(reader, folder);
  }

  @Test
  void theNearestSettingsSayAll() throws IOException, ConfigException {
    write("presslint.yml", "language: ru\nwords: [Astrohub]\n");
    write("a/presslint.yml", "rules: {spelling: off}\n");

    Project outer = projects.of(Path.of("b", "c", "draft.txt"));
    Project inner = projects.of(folder.resolve("a/x/draft.txt"));

    assertThat(outer.file()).contains("presslint.yml");
    assertThat(outer.config().language()).contains("ru");
    assertThat(inner.file()).contains("a/presslint.yml");
    assertThat(inner.config().language()).isEmpty();
    assertThat(inner.path("a/x/draft.txt")).isEqualTo("x/draft.txt");
    assertThat(inner.path("b.txt")).endsWith("/b.txt").startsWith("/");
    assertThat(projects.of("b/other.txt")).isSameAs(outer);
  }

  @Test
  void theSearchEndsAtTheRootOfTheRepository() throws IOException, ConfigException {
    write("../presslint.yml", "language: ru\n");
    assertThat(projects.of("draft.txt").file()).contains("../presslint.yml");

    write(".git", "gitdir: elsewhere\n");
    Project project = new Projects(reader, folder).of("draft.txt");
    assertThat(project.file()).isEmpty();
    assertThat(project.config()).isEqualTo(Config.DEFAULT);
    assertThat(project.home()).isEqualTo(folder);
  }

  @Test
  void aStylePackMayBeAFileAJarOrAResource() throws IOException, ConfigException {
    pack(folder.resolve("house.jar"), "presslint.yml");
    pack(folder.resolve("style.jar"), "org/office/style.yml");
    write("own.yml", "rules: {spelling: info}\nlanguage: en-GB\n");
    write("presslint.yml", """
        extends: [house.jar, "classpath:org/office/style.yml", own.yml]
        rules: {capitals: info}
        words: [Zenith]
        """);

    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL jar = folder.resolve("style.jar").toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, before)) {
      thread.setContextClassLoader(loader);
      Project project = projects.of("draft.txt");

      assertThat(project.config().language()).contains("en-GB");
      assertThat(project.config().rules())
          .isEqualTo(Map.of("spelling", Config.Level.INFO, "capitals", Config.Level.INFO));
      assertThat(project.config().dictionary().entries())
          .extracting(e -> e.text() + " " + e.where())
          .containsExactly(
              "Zenith presslint.yml:3",
              "Astrohub words.dic:1",
              "Astrohub classpath:org/office/words.dic:2");
      assertThat(project.dictionary()).isEqualTo(folder.resolve("presslint.dic"));
      assertThat(project.origins().at("draft.txt"))
          .contains(new Origins.Value("rules.spelling", "info", "own.yml:1"))
          .contains(new Origins.Value("rules.capitals", "info", "presslint.yml:2"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void troubleWithAPackIsToldWhereItIsNamed() throws IOException {
    write("a.yml", "extends: b.yml\n");
    write("b.yml", "extends: a.yml\n");
    write("empty.yml", "# nothing\n");
    Files.write(folder.resolve("broken.jar"), new byte[] {1, 2});

    assertThat(complaint("extends: a.yml"))
        .isEqualTo("b.yml:1:10: a.yml extends itself; take one of them out");
    assertThat(complaint("extends: none.yml"))
        .isEqualTo("presslint.yml:1:10: no style pack none.yml; check the path");
    assertThat(complaint("extends: empty.yml"))
        .isEqualTo("presslint.yml:1:10: empty.yml says nothing; take it out");
    assertThat(complaint("extends: broken.jar"))
        .isEqualTo("presslint.yml:1:10: broken.jar cannot be read; give a style pack you may read");
    assertThat(complaint("extends: classpath:none.yml"))
        .isEqualTo("presslint.yml:1:10: no resource none.yml on the class path;"
            + " add the jar that holds it");
    assertThat(complaint("dictionary: [none.dic]"))
        .isEqualTo("presslint.yml:1:14: there is no file none.dic; give its path from the folder of"
            + " presslint.yml");
  }

  @Test
  void theUsualDictionaryNeedsNoSetting() throws IOException, ConfigException {
    write("presslint.dic", "Astrohub\n");
    assertThat(projects.of("draft.txt").config().words()).containsExactly("Astrohub");

    write("house.dic", "Zenith\n");
    write("presslint.yml", "dictionary: house.dic\n");
    Project named = new Projects(reader, folder).of("draft.txt");
    assertThat(named.config().words()).containsExactly("Zenith");
    assertThat(named.dictionary()).isEqualTo(folder.resolve("house.dic"));
  }

  private String complaint(String yaml) throws IOException {
    write("presslint.yml", yaml);
    Projects fresh = new Projects(reader, folder);
    Throwable[] thrown = new Throwable[1];
    assertThatThrownBy(() -> fresh.of("draft.txt"))
        .isInstanceOf(ConfigException.class)
        .satisfies(e -> thrown[0] = e);
    return String.valueOf(thrown[0].getMessage());
  }

  private static void pack(Path jar, String name) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path settings = files.getPath("/" + name);
      Path inside = settings.getParent();
      if (inside != null) {
        Files.createDirectories(inside);
      }
      Files.writeString(
          settings, "rules: {capitals: off, spelling: off}\ndictionary: [words.dic]\n");
      String words = name.contains("/") ? "\nAstrohub\n" : "Astrohub\n";
      Files.writeString(settings.resolveSibling("words.dic"), words);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name).normalize();
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }
}
