package org.presslint.maven;

import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.presslint.config.Nearest;

/** Reads the value of a parameter that takes one of several words. */
final class Choice {

  private Choice() {}

  /**
   * The choice a value names, whatever its capitals.
   *
   * @param wrong what is said of any other value, before what to do
   */
  static String of(String value, List<String> choices, String wrong) throws MojoExecutionException {
    String choice = value.strip().toLowerCase(Locale.ROOT);
    if (choices.contains(choice)) {
      return choice;
    }
    throw new MojoExecutionException(wrong + "; "
        + Nearest.to(choice, choices)
            .map(near -> "did you mean " + near + "?")
            .orElse("give one of: " + String.join(", ", choices)));
  }
}
