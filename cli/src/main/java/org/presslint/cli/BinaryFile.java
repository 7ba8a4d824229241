package org.presslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from its beginning that a file is no text, whatever its name says. */
final class BinaryFile {
  private static final int HEAD = 8192;

  private BinaryFile() {}

  /**
   * Whether the file is surely no text. Zero bytes make a file binary, but UTF-16 has them too, on every other place
   * only; so there have to be some on both. A file that cannot be read is not called binary: reading it will say why.
   */
  static boolean is(Path file) {
    int even = 0;
    int odd = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      for (int i = 0; i < head.length; i++) {
        if (head[i] == 0) {
          even += 1 - i % 2;
          odd += i % 2;
        }
      }
    } catch (IOException e) {
      return false;
    }
    return Math.min(even, odd) * 8 > Math.max(even, odd);
  }
}
