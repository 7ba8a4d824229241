package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryFileTest {
  @TempDir
  private Path folder;

  @Test
  void textIsTextInEveryEncoding() throws IOException {
    String text = "The EIB met Президент Ѐ in Jenča — 日本. ".repeat(50);
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16
        }) {
      assertThat(BinaryFile.is(file(text.getBytes(charset)))).as(charset.name()).isFalse();
    }
    assertThat(BinaryFile.is(file(new byte[0]))).isFalse();
  }

  @Test
  void bytesWithZerosAnywhereAreBinary() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    assertThat(BinaryFile.is(file(bytes))).isTrue();
    assertThat(BinaryFile.is(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}))).isTrue();
  }

  @Test
  void whatCannotBeReadIsLeftToTheReader() {
    assertThat(BinaryFile.is(folder.resolve("none.txt"))).isFalse();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.txt"), bytes);
  }
}
