package org.presslint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a file, from which a walk through folders tells what it is. Immutable and thread-safe. */
public final class FileHead {
  private static final int LENGTH = 8192;

  private final byte[] bytes;

  private FileHead(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the beginning of a file. Of one that cannot be read it is empty: reading the whole will say why. So it is of a pipe,
   * from which nothing can be read twice.
   */
  public static FileHead of(Path file) {
    if (!Files.isRegularFile(file)) {
      return new FileHead(new byte[0]);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new FileHead(in.readNBytes(LENGTH));
    } catch (IOException e) {
      return new FileHead(new byte[0]);
    }
  }

  /**
   * Whether the file is surely no text, whatever its name says. Zero bytes make a file binary, but UTF-16 has them too, on every
   * other place only; so there have to be some on both.
   */
  public boolean isBinary() {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    return Math.min(even, odd) * 8 > Math.max(even, odd);
  }

  /** What it holds, where only ASCII has to be right: each byte is a character. */
  public String ascii() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
