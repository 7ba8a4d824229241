package org.presslint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.LeftOut;

/**
 * What the folders of a project are for, as far as it tells that no text of this project is in them. All paths are
 * absolute and normalized. Immutable.
 *
 * @param base the folder of the project
 * @param built where its build writes
 * @param modules the folders of its modules, each of which has a build of its own
 */
record ProjectFolders(Path base, Path built, Set<Path> modules) {
  private static final Set<String> BUILT = Set.of("target", "node_modules");

  /** Test data is often wrong on purpose. */
  private static final List<String> TESTS = List.of("src/test", "src/it");

  ProjectFolders {
    modules = Set.copyOf(modules);
  }

  /**
   * The folders of a project.
   *
   * @param modules as the POM names them: folders or POM files, relative to {@code base}
   */
  static ProjectFolders of(Path base, Path built, List<String> modules) {
    Set<Path> folders = modules.stream()
        .map(module -> folder(base.resolve(module).normalize()))
        .filter(folder -> !folder.equals(base))
        .collect(Collectors.toSet());
    return new ProjectFolders(base, built, folders);
  }

  /** Why a folder met on a walk is not walked through; empty for one that is. */
  Optional<LeftOut.Reason> leavesOut(Path folder) {
    if (folder.equals(built) || BUILT.contains(String.valueOf(folder.getFileName()))) {
      return Optional.of(LeftOut.Reason.BUILT);
    }
    if (modules.contains(folder)) {
      return Optional.of(LeftOut.Reason.MODULE);
    }
    return TESTS.stream().anyMatch(tests -> folder.equals(base.resolve(tests)))
        ? Optional.of(LeftOut.Reason.TESTS)
        : Optional.empty();
  }

  /** The folders and files that stand in this project where others do in its root; those that are not there are left out. */
  List<Path> likeIn(ProjectFolders root, List<Path> sources) {
    return sources.stream()
        .filter(source -> source.startsWith(root.base))
        .map(source -> base.resolve(root.base.relativize(source)).normalize())
        .filter(Files::exists)
        .toList();
  }

  /** What a file or folder is called in reports and messages: relative to the project, with {@code /} between its parts. */
  String name(Path path) {
    boolean reachable = base.getRoot() != null && base.getRoot().equals(path.getRoot());
    Path shown = reachable ? base.relativize(path) : path;
    String name = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    return name.isEmpty() ? "." : name;
  }

  private static Path folder(Path module) {
    Path parent = module.getParent();
    return Files.isRegularFile(module) && parent != null ? parent : module;
  }
}
