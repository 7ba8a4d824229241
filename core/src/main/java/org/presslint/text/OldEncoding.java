package org.presslint.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.OldReading.Letters;

/**
 * Tells in which encoding from before Unicode a Russian or a Western text is written: by what it says of itself and by how
 * its letters read. Where no reading stands far before the others there is none, so that nothing is garbled unseen.
 *
 * <p>ICU's detector was tried: it knows neither IBM866 nor MacCyrillic, takes an English text with some Russian names
 * for Western, and is sure of no short text.
 */
final class OldEncoding {
  /** The encodings, each with how much rarer than the first it is met, as a logarithm (judged, not measured). */
  private static final List<Candidate> CANDIDATES = List.of(
      new Candidate("windows-1251", Letters.CYRILLIC_AMONG_LATIN, 0),
      new Candidate("windows-1252", Letters.LATIN, 0),
      new Candidate("KOI8-R", Letters.CYRILLIC, -2),
      new Candidate("IBM866", Letters.CYRILLIC, -2),
      new Candidate("ISO-8859-5", Letters.CYRILLIC, -4),
      new Candidate("x-MacCyrillic", Letters.CYRILLIC, -4));

  /** So much better than the next must a reading be, as a logarithm: 150 to 1. */
  private static final double MARGIN = 5;

  /** What a text says of its encoding is seldom wrong: 3000 to 1. */
  private static final double UNLIKE_DECLARED = -8;

  /** HTML has to say it this early. */
  private static final int HEAD = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private record Candidate(String charset, Letters letters, double prior) {}

  /** A reading; its text is told from others by its hash. */
  private record Judged(Charset charset, int text, double score) {}

  private OldEncoding() {}

  /**
   * The encoding of bytes that are no Unicode text; empty where it cannot be told.
   *
   * @param bytes all of them
   */
  static Optional<Charset> of(byte[] bytes) {
    if (isBrokenUtf8(bytes)) {
      return Optional.empty();
    }
    Optional<Charset> declared = declared(bytes);
    List<Judged> readings = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      if (Charset.isSupported(candidate.charset)) {
        Charset charset = Charset.forName(candidate.charset);
        boolean isLikely = declared.isEmpty() || declared.get().equals(charset);
        judge(bytes, charset, candidate, isLikely).ifPresent(readings::add);
      }
    }
    readings.sort(Comparator.comparingDouble(Judged::score).reversed());
    return isClear(readings) ? Optional.of(readings.get(0).charset) : Optional.empty();
  }

  private static Optional<Judged> judge(
      byte[] bytes, Charset charset, Candidate candidate, boolean isLikely) {
    String text = new String(bytes, charset);
    OldReading reading = OldReading.of(text, candidate.letters);
    double prior = candidate.prior + (isLikely ? 0 : UNLIKE_DECLARED);
    return reading.isSound()
        ? Optional.of(new Judged(charset, text.hashCode(), prior + reading.score()))
        : Optional.empty();
  }

  /** Two encodings that give the same text are one. */
  private static boolean isClear(List<Judged> readings) {
    return !readings.isEmpty()
        && readings.stream()
            .filter(other -> other.text != readings.get(0).text)
            .allMatch(other -> readings.get(0).score - other.score >= MARGIN);
  }

  /** The encoding that a page or an XML file says it is in; browsers read Latin 1 as windows-1252. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    try {
      return matcher.find()
          ? Optional.of(Charset.forName(matcher.group(1)))
              .map(c -> c.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : c)
              .filter(c -> !c.equals(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether more bytes stand in characters of UTF-8 than stray: it is UTF-8 that something has damaged. */
  private static boolean isBrokenUtf8(byte[] bytes) {
    int whole = 0;
    int stray = 0;
    int length;
    for (int i = 0; i < bytes.length; i += length) {
      int first = bytes[i] & 0xFF;
      length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
      if (length > 1 && isContinued(bytes, i + 1, length - 1)) {
        whole += length;
      } else {
        length = 1;
        stray += first >= 0x80 ? 1 : 0;
      }
    }
    return whole > stray;
  }

  private static boolean isContinued(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
