package org.presslint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.presslint.Batch;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.config.Projects;

/** A goal that works on the texts of a project: what all such goals are told. */
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
abstract class TextsMojo extends AbstractMojo {

  /** Whether to leave presslint out. */
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

  /** Whether results are kept in the build directory, and used where a text and the settings are the same. */
  @Parameter(property = "presslint.cache", defaultValue = "true")
  private boolean cache;

  /**
   * Whether the texts of all modules are checked together, once, at the root of the build, so that names are compared across
   * modules. The source directories are then those of the same names in each module.
   */
  @Parameter(property = "presslint.aggregate", defaultValue = "false")
  private boolean aggregate;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("presslint: skipped, as presslint.skip says");
    } else if (aggregate && !project.isExecutionRoot()) {
      sayWhoChecks();
    } else {
      try {
        run(texts());
      } catch (ConfigException e) {
        throw new MojoExecutionException(e.getMessage());
      }
    }
  }

  /** Does what the goal is for. */
  abstract void run(Texts texts)
      throws MojoExecutionException, MojoFailureException, ConfigException;

  /** What checks a batch. */
  Presslint presslint(Batch batch) {
    Presslint.Builder builder = Presslint.builder().project(batch.project());
    if (cache) {
      builder.cache(
          folders().built().resolve("presslint-cache"), note -> getLog().warn(note));
    }
    return builder.build();
  }

  /** The commands that run other goals on the same texts. */
  Commands commands() {
    boolean isModule = session.getProjects().size() > 1 && !aggregate;
    return Commands.of(execution, project, isModule, session.getUserProperties());
  }

  /** What the settings file is called in messages, whether it is there or not. */
  String configName(Texts texts) {
    return configFile == null ? Projects.FILE : texts.folders().name(Paths.normal(configFile));
  }

  /** What all modules of this build have in common. */
  Object build() {
    return session.getRequest();
  }

  private Texts texts() throws ConfigException {
    ProjectFolders folders = folders();
    Selection selection = new Selection(folders, new NamePatterns(includes, excludes));
    sources(folders).forEach(selection::add);
    if (aggregate) {
      addModules(folders, selection);
    }
    Texts texts = new Texts(folders, selection, batches(folders, selection));
    if (texts.isEmpty()) {
      sayNothingToCheck(texts);
    }
    return texts;
  }

  private ProjectFolders folders() {
    return ProjectFolders.of(Paths.normal(basedir), built(), project.getModules());
  }

  /** Without a POM the project has a build directory whose name still has an expression in it. */
  private Path built() {
    return project.getFile() == null
        ? Paths.normal(new File(basedir, "target"))
        : Paths.normal(new File(project.getBuild().getDirectory()));
  }

  private List<Path> sources(ProjectFolders folders) {
    return sourceDirectories.isEmpty()
        ? List.of(folders.base())
        : sourceDirectories.stream().map(Paths::normal).toList();
  }

  private void addModules(ProjectFolders root, Selection selection) {
    List<Path> sources = sources(root);
    for (MavenProject module : session.getAllProjects()) {
      if (!module.isExecutionRoot()) {
        ProjectFolders folders = ProjectFolders.of(
            Paths.normal(module.getBasedir()),
            Paths.normal(new File(module.getBuild().getDirectory())),
            module.getModules());
        selection.addModule(folders, folders.likeIn(root, sources));
      }
    }
  }

  private List<Batch> batches(ProjectFolders folders, Selection selection) throws ConfigException {
    Projects projects = new Projects(Presslint.configReader(), folders.base());
    Optional<Project> asked = configFile == null
        ? Optional.empty()
        : Optional.of(projects.at(folders.name(Paths.normal(configFile))));
    Batch.Finder finder = input -> asked.isPresent() ? asked.get() : projects.of(input.name());
    return Batch.of(selection.inputs(), finder);
  }

  private void sayWhoChecks() {
    if (session.getProjects().stream().anyMatch(MavenProject::isExecutionRoot)) {
      getLog().info("presslint: with presslint.aggregate, the root of the build does it");
    } else {
      getLog()
          .warn("presslint: nothing done, for with presslint.aggregate the root of the build does "
              + "it, and it is not part of this one; add it to -pl, or set presslint.aggregate to "
              + "false");
    }
  }

  /** Whoever said where the texts are meant something that is not there; a module without texts is nothing unusual. */
  private void sayNothingToCheck(Texts texts) {
    if (includes.isEmpty() && sourceDirectories.isEmpty()) {
      getLog().info("presslint: nothing to check" + texts.leftOut());
    } else {
      getLog()
          .warn("presslint: nothing to check" + texts.leftOut()
              + "; correct sourceDirectories, includes or excludes");
    }
  }
}
