package org.presslint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.presslint.config.ConfigException;
import org.presslint.finding.FailOn;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;

/**
 * Checks the texts of the project and fails the build where they hold mistakes. What is looked for is set in presslint.yml;
 * the parameters only say where the texts are and how to report. Works without a POM too.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
public final class CheckMojo extends NarrowedMojo {
  private static final String REPORT = "presslint.json";

  /** The lightest finding that fails the build: error, warning, info or never. */
  @Parameter(property = "presslint.failOn", defaultValue = "error")
  private String failOn;

  /** Where the whole report is written, as JSON. By default presslint.json in the build directory. */
  @Parameter(property = "presslint.reportFile")
  private @Nullable File reportFile;

  /**
   * More reports, each as its form and its file, such as sarif=target/presslint.sarif. Forms: text, json, sarif, checkstyle,
   * junit, github, gitlab, html, markdown. Files are relative to the project.
   */
  @Parameter(property = "presslint.reports")
  private List<String> reports = List.of();

  @Override
  void run(Texts texts) throws MojoExecutionException, MojoFailureException, ConfigException {
    FailOn level = level();
    Path whole =
        reportFile == null ? texts.folders().built().resolve(REPORT) : Paths.normal(reportFile);
    List<ReportFile> files = new ArrayList<>(List.of(new ReportFile(ReportForm.JSON, whole)));
    files.addAll(ReportFile.of(reports, texts.folders().base()));
    ReportFile.refuseTexts(files, texts);
    Report report = checking(texts).check().with(texts.selection().problems());
    for (ReportFile file : files) {
      file.write(report, texts.folders());
    }
    if (!texts.isEmpty()) {
      String name = texts.folders().name(whole);
      tell(new Outcome(report, level, name, configName(texts), commands()), texts);
    }
  }

  private FailOn level() throws MojoExecutionException {
    String wrong = "failOn (presslint.failOn) cannot be '" + failOn + "'";
    return FailOn.valueOf(Choice.of(failOn, FailOn.ids(), wrong).toUpperCase(Locale.ROOT));
  }

  private void tell(Outcome outcome, Texts texts)
      throws MojoExecutionException, MojoFailureException {
    outcome.lighter().forEach(this::log);
    getLog().info("presslint: " + outcome.summary() + texts.leftOut());
    List<Finding> failing = outcome.failing();
    if (!outcome.report().problems().isEmpty()) {
      if (!failing.isEmpty()) {
        outcome.failure().lines().forEach(getLog()::error);
      }
      throw new MojoExecutionException(outcome.trouble());
    }
    if (!failing.isEmpty()) {
      throw new MojoFailureException(outcome.failure());
    }
  }
}
