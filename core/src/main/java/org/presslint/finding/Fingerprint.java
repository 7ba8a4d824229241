package org.presslint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.presslint.text.Source;

/**
 * What stays the same of a finding when the text around it moves: its rule, the text it is about, and the words beside
 * that. Neither a line nor the message is part of it, and neither is the path: text may move to another file. Two findings may
 * have the same fingerprint, so they are counted; {@link Fingerprinted} numbers them.
 *
 * @param hash 16 hexadecimal digits in lower case: the first 64 bits of a SHA-256
 */
public record Fingerprint(String hash) implements Comparable<Fingerprint> {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\h\\v]+");

  /** What parts the fields that are hashed; no text holds it. */
  private static final char BETWEEN = '\0';

  public Fingerprint {
    if (!isHash(hash)) {
      throw new IllegalArgumentException("no fingerprint: " + hash);
    }
  }

  /** Whether a text can be a fingerprint. */
  public static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  /**
   * The fingerprint of a finding.
   *
   * @param source the source the finding's place leads into
   */
  public static Fingerprint of(Finding finding, Source source) {
    Neighbours neighbours = Neighbours.of(source.text(), finding.place().span());
    String matched = SPACE.matcher(finding.place().text()).replaceAll(" ").strip();
    return new Fingerprint(digest(finding.rule()
        + BETWEEN
        + matched
        + BETWEEN
        + String.join(" ", neighbours.before())
        + BETWEEN
        + String.join(" ", neighbours.after())));
  }

  @Override
  public int compareTo(Fingerprint other) {
    return hash.compareTo(other.hash);
  }

  @Override
  public String toString() {
    return hash;
  }

  /** The first 64 bits of the SHA-256 of a text, as hexadecimal digits: the same on every machine and in every version. */
  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
