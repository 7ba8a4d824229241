package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHeadTest {
  @TempDir
  private Path folder;

  @Test
  void textIsTextInEveryEncoding() throws IOException {
    String text = "The EIB met Президент Ѐ in Jenča — 日本. ".repeat(50);
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16
        }) {
      assertThat(FileHead.of(file(text.getBytes(charset))).isBinary())
          .as(charset.name())
          .isFalse();
    }
    assertThat(FileHead.of(file(new byte[0])).isBinary()).isFalse();
  }

  @Test
  void bytesWithZerosAnywhereAreBinary() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    assertThat(FileHead.of(file(bytes)).isBinary()).isTrue();
    assertThat(FileHead.of(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isBinary())
        .isTrue();
  }

  @Test
  void whatCannotBeReadIsLeftToTheReader() {
    assertThat(FileHead.of(folder.resolve("none.txt")).isBinary()).isFalse();
  }

  @Test
  void noMoreThanTheBeginningIsRead() throws IOException {
    String head = FileHead.of(file("word ".repeat(10_000).getBytes(StandardCharsets.UTF_8)))
        .ascii();
    assertThat(head).hasSizeLessThan(10_000).startsWith("word word");
    assertThat(FileHead.of(folder).ascii()).isEmpty();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.txt"), bytes);
  }
}
