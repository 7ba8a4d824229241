package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: real streams and a real exit code. */
class ProcessTest {
  @TempDir
  private Path folder;

  @Test
  void readsAPipeAndWritesUtf8WhateverTheLocale() throws IOException, InterruptedException {
    Process process = start("check", "--format", "json", "-", "none.txt");
    try (OutputStream in = process.getOutputStream()) {
      in.write("The town hall is open.\n".getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(out).contains("\"documents\" : 1,").endsWith("}\n");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("err"))
        .content()
        .startsWith("presslint: no such file or folder: none.txt");
  }

  @Test
  void aReaderThatStopsReadingIsNoTrouble() throws IOException, InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(folder.resolve(i + ".md"), "---\na: [\n---\n\nThe town hall is open.\n");
    }
    Process process = start("check", ".");
    process.getInputStream().close();
    process.getOutputStream().close();

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile());
    process.environment().put("LC_ALL", "C");
    return process.start();
  }
}
