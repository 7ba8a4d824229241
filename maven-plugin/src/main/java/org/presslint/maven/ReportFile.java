package org.presslint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.presslint.AtomicFile;
import org.presslint.Presslint;
import org.presslint.RulePages;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;
import org.presslint.output.Tool;

/**
 * A report that is asked for.
 *
 * @param form its form
 * @param file where it is written, absolute and normalized
 */
record ReportFile(ReportForm form, Path file) {

  /**
   * The reports a user named.
   *
   * @param given each as {@code form=file}
   * @param base where relative files start from
   */
  static List<ReportFile> of(List<String> given, Path base) throws MojoExecutionException {
    List<ReportFile> files = new ArrayList<>();
    for (String one : given) {
      files.add(of(one.strip(), base));
    }
    return files;
  }

  private static ReportFile of(String given, Path base) throws MojoExecutionException {
    int equals = given.indexOf('=');
    if (equals < 1 || equals == given.length() - 1) {
      throw new MojoExecutionException("reports (presslint.reports) cannot hold '" + given
          + "'; give a form and a file, such as sarif=target/presslint.sarif");
    }
    String named = given.substring(0, equals).strip();
    String form = Choice.of(
        named, ReportForm.ids(), "reports (presslint.reports) has no form '" + named + "'");
    try {
      Path file = base.resolve(given.substring(equals + 1).strip()).normalize();
      return new ReportFile(ReportForm.valueOf(form.toUpperCase(Locale.ROOT)), file);
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(
          "reports (presslint.reports): '" + given + "' names no file; give another");
    }
  }

  /** Refuses a file that is one of the texts: the report would take its place. */
  static void refuseTexts(List<ReportFile> files, Texts texts) throws MojoExecutionException {
    for (ReportFile report : files) {
      if (texts.selection().holds(report.file)) {
        throw new MojoExecutionException("the report " + texts.folders().name(report.file)
            + " is one of the texts to check; give it a file of its own");
      }
    }
  }

  /** Writes the report, whole or not at all; makes the folders it needs. */
  void write(Report report, ProjectFolders folders) throws MojoExecutionException {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      StringBuilder text = new StringBuilder();
      form.reporter(new Tool(Presslint.version(), RulePages.all())).write(report, text);
      AtomicFile.write(file, text.toString());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "the report " + folders.name(file) + " cannot be written; choose a file you may write to",
          e);
    }
  }
}
