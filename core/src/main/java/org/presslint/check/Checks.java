package org.presslint.check;

import java.util.List;
import org.presslint.language.Lexicons;

/** The list of all checks. A new check is one line here. */
public final class Checks {

  private Checks() {}

  /** All checks, in the order their rules are listed. */
  public static List<Check> all(Lexicons lexicons) {
    return List.of(
        new HeadingScriptCheck(lexicons),
        new HeadingDuplicateCheck(),
        new MixedScriptCheck(lexicons));
  }
}
