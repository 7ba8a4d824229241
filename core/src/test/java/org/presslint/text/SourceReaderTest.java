package org.presslint.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTest {
  private static final String MIXED = "Анна Holm — “да” 🎉\r\nand the rest, in English.\n";

  @TempDir
  Path folder = Path.of("");

  static Stream<Arguments> encodings() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
        .flatMap(charset -> Stream.of(
                "Plain words.", "Простой текст, длинный.", MIXED, "A", "\uFEFF" + MIXED, "\uFEFF")
            .map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void everyFormOfUnicodeIsTold(Charset charset, String text) throws IOException {
    assertThat(SourceReader.decode("a", text.getBytes(charset)).text()).isEqualTo(text);
  }

  @Test
  void anEmptyFileIsAnEmptySource() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertThat(SourceReader.read(file, 10)).isEqualTo(new Source(file.toString(), ""));
  }

  @Test
  void theLimitIsInBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "ёёёёё");
    assertThat(SourceReader.read(file, 10).text()).isEqualTo("ёёёёё");
    assertThat(SourceReader.read(file, Long.MAX_VALUE).text()).isEqualTo("ёёёёё");
    assertFails(
        () -> SourceReader.read(file, 9),
        "is larger than 9 bytes; raise max-file-size or leave the file out");
  }

  @Test
  void missingFilesAndFolders() {
    assertFails(
        () -> SourceReader.read(folder.resolve("none.txt"), 10),
        "does not exist; correct the path");
    assertFails(() -> SourceReader.read(folder, 10), "is a folder; name a file");
  }

  @Test
  void unreadableFilesAreToldInOneLine() {
    assertThat(SourceReader.inOneLine(new AccessDeniedException("a.txt")))
        .hasMessage("may not be read; grant the right to read it");
    assertThat(SourceReader.inOneLine(new FileSystemException("a.txt", null, "Too many\n levels")))
        .hasMessage("could not be read (a.txt: Too many levels); try again or leave it out");
  }

  @Test
  void brokenTextIsToldWithItsPlace() {
    byte[] cut = "one\nдва".getBytes(UTF_8);
    assertFails(
        () -> SourceReader.decode("a", Arrays.copyOf(cut, cut.length - 1)),
        "is not valid UTF-8 at byte 8 (line 2); save it as UTF-8");
    assertFails(
        () -> SourceReader.decode("a", "\u00E9\u00E8\u00FE".getBytes(ISO_8859_1)),
        "is not valid UTF-8 at byte 0 (line 1); save it as UTF-8");
    byte[] utf16 = "\uFEFFone two".getBytes(UTF_16LE);
    assertFails(
        () -> SourceReader.decode("a", Arrays.copyOf(utf16, utf16.length - 1)),
        "is not valid UTF-16LE at byte 14 (line 1); save it as UTF-8");
  }

  @Test
  void bytesThatAreNoText() {
    String message = "is not text; leave it out, or name the text it was made from";
    assertFails(() -> SourceReader.decode("a", new byte[] {'a', 0, 0, 0, 'b', 1, 2}), message);
    assertFails(
        () -> SourceReader.decode("a", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1)),
        message);
    assertFails(() -> SourceReader.decode("a", "ab\u0001\u0002 cd".getBytes(UTF_8)), message);
    assertFails(() -> SourceReader.decode("a", new byte[4096]), message);
  }

  @Test
  void aStrayControlCharacterIsForgiven() throws IOException {
    String text = "A line of words from an old program. ".repeat(5) + "\u0003\f\t\u000B";
    assertThat(SourceReader.decode("a", text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  private interface Reading {
    Source read() throws IOException;
  }

  private static void assertFails(Reading reading, String message) {
    assertThatExceptionOfType(IOException.class).isThrownBy(reading::read).withMessage(message);
  }
}
