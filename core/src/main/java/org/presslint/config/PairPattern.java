package org.presslint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two paths of texts that are translations of each other: {@code {name}.en.md} and {@code {name}.ru.md}. {@code {name}}
 * stands for the same characters in both, at least one; folders above are the same too. Without {@code {name}} each is the
 * path of one text. Immutable and thread-safe.
 *
 * @param first the path of the one text
 * @param second the path of the other
 */
public record PairPattern(String first, String second) {
  /** What stands for the characters both paths share. */
  public static final String NAME = "{name}";

  /**
   * Which text of which pair a path is.
   *
   * @param pair equal for both texts of a pair
   * @param isFirst whether it is the first of the two
   */
  public record Side(String pair, boolean isFirst) {
    public Side {
      Objects.requireNonNull(pair, "pair");
    }
  }

  public PairPattern {
    if (isNamed(first) != isNamed(second) || first.equals(second) || first.isEmpty()) {
      throw new IllegalArgumentException("no two paths: " + first + ", " + second);
    }
  }

  /** Which text of a pair a path is; empty where it is none. */
  public Optional<Side> side(String path) {
    String slashed = path.replace('\\', '/');
    Optional<Side> asFirst = key(first, slashed).map(key -> new Side(key, true));
    Optional<Side> asSecond = key(second, slashed).map(key -> new Side(key, false));
    // a.ru.md is a text of {name}.md too: the pattern that says more of it is meant.
    return first.length() > second.length()
        ? asFirst.or(() -> asSecond)
        : asSecond.or(() -> asFirst);
  }

  /** The text of a pair that several patterns may know, by the first that does. */
  public static Optional<Side> side(Iterable<PairPattern> patterns, String path) {
    int number = 0;
    for (PairPattern pattern : patterns) {
      int own = number++;
      Optional<Side> side =
          pattern.side(path).map(s -> new Side(own + ":" + s.pair(), s.isFirst()));
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  /**
   * The pairs of which both texts are there, each with its first text first, in an order that does not depend on that of the texts.
   *
   * @param side which text of which pair a text is
   */
  public static <T> List<List<T>> whole(List<T> texts, Function<T, Optional<Side>> side) {
    Map<String, List<T>> pairs = new TreeMap<>();
    for (T text : texts) {
      side.apply(text).ifPresent(s -> {
        List<T> pair = pairs.computeIfAbsent(s.pair(), key -> new ArrayList<>());
        pair.add(s.isFirst() ? 0 : pair.size(), text);
      });
    }
    return pairs.values().stream().filter(pair -> pair.size() == 2).toList();
  }

  /** Whether a path holds exactly one {@value #NAME}. */
  static boolean isNamed(String path) {
    int at = path.indexOf(NAME);
    return at >= 0 && path.indexOf(NAME, at + 1) < 0;
  }

  private Optional<String> key(String pattern, String path) {
    if (!isNamed(pattern)) {
      boolean isIt = path.equals(pattern.replace('\\', '/'));
      return Stream.of(first + "\n" + second).filter(key -> isIt).findFirst();
    }
    String before = pattern.substring(0, pattern.indexOf(NAME));
    String after = pattern.substring(before.length() + NAME.length());
    int start = before.isEmpty() ? 0 : folderStart(path, before);
    int from = start + before.length();
    int to = path.length() - after.length();
    return start >= 0 && from < to && path.endsWith(after)
        ? Optional.of(path.substring(0, start) + "\n" + path.substring(from, to))
        : Optional.empty();
  }

  /** Where the fixed beginning of a pattern stands in a path, at the start of a name; -1 where it does not. */
  private static int folderStart(String path, String before) {
    int at = path.lastIndexOf(before);
    while (at > 0 && path.charAt(at - 1) != '/') {
      at = path.lastIndexOf(before, at - 1);
    }
    return at;
  }
}
