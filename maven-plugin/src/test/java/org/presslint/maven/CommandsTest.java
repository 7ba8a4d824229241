package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void aGoalIsNamedByItsPrefixWhereThePomHasThePlugin() {
    assertThat(command(execution("default", null), project(true), false))
        .isEqualTo("mvn presslint:fix");
  }

  @Test
  void withoutAPomItHasItsFullName() {
    assertThat(command(execution("default-cli", null), project(false), false))
        .isEqualTo("mvn org.presslint:presslint-maven-plugin:1:fix");
  }

  @Test
  void whatIsSetWithinAnExecutionNeedsItsId() {
    assertThat(command(execution("texts", "releases"), project(true), false))
        .isEqualTo("mvn presslint:fix@texts");
  }

  @Test
  void aModuleIsNamed() {
    assertThat(command(execution("default", null), project(true), true))
        .isEqualTo("mvn presslint:fix -pl :south");
  }

  @Test
  void whatWasSaidOnTheCommandLineIsSaidAgain() {
    Properties said = new Properties();
    said.setProperty("presslint.sourceDirectories", "press office,letters");
    said.setProperty("presslint.aggregate", "true");
    said.setProperty("presslint.failOn", "info");

    assertThat(
            Commands.of(execution("default", null), project(true), false, said).of("baseline"))
        .isEqualTo("mvn presslint:baseline \"-Dpresslint.sourceDirectories=press office,letters\" "
            + "-Dpresslint.aggregate=true");
  }

  private static String command(MojoExecution execution, MavenProject project, boolean isModule) {
    return Commands.of(execution, project, isModule, new Properties()).of("fix");
  }

  private static MavenProject project(boolean hasPom) {
    MavenProject project = new MavenProject();
    project.setArtifactId("south");
    if (hasPom) {
      project.setFile(new File("pom.xml"));
    }
    return project;
  }

  /**
   * @param own what is set within the execution
   */
  private static MojoExecution execution(String id, @Nullable String own) {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.presslint");
    plugin.setArtifactId("presslint-maven-plugin");
    plugin.setVersion("1");
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.setConfiguration(own);
    plugin.addExecution(execution);
    return new MojoExecution(plugin, "check", id);
  }
}
