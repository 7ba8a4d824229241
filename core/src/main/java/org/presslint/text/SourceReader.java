package org.presslint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads files and bytes into sources: the only place that decodes.
 *
 * <p>Texts are UTF-8, or UTF-16 with or without a byte order mark, or in an encoding from before Unicode that their letters
 * tell ({@link OldEncoding}). A byte order mark stays in the text as U+FEFF, so that offsets are those of the decoded file. All
 * methods are thread-safe.
 */
public final class SourceReader {
  /** The largest array every JVM can make, less a reserve. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 64L;

  /** One control character in so many is more than a stray one: the bytes are no text. */
  private static final int TEXT_PER_CONTROL = 100;

  /** What decoding puts in the place of what it cannot read. */
  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file the file; its path as given becomes the name of the source
   * @param maxBytes the largest file to read, at least 1
   * @throws IOException where it cannot be read as text; the message is one line that says what and what to do, without
   *     the path
   */
  public static Source read(Path file, long maxBytes) throws IOException {
    return decode(file.toString(), bytes(file, maxBytes));
  }

  /** What a file holds, with the same troubles as {@link #read}. */
  public static byte[] bytes(Path file, long maxBytes) throws IOException {
    long limit = Math.min(maxBytes, MOST_BYTES);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      // The size that a file system tells may be stale, and a pipe has none: what is read decides.
      bytes = in.readNBytes((int) limit + 1);
    } catch (IOException e) {
      throw Files.isDirectory(file) ? new IOException("is a folder; name a file", e) : inOneLine(e);
    }
    if (bytes.length > limit) {
      throw new IOException(
          "is larger than " + limit + " bytes; raise max-file-size or leave the file out");
    }
    return bytes;
  }

  /**
   * Decodes bytes.
   *
   * @param name the name of the source
   * @param bytes the whole of it; none at all is an empty source
   * @throws IOException where they are no text; the message is as that of {@link #read}
   */
  public static Source decode(String name, byte[] bytes) throws IOException {
    return new Source(name, decode(bytes).text());
  }

  /** A text and the encoding it was found to be in. */
  record Decoded(String text, Charset charset) {}

  static Decoded decode(byte[] bytes) throws IOException {
    return decode(bytes, UnicodeForm.of(bytes));
  }

  private static Decoded decode(byte[] bytes, Charset charset) throws IOException {
    boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
    String text = new String(bytes, charset);
    // Up to U+007F the bytes of UTF-8 are its characters, and they can be looked at past a broken
    // one.
    if (!isText(isUtf8 ? bytes : text.getBytes(StandardCharsets.ISO_8859_1))) {
      throw new IOException("is not text; leave it out, or name the text it was made from");
    }
    int broken = text.indexOf(REPLACEMENT) < 0 ? -1 : broken(bytes, charset);
    if (broken < 0) {
      return new Decoded(text, charset);
    }
    Optional<Charset> old = isUtf8 ? OldEncoding.of(bytes) : Optional.empty();
    if (old.isPresent()) {
      return decode(bytes, old.get());
    }
    int line = new Locator(new String(bytes, 0, broken, charset)).lines();
    throw new IOException("is not valid " + charset.name() + " at byte " + broken + " (line " + line
        + "); save it as UTF-8");
  }

  /** The first byte that cannot be decoded; -1 where all can, and the replacement character stands in the text itself. */
  private static int broken(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    return decoder.decode(in, out, true).isError() ? in.position() : -1;
  }

  /** The same trouble as one line with a way out. */
  static IOException inOneLine(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new IOException("does not exist; correct the path", e);
    }
    if (e instanceof AccessDeniedException) {
      return new IOException("may not be read; grant the right to read it", e);
    }
    String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return new IOException("could not be read (" + reason + "); try again or leave it out", e);
  }

  /** @param characters those below U+0100 as bytes, and bytes that are no control characters for all others */
  private static boolean isText(byte[] characters) {
    int controls = 0;
    for (byte c : characters) {
      // Tab, line ends and form feed are text; so is the escape of a coloured log, if there is
      // little of it.
      if (c < ' ' && c >= 0 && (c < '\t' || c > '\r')) {
        if (c == 0) {
          return false;
        }
        controls++;
      }
    }
    return controls * (long) TEXT_PER_CONTROL <= characters.length;
  }
}
