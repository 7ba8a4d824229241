package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  private static final long MOST = 1_000_000;

  @TempDir
  Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, true",
    "UTF-16LE, false",
    "UTF-16BE, true",
    "UTF-16BE, false",
    "windows-1251, false",
    "IBM866, false"
  })
  void keepsTheEncodingTheMarkAndTheLineEnds(Charset charset, boolean mark) throws IOException {
    String start = mark ? "\uFEFF" : "";
    String text = start + "Анна и Борис пришли.\r\nAnd the rest, in English.\r";
    Path file = Files.write(folder.resolve("a.txt"), text.getBytes(charset));

    TextFile read = TextFile.read(file, MOST);
    assertThat(read.source().text()).isEqualTo(text);
    read.replace(text.replace("Борис", "Глеб"));

    assertThat(Files.readAllBytes(file)).isEqualTo(text.replace("Борис", "Глеб").getBytes(charset));
  }

  @Test
  void keepsTheRights() throws IOException {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    TextFile.read(file, MOST).replace("new");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(file).hasContent("new");
  }

  @Test
  void keepsALinkAndChangesWhatItLeadsTo() throws IOException {
    Path file =
        Files.writeString(Files.createDirectory(folder.resolve("texts")).resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("texts", "a.txt"));

    TextFile.read(link, MOST).replace("new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void leavesAFileThatWasChangedMeanwhile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    TextFile read = TextFile.read(file, MOST);
    Files.writeString(file, "somebody else's");

    assertThatIOException()
        .isThrownBy(() -> read.replace("new"))
        .withMessage("was changed meanwhile and is left as it is; run again");
    assertThat(file).hasContent("somebody else's");
    assertOnlyFile();
  }

  @Test
  void refusesWhatTheEncodingCannotHold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    TextFile read = TextFile.read(file, MOST);

    assertThatIOException()
        .isThrownBy(() -> read.replace("half a pair: \uD83C"))
        .withMessage("cannot hold the corrected text in UTF-8; save it as UTF-8");
    assertThat(file).hasContent("old");
    assertOnlyFile();
  }

  @Test
  void refusesWhatAnOldEncodingCannotHold() throws IOException {
    Charset charset = Charset.forName("windows-1251");
    Path file = Files.write(folder.resolve("a.txt"), "Анна и Борис".getBytes(charset));
    TextFile read = TextFile.read(file, MOST);

    assertThatIOException()
        .isThrownBy(() -> read.replace("Анна и Әсел"))
        .withMessage("cannot hold the corrected text in windows-1251; save it as UTF-8");
    assertThat(Files.readAllBytes(file)).isEqualTo("Анна и Борис".getBytes(charset));
    assertOnlyFile();
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "old".getBytes(StandardCharsets.UTF_8));
    TextFile.read(file, MOST).replace("new");
    assertOnlyFile();
  }

  private void assertOnlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
