package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** One person with two posts that nobody holds together: Prime Minister Anna Berg, Foreign Minister Anna Berg. */
final class PersonPosts implements NameFamily {
  private static final double CONFIDENCE = 0.8;

  @Override
  public Rule rule() {
    return NameRole.RULE;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    for (NameObservation observation : observations) {
      Map<String, List<HeldPost>> byPerson = new LinkedHashMap<>();
      observation
          .posts()
          .forEach(
              p -> byPerson.computeIfAbsent(p.person(), k -> new ArrayList<>()).add(p));
      byPerson.values().forEach(posts -> finding(posts).ifPresent(findings::add));
    }
    return findings;
  }

  /** The first post that contradicts the commonest one; of two as common the first is the usual one. */
  private static Optional<Finding> finding(List<HeldPost> posts) {
    Map<Post, List<HeldPost>> byPost = new LinkedHashMap<>();
    posts.forEach(p -> byPost.computeIfAbsent(p.post(), k -> new ArrayList<>()).add(p));
    List<HeldPost> usual = List.of();
    for (List<HeldPost> same : byPost.values()) {
      usual = same.size() > usual.size() ? same : usual;
    }
    for (List<HeldPost> rare : byPost.values()) {
      if (rare.get(0).post().contradicts(usual.get(0).post())) {
        return Optional.of(finding(rare, usual));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(List<HeldPost> rare, List<HeldPost> usual) {
    HeldPost here = rare.get(0);
    HeldPost other = usual.get(0);
    List<Place> related = new ArrayList<>();
    rare.stream().skip(1).forEach(p -> related.add(p.place()));
    related.add(other.place());
    boolean sameForm = here.before() && other.before() && !Letters.isCyrillic(here.text());
    return new Finding(
        NameRole.RULE.id(),
        Severity.WARNING,
        CONFIDENCE,
        here.place(),
        Wording.quoted(here.name()) + " is " + Wording.quoted(here.text()) + " "
            + Wording.times(rare.size()) + " and " + Wording.quoted(other.text()) + " "
            + Wording.times(usual.size()) + " in this text",
        sameForm ? List.of(other.text()) : List.of(),
        related,
        sameForm ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }
}
