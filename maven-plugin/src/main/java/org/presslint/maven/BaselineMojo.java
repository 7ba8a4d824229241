package org.presslint.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.finding.FailOn;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;

/**
 * Writes down the findings of today: from then on only new ones are reported. What is known of texts that this project does
 * not hold stays as it is, so modules may share a baseline.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends TextsMojo {

  @Override
  void run(Texts texts) throws MojoExecutionException, ConfigException {
    List<Problem> problems = new ArrayList<>(texts.selection().problems());
    for (Batch batch : texts.batches()) {
      Presslint presslint = presslint(batch);
      Report report = presslint.checkInputs(batch.inputs(), (done, total) -> {});
      problems.addAll(report.problems());
      BaselineFile file = BaselineFile.of(batch.project(), Optional.empty());
      getLog().info("presslint: " + file.name() + ": " + update(file, batch, report));
    }
    if (!problems.isEmpty()) {
      Report troubled = Report.joined(List.of()).with(problems);
      throw new MojoExecutionException(
          new Outcome(troubled, FailOn.NEVER, "", configName(texts), commands()).trouble());
    }
  }

  /** Modules of a parallel build may have the same file: one after the other reads it and writes it. */
  private BaselineFile.Update update(BaselineFile file, Batch batch, Report report)
      throws MojoExecutionException, ConfigException {
    synchronized (build()) {
      try {
        return file.update(report, batch.inputs());
      } catch (IOException e) {
        throw new MojoExecutionException(
            file.name() + " cannot be written; choose a file you may write to", e);
      }
    }
  }
}
