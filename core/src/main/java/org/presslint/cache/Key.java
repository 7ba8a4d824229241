package org.presslint.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a kept value belongs to: the first half of the SHA-256 of all that it depends on. */
public record Key(long first, long second) {

  /** The key of some bytes, one part after the other, the length of each included. */
  public static Key of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
      }
      ByteBuffer hash = ByteBuffer.wrap(digest.digest());
      return new Key(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Both halves, most significant first. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(first).putLong(second).array();
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    return String.format(java.util.Locale.ROOT, "%016x%016x", first, second);
  }
}
