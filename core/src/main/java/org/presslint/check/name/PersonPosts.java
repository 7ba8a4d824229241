package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** One person with two posts that nobody holds together: Prime Minister Anna Berg, Foreign Minister Anna Berg. */
final class PersonPosts implements NameFamily {
  private static final double CONFIDENCE = 0.8;

  private final AcceptedPosts accepted;
  private final PostsAcross across;

  PersonPosts(AcceptedPosts accepted, RussianForms russian) {
    this.accepted = accepted;
    this.across = new PostsAcross(accepted, russian);
  }

  @Override
  public Rule rule() {
    return NameRole.RULE;
  }

  /** It compares posts. */
  @Override
  public boolean judgesByHeldNames() {
    return false;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    for (NameObservation observation : observations) {
      if (!hasTwoOfOne(observation.posts())) {
        continue;
      }
      Map<String, List<HeldPost>> byPerson = new LinkedHashMap<>();
      observation
          .posts()
          .forEach(
              p -> byPerson.computeIfAbsent(p.person(), k -> new ArrayList<>()).add(p));
      byPerson.values().forEach(posts -> finding(posts).ifPresent(findings::add));
    }
    findings.addAll(across.find(observations));
    return findings;
  }

  /** Whether some person has posts that are not equal; in most texts nobody has. */
  private static boolean hasTwoOfOne(List<HeldPost> posts) {
    Map<String, Post> first = new HashMap<>();
    for (HeldPost held : posts) {
      Post known = first.putIfAbsent(held.person(), held.post());
      if (known != null && !known.equals(held.post())) {
        return true;
      }
    }
    return false;
  }

  /** The first post that contradicts the commonest one; of two as common the first is the usual one. What the glossary says wins. */
  private Optional<Finding> finding(List<HeldPost> posts) {
    Map<Post, List<HeldPost>> byPost = new LinkedHashMap<>();
    posts.forEach(p -> byPost.computeIfAbsent(p.post(), k -> new ArrayList<>()).add(p));
    List<HeldPost> usual = List.of();
    for (List<HeldPost> same : byPost.values()) {
      usual = same.size() > usual.size() ? same : usual;
    }
    for (List<HeldPost> rare : byPost.values()) {
      if (rare.get(0).post().contradicts(usual.get(0).post())
          && !(isAccepted(rare) && isAccepted(usual))) {
        return Optional.of(isAccepted(rare) ? finding(usual, rare) : finding(rare, usual));
      }
    }
    return Optional.empty();
  }

  private boolean isAccepted(List<HeldPost> same) {
    return same.stream().allMatch(held -> accepted.accepts(held.name(), held.text()));
  }

  private static Finding finding(List<HeldPost> rare, List<HeldPost> usual) {
    HeldPost here = rare.get(0);
    HeldPost other = usual.get(0);
    List<Place> related = new ArrayList<>();
    rare.stream().skip(1).forEach(p -> related.add(p.place()));
    related.add(other.place());
    List<String> suggestions = suggestion(here, other).stream().toList();
    return new Finding(
        NameRole.RULE.id(),
        Severity.WARNING,
        CONFIDENCE,
        here.place(),
        Wording.quoted(here.name()) + " is " + Wording.quoted(here.text()) + " "
            + Wording.times(rare.size()) + " and " + Wording.quoted(other.text()) + " "
            + Wording.times(usual.size()) + " in this text",
        suggestions,
        related,
        suggestions.isEmpty() ? Finding.Fix.NEVER : Finding.Fix.REVIEW);
  }

  /** The other post in the form of this place; of a Russian one only the first word has it: министра | культуры. */
  private static Optional<String> suggestion(HeldPost here, HeldPost other) {
    if (here.before() != other.before()) {
      return Optional.empty();
    }
    if (!Letters.isCyrillic(here.text())) {
      return Optional.of(other.text());
    }
    int end = here.text().indexOf(' ');
    int otherEnd = other.text().indexOf(' ');
    boolean sameWords = here.post().office().equals(other.post().office())
        && here.post().deputy() == other.post().deputy();
    return sameWords && end > 0 && otherEnd > 0
        ? Optional.of(here.text().substring(0, end) + other.text().substring(otherEnd))
        : Optional.empty();
  }
}
