package org.presslint.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.presslint.format.Formats;

/**
 * Finds under which other name a file stood in a revision: one that is no longer there, and of which at least half is the same, as git
 * itself tells renames. The same bytes are looked for first. Not thread-safe.
 */
final class Renames {
  private static final int LEAST = 50;
  private static final int ALL = 100;

  /** More pairs than this take seconds to compare; then only the same bytes are a rename. As many as JGit compares. */
  private static final int MOST_PAIRS = 400 * 400;

  /** A larger file is hardly a text. */
  private static final long MOST_BYTES = 16L << 20;

  private final Repository repository;
  private final RevTree tree;
  private final Path root;

  /** A file that stood in the revision and is gone. */
  private record Gone(String path, ObjectId id) {}

  private record Pair(Path file, Gone gone, int score) {}

  Renames(Repository repository, RevTree tree, Path root) {
    this.repository = repository;
    this.tree = tree;
    this.root = root;
  }

  /** What those of the files held that had another name in the revision; no two of them had the same. */
  Map<Path, byte[]> before(Collection<Path> files) throws IOException {
    Map<Path, byte[]> now = new LinkedHashMap<>();
    for (Path file : files) {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        now.put(file, Files.readAllBytes(file));
      }
    }
    List<Gone> gone = now.isEmpty() ? new ArrayList<>() : gone();
    Map<Path, byte[]> before = same(now, gone);
    now.keySet().removeAll(before.keySet());
    if ((long) now.size() * gone.size() <= MOST_PAIRS) {
      for (Pair pair : best(similar(now, gone))) {
        before.put(pair.file, repository.open(pair.gone.id).getBytes());
      }
    }
    return before;
  }

  /** In a list that can be changed. */
  private List<Gone> gone() throws IOException {
    List<Gone> gone = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        String path = walk.getPathString();
        if (Formats.isKnown(path) && !Files.exists(root.resolve(path))) {
          gone.add(new Gone(path, walk.getObjectId(0)));
        }
      }
    }
    return gone;
  }

  /** The files whose bytes are those of one that is gone, which is taken out of the list. */
  private static Map<Path, byte[]> same(Map<Path, byte[]> now, List<Gone> gone) {
    Map<ObjectId, Gone> byId = new HashMap<>();
    gone.forEach(one -> byId.put(one.id, one));
    Map<Path, byte[]> same = new HashMap<>();
    Set<Gone> taken = new HashSet<>();
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      now.forEach((file, bytes) -> {
        Gone old = byId.remove(formatter.idFor(Constants.OBJ_BLOB, bytes));
        if (old != null) {
          taken.add(old);
          same.put(file, bytes);
        }
      });
    }
    gone.removeAll(taken);
    return same;
  }

  private List<Pair> similar(Map<Path, byte[]> now, List<Gone> gone) throws IOException {
    Map<Path, SimilarityIndex> indexes = new LinkedHashMap<>();
    now.forEach((file, bytes) -> index(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, bytes))
        .ifPresent(i -> indexes.put(file, i)));
    List<Pair> pairs = new ArrayList<>();
    for (Gone one : indexes.isEmpty() ? List.<Gone>of() : gone) {
      ObjectLoader loader = repository.open(one.id);
      Optional<SimilarityIndex> before =
          loader.getSize() > MOST_BYTES ? Optional.empty() : index(loader);
      indexes.forEach((file, index) -> before
          .map(b -> b.score(index, ALL))
          .filter(score -> score >= LEAST)
          .ifPresent(score -> pairs.add(new Pair(file, one, score))));
    }
    return pairs;
  }

  /** The most similar first; each file once. */
  private static List<Pair> best(List<Pair> pairs) {
    pairs.sort(Comparator.comparingInt(Pair::score)
        .reversed()
        .thenComparing(Pair::file)
        .thenComparing(pair -> pair.gone.path));
    List<Pair> best = new ArrayList<>();
    Set<Object> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.file) && !taken.contains(pair.gone)) {
        best.add(pair);
        taken.add(pair.file);
        taken.add(pair.gone);
      }
    }
    return best;
  }

  private static Optional<SimilarityIndex> index(ObjectLoader loader) {
    try {
      return Optional.of(SimilarityIndex.create(loader));
    } catch (IOException | SimilarityIndex.TableFullException e) {
      return Optional.empty();
    }
  }
}
