package org.presslint.maven;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.presslint.config.ConfigException;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;

/**
 * Checks the texts of the project and writes reports. No finding fails the build; what could not be checked does, once the
 * reports are written.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends NarrowedMojo {
  private static final String PAGE = "presslint.html";

  /**
   * The reports, each as its form and its file, such as sarif=target/presslint.sarif; by default the page presslint.html in
   * the build directory. Forms: text, json, sarif, checkstyle, junit, github, gitlab, html, markdown. Files are relative to
   * the project.
   */
  @Parameter(property = "presslint.reports")
  private List<String> reports = List.of();

  @Override
  void run(Texts texts) throws MojoExecutionException, ConfigException {
    List<ReportFile> files = reports.isEmpty()
        ? List.of(new ReportFile(ReportForm.HTML, texts.folders().built().resolve(PAGE)))
        : ReportFile.of(reports, texts.folders().base());
    Report report = checking(texts).check().with(texts.selection().problems());
    for (ReportFile file : files) {
      file.write(report, texts.folders());
    }
    String names =
        files.stream().map(f -> texts.folders().name(f.file())).collect(Collectors.joining(", "));
    Outcome outcome = new Outcome(report, FailOn.NEVER, names, configName(texts), commands());
    if (!texts.isEmpty()) {
      getLog().info("presslint: " + outcome.summary() + texts.leftOut());
    }
    if (!report.problems().isEmpty()) {
      throw new MojoExecutionException(outcome.trouble());
    }
  }
}
