package org.presslint.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a size: a number of bytes, or a number with a unit, of which each is 1024 of the one before. */
final class FileSize {
  /** A text has to fit in memory several times over. */
  private static final long MOST = 1L << 30;

  private static final Pattern WITH_UNIT = Pattern.compile("([0-9]{1,10}) ?([KMG]?)I?B");

  private FileSize() {}

  static long of(@Nullable Setting setting, long otherwise) throws ConfigException {
    if (setting == null) {
      return otherwise;
    }
    long bytes = setting.wholeNumber().isPresent()
        ? setting.wholeNumber().get()
        : withUnit(setting, setting.text());
    if (bytes < 1 || bytes > MOST) {
      throw setting.wrong(
          setting.name() + " must be from 1 byte to 1 GB", "give a size such as \"16 MB\"");
    }
    return bytes;
  }

  private static long withUnit(Setting setting, String text) throws ConfigException {
    Matcher matcher = WITH_UNIT.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw setting.wrong(
          "'" + Setting.oneLine(text) + "' is not a size",
          "give a number of bytes or a size such as \"16 MB\"");
    }
    int thousands = "KMG".indexOf(matcher.group(2)) + 1;
    return Long.parseLong(matcher.group(1)) << (matcher.group(2).isEmpty() ? 0 : 10 * thousands);
  }
}
