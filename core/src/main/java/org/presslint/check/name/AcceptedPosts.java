package org.presslint.check.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.presslint.language.Inflection;
import org.presslint.names.Glossary;
import org.presslint.names.GlossaryEntry;

/** The posts that a glossary says persons have, in all forms of their names and posts. Immutable. */
final class AcceptedPosts {
  private final Map<String, Set<String>> byName = new HashMap<>();

  AcceptedPosts(Glossary glossary, Inflection inflection) {
    for (GlossaryEntry entry : glossary.entries()) {
      Set<String> posts = new HashSet<>();
      entry.posts().forEach(post -> posts.addAll(keys(inflection, post)));
      if (!posts.isEmpty()) {
        Stream.concat(Stream.of(entry.name()), entry.also().stream())
            .flatMap(name -> keys(inflection, name).stream())
            .forEach(name -> byName.computeIfAbsent(name, n -> new HashSet<>()).addAll(posts));
      }
    }
  }

  /**
   * Whether a person may have a post.
   *
   * @param name the name as written
   * @param post the post as written
   */
  boolean accepts(String name, String post) {
    return byName.getOrDefault(key(name), Set.of()).contains(key(post));
  }

  private static List<String> keys(Inflection inflection, String text) {
    return inflection.of(text).texts().stream().map(AcceptedPosts::key).toList();
  }

  private static String key(String text) {
    return Letters.fold(Letters.plain(text)).replaceAll("\\s+", " ");
  }
}
