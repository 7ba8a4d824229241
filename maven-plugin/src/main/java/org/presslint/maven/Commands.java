package org.presslint.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The commands that run other goals on the same texts as this run.
 *
 * @param start what stands before the name of the goal
 * @param end what stands behind it
 */
record Commands(String start, String end) {
  /** What says where the texts are, and was said for this run only. */
  private static final List<String> WHERE =
      List.of("sourceDirectories", "includes", "excludes", "configFile", "aggregate", "since");

  private static final Pattern PLAIN = Pattern.compile("[\\w./,:=~^@%+*-]*");

  /** The command for a goal, such as {@code mvn presslint:fix}. */
  String of(String goal) {
    return start + goal + end;
  }

  /**
   * The commands for a run.
   *
   * @param isModule whether other projects are built beside this one
   * @param said the properties of the command line
   */
  static Commands of(
      MojoExecution execution, MavenProject project, boolean isModule, Properties said) {
    String start = project.getFile() == null
        ? execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion()
        : "presslint";
    List<String> end = new ArrayList<>();
    end.add(hasOwnConfiguration(execution) ? "@" + execution.getExecutionId() : "");
    if (isModule) {
      end.add("-pl :" + project.getArtifactId());
    }
    for (String parameter : WHERE) {
      String value = said.getProperty("presslint." + parameter);
      if (value != null) {
        String option = "-Dpresslint." + parameter + "=" + value;
        end.add(PLAIN.matcher(option).matches() ? option : '"' + option + '"');
      }
    }
    return new Commands("mvn " + start + ":", String.join(" ", end));
  }

  /** What is set within an execution counts for other goals only where its id is given with them. */
  private static boolean hasOwnConfiguration(MojoExecution execution) {
    Plugin plugin = execution.getPlugin();
    PluginExecution own =
        plugin == null ? null : plugin.getExecutionsAsMap().get(execution.getExecutionId());
    return own != null && !Objects.equals(own.getConfiguration(), plugin.getConfiguration());
  }
}
