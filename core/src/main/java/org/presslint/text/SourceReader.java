package org.presslint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files and bytes into sources: the only place that decodes. */
public final class SourceReader {

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file the file; its path as given becomes the name of the source
   * @param maxBytes the largest file to read
   * @throws IOException where it cannot be read as text; the message is one line: what, where, what to do
   */
  public static Source read(Path file, long maxBytes) throws IOException {
    return new Source(file.toString(), Files.readString(file));
  }

  /**
   * Decodes bytes that were read elsewhere, by the same rules as a file.
   *
   * @throws IOException where they are no text; the message is one line: what, what to do
   */
  public static Source decode(String name, byte[] bytes) throws IOException {
    return new Source(
        name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }
}
