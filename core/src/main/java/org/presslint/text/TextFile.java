package org.presslint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * A text file whose text can be replaced with all else kept: its encoding and byte order mark, its rights, and a link that
 * leads to it. Line ends are part of the text. Immutable; thread-safe as long as no two replace the same file.
 */
public final class TextFile {
  private final Path file;
  private final byte[] bytes;
  private final Charset charset;
  private final Source source;

  private TextFile(Path file, byte[] bytes) throws IOException {
    this.file = file;
    this.bytes = bytes;
    SourceReader.Decoded decoded = SourceReader.decode(bytes);
    charset = decoded.charset();
    source = new Source(file.toString(), decoded.text());
  }

  /**
   * Reads a file.
   *
   * @param file the file or a link to it
   * @param maxBytes the largest file to read, at least 1
   * @throws IOException as {@link SourceReader#read}
   */
  public static TextFile read(Path file, long maxBytes) throws IOException {
    return new TextFile(file, SourceReader.bytes(file, maxBytes));
  }

  /** What it held when it was read. */
  public Source source() {
    return source;
  }

  /**
   * Puts another text in the place of its own: whole or not at all, whatever happens meanwhile.
   *
   * @param text the whole text, with the byte order mark that the old one has
   * @throws IOException where it cannot be replaced, or is no longer what was read; the message is one line that says what
   *     and what to do, without the path
   */
  public void replace(String text) throws IOException {
    ByteBuffer encoded = encoded(text);
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new IOException("may not be written; grant the right to write it");
    }
    if (!Arrays.equals(bytes, Files.readAllBytes(target))) {
      throw new IOException("was changed meanwhile and is left as it is; run again");
    }
    Path folder = target.getParent();
    Path unfinished = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
    try {
      try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        while (encoded.hasRemaining()) {
          out.write(encoded);
        }
        out.force(true);
      }
      copyRights(target, unfinished);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private ByteBuffer encoded(String text) throws IOException {
    try {
      return charset
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .encode(java.nio.CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IOException(
          "cannot hold the corrected text in " + charset.name() + "; save it as UTF-8", e);
    }
  }

  private static void copyRights(Path from, Path to) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (posix != null) {
      PosixFileAttributes rights = Files.readAttributes(from, PosixFileAttributes.class);
      PosixFileAttributes own = posix.readAttributes();
      if (!rights.group().equals(own.group())) {
        posix.setGroup(rights.group());
      }
      if (!rights.owner().equals(own.owner())) {
        posix.setOwner(rights.owner());
      }
      posix.setPermissions(rights.permissions());
      return;
    }
    AclFileAttributeView acl = Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (acl != null) {
      acl.setAcl(Files.getFileAttributeView(from, AclFileAttributeView.class).getAcl());
    }
  }
}
