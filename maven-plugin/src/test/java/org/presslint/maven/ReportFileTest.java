package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.finding.Report;
import org.presslint.output.ReportForm;

class ReportFileTest {
  @TempDir
  private Path base;

  @Test
  void isAFormAndAFileBelowTheProject() throws MojoExecutionException {
    assertThat(ReportFile.of(List.of(" SARIF = target/a=b.sarif "), base))
        .containsExactly(new ReportFile(ReportForm.SARIF, base.resolve("target/a=b.sarif")));
  }

  @Test
  void anythingElseIsAClearError() {
    assertThatThrownBy(() -> ReportFile.of(List.of("target/presslint.sarif"), base))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("reports (presslint.reports) cannot hold 'target/presslint.sarif'; "
            + "give a form and a file, such as sarif=target/presslint.sarif");
    assertThatThrownBy(() -> ReportFile.of(List.of("htm=a.html"), base))
        .hasMessage("reports (presslint.reports) has no form 'htm'; did you mean html?");
  }

  @Test
  void takesThePlaceOfNoText() throws Exception {
    Path text = Files.writeString(base.resolve("a.md"), "Text.\n");
    ProjectFolders folders = ProjectFolders.of(base, base.resolve("target"), List.of());
    Selection selection = new Selection(folders, new NamePatterns(List.of(), List.of()));
    selection.add(text);
    Texts texts = new Texts(folders, selection, List.of());

    ReportFile.refuseTexts(ReportFile.of(List.of("markdown=report.md"), base), texts);
    assertThatThrownBy(
            () -> ReportFile.refuseTexts(ReportFile.of(List.of("markdown=a.md"), base), texts))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("the report a.md is one of the texts to check; give it a file of its own");
  }

  @Test
  void itsFoldersAreMadeAndWhatCannotBeWrittenIsSaid() throws Exception {
    ProjectFolders folders = ProjectFolders.of(base, base.resolve("target"), List.of());
    Report nothing = new Report(0, List.of(), List.of(), Map.of());

    ReportFile.of(List.of("json=target/deep/a.json"), base).get(0).write(nothing, folders);
    assertThat(base.resolve("target/deep/a.json")).content().contains("\"schema\"");

    Files.writeString(base.resolve("file"), "");
    ReportFile below = ReportFile.of(List.of("json=file/a.json"), base).get(0);
    assertThatThrownBy(() -> below.write(nothing, folders))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("the report file/a.json cannot be written; choose a file you may write to");
  }
}
