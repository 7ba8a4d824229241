package org.presslint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the encoding form of Unicode text by its first bytes. */
final class UnicodeForm {
  /** Enough bytes to see a pattern, few enough to cost nothing. */
  private static final int SAMPLE = 4096;

  private UnicodeForm() {}

  /**
   * The form of the bytes: by byte order mark, else by pattern.
   *
   * <p>In UTF-16 every other byte is the high one, and in Latin text that is 0, in Cyrillic text 4, for the dashes and
   * quotation marks of both 0x20. In UTF-8 text neither 0 nor 4 stands anywhere.
   */
  static Charset of(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = bytes[0] & 0xFF;
      int second = bytes[1] & 0xFF;
      if (first == 0xFF && second == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (first == 0xFE && second == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
    }
    if (isHighByte(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isHighByte(bytes, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Whether the bytes at every other place look like the high bytes of UTF-16, and the ones between do not. */
  private static boolean isHighByte(byte[] bytes, int from) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = 0;
    int neither = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      byte here = bytes[2 * i + from];
      if (here == 0 || here == 4) {
        high++;
      } else if (here != 0x20 && 10 * ++neither > pairs) {
        return false;
      }
      low += bytes[2 * i + 1 - from] == 0 ? 1 : 0;
    }
    return high > 0 && 2 * high >= pairs && 10 * low < pairs;
  }
}
