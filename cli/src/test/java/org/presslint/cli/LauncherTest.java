package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of a make-believe checkout, with a Maven and a Java that only say that they were called. */
class LauncherTest {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("basedir", "."), "..", "presslint");
  private static final String CLASS_ARCHIVE = "cli/src/main/dist/bin/class-archive.sh";
  private static final String MAVEN = """
      #!/bin/sh
      echo "noise of the build"
      mkdir -p cli/target && touch cli/target/presslint-cli-1.jar
      echo "$PWD: $*" >>"$CALLS"
      """;
  private static final String JAVA = """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo "asked" >>"$CALLS"
        echo 'openjdk version "17.0.1" 2021-10-19' >&2
      else
        echo "java tty=$PRESSLINT_TTY_OUT$PRESSLINT_TTY_ERR $*"
      fi
      """;

  @TempDir
  private Path temp;

  private Path checkout;
  private Path bin;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = temp.toRealPath().resolve("my checkout");
    bin = Files.createDirectories(temp.resolve("bin"));
    Files.createDirectories(checkout.resolve("core/src/main"));
    Files.createDirectories(checkout.resolve("cli/src/main"));
    write(checkout.resolve("pom.xml"), "<project/>");
    write(checkout.resolve("core/src/main/A.java"), "class A {}");
    Files.copy(LAUNCHER, checkout.resolve("presslint"));
    Files.createDirectories(checkout.resolve(CLASS_ARCHIVE).getParent());
    Files.copy(LAUNCHER.resolveSibling(CLASS_ARCHIVE), checkout.resolve(CLASS_ARCHIVE));
    script("mvn", MAVEN);
    script("java", JAVA);
  }

  @Test
  void buildsOnceAndQuietly() throws IOException, InterruptedException {
    Run first = launch(checkout.resolve("presslint"), "check", "a b.txt");
    assertThat(first.err()).isEqualTo("presslint: building once (takes a minute or two)…\n");
    assertThat(first.out())
        .startsWith("java tty=00 -XX:TieredStopAtLevel=1")
        .endsWith("-cp " + checkout
            + "/cli/target/presslint-cli-1.jar org.presslint.cli.Main check a b.txt\n");
    assertThat(calls())
        .containsExactly("asked", checkout + ": -q -B package -Dmaven.test.skip=true -pl cli -am");

    Run second = launch(checkout.resolve("presslint"), "check", "a b.txt");
    assertThat(second).isEqualTo(new Run(0, first.out(), ""));
    assertThat(calls()).hasSize(2);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
    launch(checkout.resolve("presslint"));
    Files.setLastModifiedTime(
        checkout.resolve("core/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch(checkout.resolve("presslint")).err()).contains("building once");
    assertThat(calls()).hasSize(3);
  }

  @Test
  void runsThroughLinksFromAnywhere() throws IOException, InterruptedException {
    Path near = Files.createSymbolicLink(checkout.resolve("pl"), Path.of("presslint"));
    Path far = Files.createSymbolicLink(temp.resolve("pl"), near);
    assertThat(launch(far, "--version").out())
        .endsWith("-cp " + checkout
            + "/cli/target/presslint-cli-1.jar org.presslint.cli.Main --version\n");
  }

  @Test
  void aFailedBuildShowsItsEndAndIsTriedAgain() throws IOException, InterruptedException {
    script("mvn", "#!/bin/sh\nseq 1 50\necho 'ERROR: does not compile'\nexit 1\n");
    Run run = launch(checkout.resolve("presslint"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "\n50\nERROR: does not compile\npresslint: the build failed; the whole log is in ")
        .doesNotContain("\n20\n");
    assertThat(launch(checkout.resolve("presslint")).exit()).isEqualTo(2);
  }

  @Test
  void anOldJavaIsNamed() throws IOException, InterruptedException {
    script("java", "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");
    Run run = launch(checkout.resolve("presslint"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("presslint: " + bin + "/java is Java 1.8.0_202; "
            + "install a JDK, 17 or newer, or set JAVA_HOME to one\n");
  }

  @Test
  void aMissingJavaIsNamed() throws IOException, InterruptedException {
    Run run =
        launch(Map.of("JAVA_HOME", temp + "/none"), checkout.resolve("presslint"), "--version");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("presslint: no Java found (" + temp
            + "/none/bin/java); install a JDK, 17 or newer, or set JAVA_HOME to one\n");
  }

  @Test
  void makesAnArchiveOfClassesOnceAndUsesItThen() throws IOException, InterruptedException {
    Path home = temp.toRealPath().resolve("jdk");
    Files.createDirectories(home.resolve("bin"));
    write(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.move(bin.resolve("java"), home.resolve("bin/java"));
    write(home.resolve("bin/java"), JAVA + """
        for option in "$@"; do
          case $option in -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;; esac
        done
        """);
    Map<String, String> jdk = Map.of("JAVA_HOME", home.toString());

    Run first = launch(jdk, checkout.resolve("presslint"), "check");
    assertThat(first.out()).doesNotContain("Archive");
    assertThat(first.err()).doesNotContain("archive");
    Path archive = awaited(temp.resolve("archive"));
    Run second = launch(jdk, checkout.resolve("presslint"), "check");
    assertThat(second.out()).contains(" -XX:SharedArchiveFile=" + archive + " ");

    script("cksum", "#!/bin/sh\necho counted >>\"$CALLS\"\ncommand -p cksum\n");
    Run third = launch(jdk, checkout.resolve("presslint"), "check");
    assertThat(third).isEqualTo(second);
    assertThat(calls()).as("the archive is known by now").doesNotContain("counted");

    Files.setLastModifiedTime(
        checkout.resolve("cli/target/presslint-cli-1.jar"),
        FileTime.from(Instant.now().plusSeconds(60)));
    Run fourth = launch(jdk, checkout.resolve("presslint"), "check");
    assertThat(fourth.out()).doesNotContain("SharedArchiveFile");
    assertThat(calls()).contains("counted");
  }

  @Test
  void runsWithoutAnArchiveWhereNoneCanBeMade() throws IOException, InterruptedException {
    write(temp.resolve("file"), "");
    Map<String, String> blocked =
        Map.of("PRESSLINT_CLASS_ARCHIVE", temp.resolve("file/folder").toString());
    Run run = launch(blocked, checkout.resolve("presslint"), "check");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEqualTo("presslint: building once (takes a minute or two)…\n");
  }

  /** The archive appears under its name when it is whole; this waits for the process in the background. */
  private static Path awaited(Path folder) throws IOException {
    while (true) {
      try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
        Optional<Path> archive =
            files.filter(f -> f.toString().endsWith(".jsa")).findFirst();
        if (archive.isPresent()) {
          return archive.get();
        }
      }
      Thread.onSpinWait();
    }
  }

  private record Run(int exit, String out, String err) {}

  private Run launch(Path launcher, String... args) throws IOException, InterruptedException {
    return launch(Map.of(), launcher, args);
  }

  private Run launch(Map<String, String> environment, Path launcher, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder process = new ProcessBuilder(command)
        .directory(temp.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    process.environment().remove("JAVA_HOME");
    process.environment().remove("PRESSLINT_JAVA_OPTS");
    process.environment().put("PRESSLINT_CLASS_ARCHIVE", temp.resolve("archive").toString());
    process.environment().put("CALLS", temp.resolve("calls").toString());
    process
        .environment()
        .merge("PATH", bin.toString(), (path, own) -> own + File.pathSeparator + path);
    process.environment().putAll(environment);
    int exit = process.start().waitFor();
    return new Run(exit, Files.readString(out), Files.readString(err));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(temp.resolve("calls"), StandardCharsets.UTF_8);
  }

  private void script(String name, String text) throws IOException {
    write(bin.resolve(name), text);
    Files.setPosixFilePermissions(bin.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Dated back: a file system may tell times by the second. */
  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }
}
