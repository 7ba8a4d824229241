package org.presslint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.presslint.config.ConfigException;
import org.presslint.finding.FailOn;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;

/**
 * Checks the texts of the project and writes reports. No finding fails the build; what could not be checked does, once the
 * reports are written. Under reporting in the POM, its page is a report of the project's site.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends NarrowedMojo implements MavenReport {
  private static final String NAME = "presslint";
  private static final String PAGE = NAME + ".html";

  /**
   * The reports, each as its form and its file, such as sarif=target/presslint.sarif; by default the page presslint.html in
   * the build directory. Forms: text, json, sarif, checkstyle, junit, github, gitlab, html, markdown. Files are relative to
   * the project.
   */
  @Parameter(property = "presslint.reports")
  private List<String> reports = List.of();

  /** The folder of the site, while one is made. */
  private @Nullable File site;

  @Override
  void run(Texts texts) throws MojoExecutionException, ConfigException {
    List<ReportFile> files =
        new ArrayList<>(ReportFile.of(reports, texts.folders().base()));
    if (site != null || files.isEmpty()) {
      Path folder = site == null ? texts.folders().built() : Paths.normal(site);
      files.add(new ReportFile(ReportForm.HTML, folder.resolve(PAGE)));
    }
    ReportFile.refuseTexts(files, texts);
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

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The page is whole as it is; the site only leads to it. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return true;
  }

  @Override
  public String getOutputPath() {
    return NAME;
  }

  @Override
  @SuppressWarnings("deprecation") // sites of Maven 3 still ask for it
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getName(Locale locale) {
    return NAME;
  }

  @Override
  public String getDescription(Locale locale) {
    return "What presslint finds in the texts of the project.";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    site = folder;
  }

  @Override
  public @Nullable File getReportOutputDirectory() {
    return site;
  }
}
