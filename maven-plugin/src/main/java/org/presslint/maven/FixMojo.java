package org.presslint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.presslint.Repair;
import org.presslint.config.ConfigException;
import org.presslint.finding.FailOn;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.fix.Correction;
import org.presslint.output.Glyphs;
import org.presslint.output.Plural;
import org.presslint.text.Place;

/**
 * Puts right what is safe: the text reads the same afterwards, and nothing in quotation marks is changed. Files keep their
 * encoding, line ends and rights. What remains is logged and fails no build.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends NarrowedMojo {

  /** Whether to say only what would be put right, and change no file. */
  @Parameter(property = "presslint.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run(Texts texts) throws MojoExecutionException, ConfigException {
    if (texts.isEmpty()) {
      return;
    }
    Checking checking = checking(texts);
    Repair.Result result = new Repair(checking::check).safe(texts.selection().inputs());
    List<Problem> problems = new ArrayList<>(texts.selection().problems());
    if (!dryRun) {
      problems.addAll(result.write(texts.selection().inputs()));
    }
    for (Repair.Change change : result.changes().values()) {
      change.corrections().forEach(correction -> getLog().info(line(correction)));
    }
    getLog().info("presslint: " + summary(result));
    Report remaining = result.report().with(problems);
    remaining.findings().forEach(this::log);
    Outcome outcome =
        new Outcome(remaining, FailOn.NEVER, "the lines above", configName(texts), commands());
    getLog().info("presslint: " + outcome.summary() + texts.leftOut());
    if (!remaining.problems().isEmpty()) {
      throw new MojoExecutionException(outcome.trouble());
    }
  }

  private String summary(Repair.Result result) {
    if (result.count() == 0) {
      return "nothing was put right";
    }
    String corrections = Plural.of(result.count(), "correction");
    String files = Plural.of(result.changes().size(), "file");
    return dryRun
        ? corrections + " would be put in, " + files + " would change; after that:"
        : corrections + " put in, " + files + " changed; after that:";
  }

  private String line(Correction correction) {
    Place place = correction.finding().place();
    return Glyphs.printable(place.path() + ":" + place.line() + ":" + place.column()
        + (dryRun ? " would fix “" : " fixed “") + place.text() + "” → “"
        + correction.replacement() + "” [" + correction.finding().rule() + "]");
  }
}
