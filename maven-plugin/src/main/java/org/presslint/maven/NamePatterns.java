package org.presslint.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.MatchPatterns;
import org.presslint.LeftOut;
import org.presslint.format.Formats;

/**
 * Which files a user wants, told by their paths below a source directory, in Maven's patterns: {@code **} is any number
 * of folders, {@code *} any part of a name, and {@code drafts/} all in a folder.
 */
final class NamePatterns {
  private final Optional<MatchPatterns> includes;
  private final MatchPatterns excludes;

  /**
   * @param includes what to check, of whatever format; empty for all files of known formats
   * @param excludes what to leave out all the same
   */
  NamePatterns(List<String> includes, List<String> excludes) {
    this.includes = includes.isEmpty() ? Optional.empty() : Optional.of(patterns(includes));
    this.excludes = patterns(excludes);
  }

  /** Why a file is left out; empty for a file to check. */
  Optional<LeftOut.Reason> leavesOut(String path) {
    String native_ = path.replace('/', File.separatorChar);
    if (excludes.matches(native_, true)) {
      return Optional.of(LeftOut.Reason.EXCLUDED);
    }
    if (includes.isPresent()) {
      return includes.get().matches(native_, true)
          ? Optional.empty()
          : Optional.of(LeftOut.Reason.NOT_INCLUDED);
    }
    return Formats.isKnown(path) ? Optional.empty() : Optional.of(LeftOut.Reason.OTHER_FORMAT);
  }

  private static MatchPatterns patterns(List<String> patterns) {
    return MatchPatterns.from(patterns.stream().map(NamePatterns::pattern).toList());
  }

  private static String pattern(String given) {
    String pattern =
        given.strip().replace('/', File.separatorChar).replace('\\', File.separatorChar);
    return pattern.endsWith(File.separator) ? pattern + "**" : pattern;
  }
}
