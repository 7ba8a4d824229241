package org.presslint.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.presslint.config.Nearest;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/** The lightest finding that fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** The level a user named, whatever its capitals. */
  static FailOn of(String value) throws MojoExecutionException {
    for (FailOn level : values()) {
      if (level.id().equalsIgnoreCase(value.strip())) {
        return level;
      }
    }
    List<String> levels = Arrays.stream(values()).map(FailOn::id).toList();
    String whatToDo = Nearest.to(value.strip(), levels)
        .map(level -> "did you mean " + level + "?")
        .orElse("give one of: " + String.join(", ", levels));
    throw new MojoExecutionException(
        "failOn (presslint.failOn) cannot be '" + value + "'; " + whatToDo);
  }

  /** The word used in settings. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isReachedBy(Finding finding) {
    return this != NEVER && finding.severity().compareTo(Severity.valueOf(name())) >= 0;
  }
}
