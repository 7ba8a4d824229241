package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.Input;

class SelectionTest {
  @TempDir
  private Path base;

  @BeforeEach
  void project() throws IOException {
    for (String file : List.of(
        "README.md",
        "pom.xml",
        "presslint.yml",
        ".github/PULL_REQUEST_TEMPLATE.md",
        ".hidden.md",
        "releases/2026/bridge.html",
        "releases/2026/ferry.txt",
        "releases/drafts/library.md",
        "releases/notes.adoc",
        "src/main/java/Code.java",
        "src/site/markdown/index.md",
        "src/test/resources/wrong.md",
        "src/it/one/wrong.md",
        "out/site/index.html",
        "target/classes/copied.md",
        "theme/node_modules/left-pad/README.md",
        "api/src/site/markdown/index.md",
        "web/pom-web.xml",
        "web/README.md")) {
      Files.createDirectories(base.resolve(file).resolveSibling("."));
      Files.writeString(base.resolve(file), "Text.\n");
    }
  }

  @Test
  void theWholeProjectButWhatIsNoTextOfItsOwn() {
    Selection selection = select(List.of(), List.of(), ".");

    assertThat(names(selection))
        .containsExactly(
            "README.md",
            "releases/2026/bridge.html",
            "releases/2026/ferry.txt",
            "releases/drafts/library.md",
            "src/site/markdown/index.md");
    assertThat(selection.leftOut().summary())
        .isEqualTo(
            "left out: 2 hidden, 3 built or fetched, 2 modules, 2 test folders, 4 of other formats");
  }

  @Test
  void patternsAreRelativeToTheSourceDirectory() {
    assertThat(names(select(List.of(), List.of("drafts/"), "releases")))
        .containsExactly("releases/2026/bridge.html", "releases/2026/ferry.txt");
    assertThat(names(select(List.of("2026/*.txt"), List.of(), "releases")))
        .containsExactly("releases/2026/ferry.txt");
    assertThat(names(select(List.of("**/index.md", "README.md"), List.of(), ".")))
        .containsExactly("README.md", "src/site/markdown/index.md");
    assertThat(names(select(List.of(), List.of("**/*.md", "**\\*.txt"), ".")))
        .containsExactly("releases/2026/bridge.html");
  }

  @Test
  void whatIsIncludedIsCheckedWhateverItsFormat() {
    assertThat(names(select(List.of("**/*.adoc"), List.of(), ".")))
        .containsExactly("releases/notes.adoc");
  }

  @Test
  void whatIsNamedIsCheckedWhereverItLies() {
    assertThat(names(select(List.of(), List.of(), "target/classes", ".github", "src/test")))
        .containsExactly(
            "target/classes/copied.md",
            ".github/PULL_REQUEST_TEMPLATE.md",
            "src/test/resources/wrong.md");
    assertThat(names(select(List.of("*.md"), List.of(), "releases/notes.adoc")))
        .containsExactly("releases/notes.adoc");
  }

  @Test
  void nothingIsCheckedTwice() {
    assertThat(names(select(List.of(), List.of(), "releases/2026", "releases", "releases/2026")))
        .containsExactly(
            "releases/2026/bridge.html", "releases/2026/ferry.txt", "releases/drafts/library.md");
  }

  @Test
  void whatIsNotThereIsAProblemAndTheRestIsChecked() {
    Selection selection = select(List.of(), List.of(), "notes", "releases/2026");

    assertThat(names(selection)).hasSize(2);
    assertThat(selection.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo("notes");
      assertThat(problem.message())
          .isEqualTo("no such file or folder; correct sourceDirectories or make it");
    });
  }

  @Test
  void aReportOfPresslintIsNoText() throws IOException {
    Files.writeString(
        base.resolve("releases/report.md"), "<!-- presslint report -->\n# presslint\n");

    Selection selection = select(List.of(), List.of(), "releases");

    assertThat(names(selection)).hasSize(3);
    assertThat(selection.leftOut().summary())
        .isEqualTo("left out: 1 reports of presslint, 1 of other formats");
    assertThat(selection.holds(base.resolve("releases/report.md"))).isFalse();
    assertThat(selection.holds(base.resolve("releases/drafts/library.md"))).isTrue();
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(base.resolve("releases/again"), base);
    Files.createSymbolicLink(base.resolve("releases/linked.md"), base.resolve("README.md"));

    Selection selection = select(List.of(), List.of("2026/", "drafts/"), "releases");

    assertThat(names(selection)).containsExactly("releases/linked.md");
    assertThat(selection.leftOut().summary()).startsWith("left out: 1 linked folders");
  }

  @Test
  void aModuleIsReadByItsOwnRulesAndNamedFromTheRoot() {
    Selection selection = select(List.of(), List.of("src/"), ".");
    ProjectFolders api =
        ProjectFolders.of(base.resolve("api"), base.resolve("api/target"), List.of());
    ProjectFolders root = ProjectFolders.of(base, base.resolve("out"), List.of("api", "web"));

    assertThat(api.likeIn(root, List.of(base.resolve("src/site"), base.resolve("theme"))))
        .containsExactly(base.resolve("api/src/site"));
    selection.addModule(api, List.of(base.resolve("api/src/site")));

    assertThat(names(selection)).contains("api/src/site/markdown/index.md");
    assertThat(selection.leftOut().summary()).doesNotContain("modules");
  }

  @Test
  void aTextOutsideTheProjectIsNamedFromTheProject() {
    ProjectFolders folders = ProjectFolders.of(base.resolve("api"), base.resolve("out"), List.of());

    assertThat(folders.name(base.resolve("releases/notes.adoc")))
        .isEqualTo("../releases/notes.adoc");
    assertThat(folders.name(base.resolve("api"))).isEqualTo(".");
  }

  private Selection select(List<String> includes, List<String> excludes, String... sources) {
    ProjectFolders folders =
        ProjectFolders.of(base, base.resolve("out"), List.of("api", "web/pom-web.xml", "../flat"));
    Selection selection = new Selection(folders, new NamePatterns(includes, excludes));
    for (String source : sources) {
      selection.add(base.resolve(source).normalize());
    }
    return selection;
  }

  private static List<String> names(Selection selection) {
    return selection.inputs().stream().map(Input::name).toList();
  }
}
