package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.config.Projects;

/** {@code presslint.since} in a repository made for it. */
class CheckingTest {
  private static final String SLIP = "The comittee met on Monday.\n";

  @TempDir
  private Path base;

  private final Told told = new Told();

  /** Keeps what is logged. */
  private static final class Told extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence line) {
      lines.add("info: " + line);
    }

    @Override
    public void warn(CharSequence line) {
      lines.add("warn: " + line);
    }
  }

  @BeforeEach
  void aTextWithASlip() throws IOException {
    Files.writeString(base.resolve("a.txt"), SLIP);
  }

  @Test
  void whatTheRevisionHeldIsLeftOutAndWhatIsNewIsNot()
      throws IOException, GitAPIException, ConfigException {
    commit();
    Files.writeString(base.resolve("a.txt"), "A beginning.\n\n" + SLIP + "\nA recieved letter.\n");

    assertThat(found(Optional.of("HEAD"))).containsExactly("recieved");
    assertThat(told.lines).containsExactly("info: presslint: left out: 1 of before HEAD");
    assertThat(found(Optional.empty())).containsExactly("comittee", "recieved");
  }

  @Test
  void aRevisionThatIsNotThereLeavesNothingOutAndIsSaid()
      throws IOException, GitAPIException, ConfigException {
    commit();

    assertThat(found(Optional.of("origin/main"))).containsExactly("comittee");
    assertThat(told.lines)
        .containsExactly("warn: presslint: presslint.since origin/main is not in this repository; "
            + "correct it or fetch it; all findings are reported");
  }

  @Test
  void withoutGitAllIsReported() throws ConfigException {
    assertThat(found(Optional.of("HEAD"))).containsExactly("comittee");
    assertThat(told.lines)
        .containsExactly("warn: presslint: presslint.since needs a git repository, and there is "
            + "none around the texts; all findings are reported");
  }

  private List<String> found(Optional<String> since) throws ConfigException {
    Projects projects = new Projects(Presslint.configReader(), base);
    List<Input> inputs = List.of(new Input.InFile("a.txt", base.resolve("a.txt")));
    List<Batch> batches = Batch.of(inputs, input -> projects.of(input.name()));
    return new Checking(batches, b -> Presslint.builder().project(b.project()).build(), since, told)
        .check().findings().stream().map(f -> f.place().text()).toList();
  }

  private void commit() throws IOException, GitAPIException {
    try (Git git =
        Git.init().setDirectory(base.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("one")
          .setAuthor("A", "a@example.org")
          .setCommitter("A", "a@example.org")
          .setSign(false)
          .call();
    }
  }
}
