package org.presslint.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.presslint.config.ConfigException;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/** A goal that leaves out what is known. */
abstract class NarrowedMojo extends TextsMojo {

  /**
   * Report only what was not in this git revision of the texts, such as origin/main. Where the revision cannot be looked
   * into, that is said, and all findings are reported.
   */
  @Parameter(property = "presslint.since")
  private @Nullable String since;

  Checking checking(Texts texts) throws ConfigException {
    return new Checking(texts.batches(), this::presslint, Optional.ofNullable(since), getLog());
  }

  /** Logs a finding that fails nothing. */
  void log(Finding finding) {
    if (finding.severity() == Severity.INFO) {
      getLog().info(Outcome.line(finding));
    } else {
      getLog().warn(Outcome.line(finding));
    }
  }
}
