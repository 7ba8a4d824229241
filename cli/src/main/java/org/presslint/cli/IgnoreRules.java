package org.presslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a folder and of the folders around it say. Immutable. JGit is loaded only where
 * there is such a file.
 */
final class IgnoreRules {
  private static final String FILE = ".gitignore";

  /** No rules at all. */
  static final IgnoreRules NONE = new IgnoreRules(null, Path.of(""), null);

  private final @Nullable IgnoreRules outer;
  private final Path folder;
  private final @Nullable IgnoreNode node;

  private IgnoreRules(@Nullable IgnoreRules outer, Path folder, @Nullable IgnoreNode node) {
    this.outer = outer;
    this.folder = folder;
    this.node = node;
  }

  /**
   * The rules that the folders around a folder have for it, up to the root of its git repository; none outside a
   * repository, and none where they ignore the folder itself: somebody who names it wants it read.
   *
   * @param folder an absolute path
   */
  static IgnoreRules around(Path folder) {
    Deque<Path> outer = new ArrayDeque<>();
    Path at = folder;
    while (at != null && !Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      at = at.getParent();
      if (at != null) {
        outer.push(at);
      }
    }
    if (at == null) {
      return NONE;
    }
    IgnoreRules rules = NONE;
    for (Path path : outer) {
      rules = rules.within(path);
    }
    return rules.ignoresAnyPart(folder, at) ? NONE : rules;
  }

  /** These rules and those of a folder inside. */
  IgnoreRules within(Path inner) {
    Path file = inner.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return this;
    }
    IgnoreNode rules = new IgnoreNode();
    try (InputStream in = Files.newInputStream(file)) {
      rules.parse(in);
    } catch (IOException e) {
      return this;
    }
    return new IgnoreRules(this, inner, rules);
  }

  /** Whether a file or folder is ignored: the innermost rule that speaks of it decides. */
  boolean ignores(Path path, boolean isFolder) {
    for (IgnoreRules rules = this; rules != null && rules.node != null; rules = rules.outer) {
      String name = rules.folder.relativize(path).toString().replace('\\', '/');
      Boolean ignored = rules.node.checkIgnored(name, isFolder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }

  private boolean ignoresAnyPart(Path path, Path root) {
    for (Path part = path; part != null && !part.equals(root); part = part.getParent()) {
      if (ignores(part, true)) {
        return true;
      }
    }
    return false;
  }
}
