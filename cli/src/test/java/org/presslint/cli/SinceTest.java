package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --since} in repositories made for it. */
class SinceTest {
  private static final String SLIP = "The comittee met on Monday.\n";

  private Path folder = Path.of("");

  @BeforeEach
  void standInARepository(@TempDir Path root) throws IOException, GitAPIException {
    folder = Files.createDirectories(root.resolve("work"));
    Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
    write("a.txt", SLIP);
    commit("one");
  }

  @Test
  void whatWasThereIsNotReportedWhereverItMoved() throws IOException, GitAPIException {
    write("a.txt", "A new beginning.\n\n" + SLIP);
    assertThat(check("--since", "HEAD", "a.txt").findings()).isEmpty();

    write("a.txt", "A new beginning.\n");
    write("b.txt", SLIP);
    assertThat(check("--since", "main", "a.txt", "b.txt").findings()).isEmpty();

    commit("two");
    assertThat(check("--since", "HEAD~1", ".").findings()).isEmpty();
  }

  @Test
  void whatWasNotThereIs() throws IOException {
    write("a.txt", SLIP + "\n" + SLIP);
    write("sub/new.md", "A recieved letter.\n");

    Outcome outcome = check("--since", "HEAD", "a.txt", "sub");

    assertThat(outcome.findings()).containsExactly("a.txt:3:5", "sub/new.md:1:3");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("presslint: left out: 1 finding of before HEAD\n");
  }

  @Test
  void aTextThatWasRenamedIsComparedWithItsOldText() throws IOException, GitAPIException {
    String old = SLIP + "The budget was agreed on.\nThe members went home.\nIt was late.\n";
    write("a.txt", old);
    write("c.txt", "Nothing of the other text stands here.\n");
    commit("two");
    write("moved/b.txt", old + "A recieved letter.\n");
    write("new.txt", "Another text with a slip: recieved.\n");
    Files.delete(folder.resolve("a.txt"));
    Files.delete(folder.resolve("c.txt"));

    Outcome outcome = check("--since", "HEAD", "moved", "new.txt");

    assertThat(outcome.findings()).containsExactly("moved/b.txt:5:3", "new.txt:1:27");
    assertThat(outcome.err()).isEqualTo("presslint: left out: 1 finding of before HEAD\n");
  }

  @Test
  void anOldTextIsThatOfOneNewOneOnly() throws IOException {
    write("b.txt", SLIP);
    write("c.txt", SLIP);
    Files.delete(folder.resolve("a.txt"));
    assertThat(check("--since", "HEAD", "b.txt", "c.txt").findings()).containsExactly("c.txt:1:5");
  }

  @Test
  void aTextWhoseOldOneIsStillThereIsNew() throws IOException {
    write("b.txt", SLIP);
    assertThat(check("--since", "HEAD", "b.txt").findings()).containsExactly("b.txt:1:5");
  }

  @Test
  void aRepositoryWithoutCommitsHasNothingToCompareWith(@TempDir Path empty)
      throws IOException, GitAPIException {
    folder = empty;
    Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
    write("a.txt", SLIP);

    Outcome outcome = check("--since", "HEAD", "a.txt");

    assertThat(outcome.findings()).containsExactly("a.txt:1:5");
    assertThat(outcome.err())
        .isEqualTo("presslint: --since HEAD: this repository has no commits yet;"
            + " commit the texts first; all findings are reported\n");
    assertThat(check(".").err()).isEmpty();
    assertThat(run("init").err()).isEmpty();
  }

  @Test
  void aNameIsComparedWithTheOthersOfThatTime() throws IOException, GitAPIException {
    write("a.txt", "Vladimir Sobolev spoke. Vladimir Sobolev left.\n");
    write("b.txt", "Vladimor Sobolev spoke.\n");
    commit("names");
    assertThat(check("a.txt", "b.txt").findings()).isNotEmpty();
    assertThat(check("--since", "HEAD", "a.txt", "b.txt").findings()).isEmpty();
  }

  @Test
  void whatABaselineKnowsIsLeftOutOfBothSides() throws IOException {
    run("baseline", ".");
    write("a.txt", SLIP + "\n" + SLIP);
    assertThat(check("--since", "HEAD", "a.txt").findings()).containsExactly("a.txt:3:5");
  }

  @Test
  void aShallowCloneReportsAllAndSaysWhatToDo(@TempDir Path other)
      throws IOException, GitAPIException {
    write("b.txt", "A recieved letter.\n");
    commit("two");
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(other.toFile())
        .setDepth(1)
        .call()
        .close();
    folder = other;

    Outcome outcome = check("--since", "HEAD~1", ".");

    assertThat(outcome.findings()).containsExactly("./a.txt:1:5", "./b.txt:1:3");
    assertThat(outcome.err())
        .isEqualTo("presslint: --since HEAD~1 is not in this shallow clone; fetch more of its"
            + " history (git fetch --unshallow, or fetch-depth: 0 in a workflow);"
            + " all findings are reported\n");
    assertThat(check("--since", "HEAD", ".").findings()).isEmpty();
  }

  @Test
  void aRevisionThatIsNoneReportsAll() throws IOException {
    for (String revision : List.of("nowhere", "deadbeef".repeat(5), "HEAD@{", "a..b")) {
      Outcome outcome = check("--since", revision, "a.txt");
      assertThat(outcome.findings()).as(revision).containsExactly("a.txt:1:5");
      assertThat(outcome.err())
          .startsWith("presslint: --since " + revision + " is ")
          .endsWith("; all findings are reported\n")
          .hasLineCount(1);
    }
  }

  private record Outcome(int exit, List<String> findings, String err) {}

  private Outcome check(String... arguments) throws IOException {
    return run(Stream.concat(Stream.of("check"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(folder, new ByteArrayInputStream(new byte[0]), out, err, Map.of());
    int exit = Main.run(session, arguments);
    List<String> findings = out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("\\S+:\\d+:\\d+: .*"))
        .map(line -> line.substring(0, line.indexOf(": ")))
        .toList();
    String said = err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return new Outcome(exit, findings, said);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(file, text);
  }

  private void commit(String message) throws IOException, GitAPIException {
    PersonIdent author = new PersonIdent("A. Writer", "writer@example.org");
    try (Git git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage(message)
          .setAuthor(author)
          .setCommitter(author)
          .setSign(false)
          .call();
    }
  }
}
