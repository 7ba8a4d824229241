package org.presslint.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the path of a report into a URI reference (RFC 3986): a relative path into a relative one. */
final class SourceUri {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private SourceUri() {}

  /** Whether the path does not depend on a folder. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || DRIVE.matcher(path).matches();
  }

  static String of(String path) {
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    return DRIVE.matcher(path).matches()
        ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2).replace('\\', '/'))
        : encoded(path.startsWith("./") ? path.substring(2) : path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return uri.toString();
  }
}
