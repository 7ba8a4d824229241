package org.presslint.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
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
public final class GitRevision implements AutoCloseable {
  private final Repository repository;
  private final RevTree tree;
  private final Path root;
  private final Since since;

  private GitRevision(Repository repository, RevTree tree, Path root, Since since) {
    this.repository = repository;
    this.tree = tree;
    this.root = root;
    this.since = since;
  }

  /** Why a revision cannot be looked into: one line that says what to do. */
  public static final class Unreachable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreachable(String message) {
      super(message);
    }
  }

  /**
   * Opens a revision.
   *
   * @param folder an absolute folder within the repository
   * @param since the revision
   * @throws Unreachable where there is no repository, or none with this revision
   */
  public static GitRevision open(Path folder, Since since) throws Unreachable {
    Path root = root(folder);
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder()
          .setMustExist(true)
          .readEnvironment()
          .findGitDir(root.toFile());
      if (builder.getGitDir() == null) {
        throw new Unreachable(
            since.option() + " needs a git repository, and there is none around the texts");
      }
      Repository repository = builder.build();
      try {
        return open(repository, since);
      } catch (IOException | Unreachable | RuntimeException e) {
        repository.close();
        throw e;
      }
    } catch (IOException e) {
      throw new Unreachable(
          since.option() + ": the git repository cannot be read (" + e.getMessage() + ")");
    }
  }

  private static GitRevision open(Repository repository, Since since)
      throws IOException, Unreachable {
    if (repository.isBare()) {
      throw new Unreachable(since.option() + " needs a repository with its files checked out");
    }
    boolean isShallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(since.revision() + "^{commit}");
      if (id == null && !repository.getRefDatabase().hasRefs()) {
        throw new Unreachable(
            since + ": this repository has no commits yet; commit the texts first");
      }
      if (id == null) {
        throw missing(since, isShallow);
      }
      RevTree tree = walk.parseCommit(id).getTree();
      return new GitRevision(
          repository, tree, repository.getWorkTree().toPath().toRealPath(), since);
    } catch (MissingObjectException e) {
      throw missing(since, isShallow);
    } catch (RevisionSyntaxException e) {
      throw new Unreachable(since + " is no revision of git; correct it");
    }
  }

  private static Unreachable missing(Since since, boolean isShallow) {
    return new Unreachable(
        isShallow
            ? since + " is not in this shallow clone; fetch more of its history "
                + "(git fetch --unshallow, or fetch-depth: 0 in a workflow)"
            : since + " is not in this repository; correct it or fetch it");
  }

  private static Path root(Path folder) {
    Path existing = folder;
    while (existing.getParent() != null && !existing.toFile().isDirectory()) {
      existing = existing.getParent();
    }
    return existing;
  }

  /** A file as it was; empty where there was none, and for a file outside of the repository. */
  public Optional<byte[]> bytes(Path file) throws Unreachable {
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
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Files as they were under another name.
   *
   * @param files absolute, none of which the revision holds
   * @return what each held; those that were not there under any name are not in it
   */
  public Map<Path, byte[]> renamed(Collection<Path> files) throws Unreachable {
    try {
      return new Renames(repository, tree, root).before(files);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Unreachable unreadable(IOException e) {
    return new Unreachable(
        e instanceof MissingObjectException
            ? since.option()
                + ": this clone does not hold all texts as they were; clone without a filter"
            : since.option() + ": the git repository cannot be read (" + e.getMessage() + ")");
  }

  @Override
  public void close() {
    repository.close();
  }
}
