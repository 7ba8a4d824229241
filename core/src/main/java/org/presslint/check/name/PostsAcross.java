package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * A person whose post in one text contradicts that of several others: worth a look and no more, as persons change posts and no text
 * says for sure when it was written.
 */
final class PostsAcross {
  private static final double CONFIDENCE = 0.5;
  /** So many other texts must agree on the post, and hold none of the other. */
  private static final int FEWEST = 3;

  private final AcceptedPosts accepted;

  private final RussianForms russian;

  PostsAcross(AcceptedPosts accepted, RussianForms russian) {
    this.accepted = accepted;
    this.russian = russian;
  }

  /** A post of a person in the texts that give it. */
  private static final class Given {
    private final List<HeldPost> posts = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();

    void add(HeldPost post) {
      posts.add(post);
      paths.add(post.place().path());
    }
  }

  List<Finding> find(List<NameObservation> observations) {
    if (observations.size() <= FEWEST) {
      return List.of();
    }
    Set<String> forms = observations.stream()
        .flatMap(o -> o.posts().stream())
        .flatMap(p -> Arrays.stream(p.name().split(" ")))
        .collect(Collectors.toSet());
    // What stands for all forms of a name in one text need not be the same in another.
    Lexemes lexemes = Lexemes.of(forms, russian);
    Map<String, Map<Post, Given>> byPerson = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (HeldPost post : observation.posts()) {
        byPerson
            .computeIfAbsent(person(post, lexemes), k -> new LinkedHashMap<>())
            .computeIfAbsent(post.post(), k -> new Given())
            .add(post);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map<Post, Given> posts : byPerson.values()) {
      for (Given rare : posts.values()) {
        if (rare.paths.size() == 1) {
          usual(rare, posts).ifPresent(usual -> findings.add(finding(rare, usual)));
        }
      }
    }
    return findings;
  }

  private static String person(HeldPost post, Lexemes lexemes) {
    return Arrays.stream(post.name().split(" ")).map(lexemes::of).collect(Collectors.joining(" "));
  }

  /** The post that contradicts the rare one in most texts, where no text has both. */
  private Optional<Given> usual(Given rare, Map<Post, Given> posts) {
    HeldPost here = rare.posts.get(0);
    @org.jspecify.annotations.Nullable Given usual = null;
    for (Given other : posts.values()) {
      boolean both = other.paths.stream().anyMatch(rare.paths::contains);
      boolean contradicts = here.post().contradicts(other.posts.get(0).post());
      if (contradicts && both) {
        return Optional.empty();
      }
      if (contradicts && (usual == null || other.paths.size() > usual.paths.size())) {
        usual = other;
      }
    }
    return Optional.ofNullable(usual)
        .filter(u -> u.paths.size() >= FEWEST)
        .filter(u -> !accepted.accepts(here.name(), here.text()));
  }

  private static Finding finding(Given rare, Given usual) {
    HeldPost here = Objects.requireNonNull(rare.posts.get(0));
    HeldPost other = Objects.requireNonNull(usual.posts.get(0));
    List<Place> related = new ArrayList<>();
    rare.posts.stream().skip(1).forEach(p -> related.add(p.place()));
    related.add(other.place());
    return new Finding(
        NameRole.RULE.id(),
        Severity.INFO,
        CONFIDENCE,
        here.place(),
        Wording.quoted(here.name()) + " is " + Wording.quoted(here.text()) + " in this text and "
            + Wording.quoted(other.text()) + " in " + Wording.documents(usual.paths.size()),
        List.of(),
        related,
        Finding.Fix.NEVER);
  }
}
