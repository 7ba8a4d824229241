package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a git repository as they were in one revision. Not thread-safe. */
final class GitRevision implements AutoCloseable {
  private final Repository repository;
  private final RevTree tree;
  private final Path root;

  private GitRevision(Repository repository, RevTree tree, Path root) {
    this.repository = repository;
    this.tree = tree;
    this.root = root;
  }

  /** Why a revision cannot be looked into: one line that says what to do. */
  static final class Unreachable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreachable(String message) {
      super(message);
    }
  }

  /**
   * Opens a revision.
   *
   * @param folder an absolute folder within the repository
   * @param name a revision in any form git knows for one: a branch, a tag, a hash, {@code HEAD~3}
   */
  static GitRevision open(Path folder, String name) throws Unreachable {
    Path root = root(folder);
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder()
          .setMustExist(true)
          .readEnvironment()
          .findGitDir(root.toFile());
      if (builder.getGitDir() == null) {
        throw new Unreachable("--since needs a git repository, and there is none around the texts");
      }
      Repository repository = builder.build();
      try {
        return open(repository, name);
      } catch (IOException | Unreachable | RuntimeException e) {
        repository.close();
        throw e;
      }
    } catch (IOException e) {
      throw new Unreachable("--since: the git repository cannot be read (" + e.getMessage() + ")");
    }
  }

  private static GitRevision open(Repository repository, String name)
      throws IOException, Unreachable {
    if (repository.isBare()) {
      throw new Unreachable("--since needs a repository with its files checked out");
    }
    boolean isShallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(name + "^{commit}");
      if (id == null) {
        throw missing(name, isShallow);
      }
      RevTree tree = walk.parseCommit(id).getTree();
      return new GitRevision(repository, tree, repository.getWorkTree().toPath().toRealPath());
    } catch (MissingObjectException e) {
      throw missing(name, isShallow);
    } catch (RevisionSyntaxException e) {
      throw new Unreachable("--since " + name + " is no revision of git; correct it");
    }
  }

  private static Unreachable missing(String name, boolean isShallow) {
    return new Unreachable(
        isShallow
            ? "--since " + name + " is not in this shallow clone; fetch more of its history "
                + "(git fetch --unshallow, or fetch-depth: 0 in a workflow)"
            : "--since " + name + " is not in this repository; correct it or fetch it");
  }

  private static Path root(Path folder) {
    Path existing = folder;
    while (existing.getParent() != null && !existing.toFile().isDirectory()) {
      existing = existing.getParent();
    }
    return existing;
  }

  /** A file as it was; empty where there was none, and for a file outside of the repository. */
  Optional<byte[]> bytes(Path file) throws Unreachable {
    try {
      Path folder = root(file).toRealPath();
      Path real = folder.resolve(root(file).relativize(file));
      if (!real.startsWith(root)) {
        return Optional.empty();
      }
      String path = root.relativize(real).toString().replace('\\', '/');
      try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
        return walk == null
            ? Optional.empty()
            : Optional.of(repository.open(walk.getObjectId(0)).getBytes());
      }
    } catch (MissingObjectException e) {
      throw new Unreachable("--since: this clone does not hold " + file.getFileName()
          + " as it was; clone without a filter");
    } catch (IOException e) {
      throw new Unreachable("--since: the git repository cannot be read (" + e.getMessage() + ")");
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
