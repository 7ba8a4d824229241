package org.presslint.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Presslint;
import org.presslint.baseline.Comparison;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.config.Projects;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.output.JsonReporter;

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
public final class CheckMojo extends AbstractMojo {
  private static final String REPORT = "presslint.json";

  /** Whether to leave the check out. */
  @Parameter(property = "presslint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Folders with texts, or single files, relative to the project; by default the whole project. Hidden files, the build
   * directory, target, node_modules, src/test, src/it and the folders of modules are left out, unless they are given here.
   */
  @Parameter(property = "presslint.sourceDirectories")
  private List<File> sourceDirectories = List.of();

  /**
   * Patterns of the files to check, such as releases/**, relative to each source directory. A file that is included is
   * checked whatever its format; by default all files of the formats presslint knows are checked.
   */
  @Parameter(property = "presslint.includes")
  private List<String> includes = List.of();

  /** Patterns of files to leave out, such as drafts/, relative to each source directory. */
  @Parameter(property = "presslint.excludes")
  private List<String> excludes = List.of();

  /**
   * The settings file for all texts. By default each text has the nearest presslint.yml, in its folder or above, up to the
   * root of its repository.
   */
  @Parameter(property = "presslint.configFile")
  private @Nullable File configFile;

  /** The lightest finding that fails the build: error, warning, info or never. */
  @Parameter(property = "presslint.failOn", defaultValue = "error")
  private String failOn;

  /** Where the whole report is written, as JSON. By default presslint.json in the build directory. */
  @Parameter(property = "presslint.reportFile")
  private @Nullable File reportFile;

  /** Whether results are kept in the build directory, and used where a text and the settings are the same. */
  @Parameter(property = "presslint.cache", defaultValue = "true")
  private boolean cache;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("presslint: skipped, as presslint.skip says");
      return;
    }
    ProjectFolders folders =
        ProjectFolders.of(normal(basedir), buildDirectory(), project.getModules());
    FailOn level = FailOn.of(failOn);
    Selection selection = new Selection(folders, new NamePatterns(includes, excludes));
    sources(folders).forEach(selection::add);
    Report report = check(folders, selection);
    Path file = reportFile == null ? folders.built().resolve(REPORT) : normal(reportFile);
    write(report, file, folders);
    tell(new Outcome(report, level, folders.name(file), configName(folders)), selection);
  }

  /** Without a POM the project has a build directory whose name still has an expression in it. */
  private Path buildDirectory() {
    return project.getFile() == null
        ? normal(new File(basedir, "target"))
        : normal(new File(project.getBuild().getDirectory()));
  }

  private List<Path> sources(ProjectFolders folders) {
    return sourceDirectories.isEmpty()
        ? List.of(folders.base())
        : sourceDirectories.stream().map(CheckMojo::normal).toList();
  }

  /** Texts with the same settings are checked together; what a baseline knows is left out. */
  private Report check(ProjectFolders folders, Selection selection) throws MojoExecutionException {
    Projects projects = new Projects(Presslint.configReader(), folders.base());
    List<Report> reports = new ArrayList<>();
    try {
      Optional<Project> asked = configFile == null
          ? Optional.empty()
          : Optional.of(projects.at(folders.name(normal(configFile))));
      Batch.Finder finder = input -> asked.isPresent() ? asked.get() : projects.of(input.name());
      for (Batch batch : Batch.of(selection.inputs(), finder)) {
        Presslint.Builder builder = Presslint.builder().project(batch.project());
        if (cache) {
          builder.cache(
              buildDirectory().resolve("presslint-cache"), note -> getLog().warn(note));
        }
        Presslint presslint = builder.build();
        Report report = presslint.checkInputs(batch.inputs(), (done, total) -> {});
        BaselineFile baseline = BaselineFile.of(batch.project(), Optional.empty());
        Comparison compared = baseline.compare(baseline.read(), report, batch.inputs());
        if (compared.known() > 0) {
          getLog()
              .info("presslint: left out: " + compared.known() + " known, see " + baseline.name());
        }
        reports.add(compared.fresh());
      }
    } catch (ConfigException e) {
      throw new MojoExecutionException(e.getMessage());
    }
    Report report = Report.joined(reports);
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(selection.problems());
    problems.sort(null);
    return new Report(report.documents(), report.findings(), problems, report.sources());
  }

  private String configName(ProjectFolders folders) {
    return configFile == null ? Projects.FILE : folders.name(normal(configFile));
  }

  private static void write(Report report, Path file, ProjectFolders folders)
      throws MojoExecutionException {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Writer out = Files.newBufferedWriter(file)) {
        new JsonReporter(Presslint.version()).write(report, out);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "reportFile " + folders.name(file) + " cannot be written; choose a file you may write to",
          e);
    }
  }

  private void tell(Outcome outcome, Selection selection)
      throws MojoExecutionException, MojoFailureException {
    String leftOut = selection.leftOut().summary();
    String rest = leftOut.isEmpty() ? "" : " (left out: " + leftOut + ")";
    if (selection.inputs().isEmpty() && selection.problems().isEmpty()) {
      sayNothingToCheck(rest);
      return;
    }
    outcome.lighter().forEach(this::log);
    getLog().info("presslint: " + outcome.summary() + rest);
    boolean fails = !outcome.failing().isEmpty();
    if (!outcome.report().problems().isEmpty()) {
      if (fails) {
        outcome.failure().lines().forEach(getLog()::error);
      }
      throw new MojoExecutionException(outcome.trouble());
    }
    if (fails) {
      throw new MojoFailureException(outcome.failure());
    }
  }

  /** Whoever said where the texts are meant something that is not there; a module without texts is nothing unusual. */
  private void sayNothingToCheck(String rest) {
    if (includes.isEmpty() && sourceDirectories.isEmpty()) {
      getLog().info("presslint: nothing to check" + rest);
    } else {
      getLog()
          .warn("presslint: nothing to check" + rest
              + "; correct sourceDirectories, includes or excludes");
    }
  }

  private void log(Finding finding) {
    if (finding.severity() == Severity.INFO) {
      getLog().info(Outcome.line(finding));
    } else {
      getLog().warn(Outcome.line(finding));
    }
  }

  private static Path normal(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
