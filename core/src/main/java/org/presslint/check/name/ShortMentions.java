package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Document;

/**
 * A person who is called by a title and a surname that nobody in the text has, while somebody with the same title has one that is
 * a letter away: Professor Grant Halford, and then Professor Haldford. Word lists hold both as names of two families; who is
 * meant the text tells.
 */
final class ShortMentions implements TextFamily {
  private static final double LIKELY = 0.85;
  private static final int SHORTEST = 5;

  @Override
  public List<Finding> find(Document document, List<Mention> mentions) {
    Map<String, Person> persons = new HashMap<>();
    List<Called> shorts = new ArrayList<>();
    Set<String> inNames = new HashSet<>();
    for (Mention mention : mentions) {
      read(mention, persons, shorts, inNames);
    }
    List<Finding> findings = new ArrayList<>();
    for (Called one : shorts) {
      if (!inNames.contains(one.surname().word())) {
        meant(one, persons).ifPresent(person -> findings.add(finding(document, one, person)));
      }
    }
    return findings;
  }

  /** Somebody with a full name: the first place of it. */
  private record Person(String title, Part first, Part surname) {}

  /** Somebody who is only called by title and surname. */
  private record Called(String title, Part surname) {}

  private static void read(
      Mention mention, Map<String, Person> persons, List<Called> shorts, Set<String> inNames) {
    List<Part> parts = mention.parts();
    int at = parts.size() - 1;
    while (at > 0 && !parts.get(at - 1).title()) {
      at--;
    }
    int end = at;
    while (end < parts.size() && (parts.get(end).capital() || parts.get(end).particle())) {
      end++;
    }
    String title = at == 0 ? "" : parts.get(at - 1).word().toLowerCase(Locale.ROOT);
    boolean isCalled = !title.isEmpty() && at + 1 == parts.size();
    if (isCalled) {
      shorts.add(new Called(title, parts.get(at)));
    } else {
      parts.forEach(p -> inNames.add(p.word()));
    }
    if (!title.isEmpty() && end > at + 1) {
      Part surname = parts.get(end - 1);
      persons.putIfAbsent(title + " " + surname.word(), new Person(title, parts.get(at), surname));
    }
  }

  /** The only person before with this title and nearly this surname. */
  private static Optional<Person> meant(Called one, Map<String, Person> persons) {
    String word = one.surname().word();
    if (word.length() < SHORTEST || Letters.isCyrillic(word)) {
      return Optional.empty();
    }
    List<Person> near = persons.values().stream()
        .filter(p -> p.title().equals(one.title()))
        .filter(p -> p.surname().sentence() < one.surname().sentence())
        .filter(p -> isNear(word, p.surname().word()))
        .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isNear(String word, String surname) {
    return surname.length() >= SHORTEST
        && Spelling.within(word, surname, 1)
            .filter(s -> !s.touchesFirstLetter() && !Endings.tellNamesApart(word, surname))
            .isPresent();
  }

  private static Finding finding(Document document, Called one, Person person) {
    Part surname = person.surname();
    return new Finding(
        NameSpelling.ID,
        Severity.WARNING,
        LIKELY,
        document.place(one.surname().block(), one.surname().span()),
        "Nobody named " + Wording.quoted(one.surname().word()) + " is introduced in this text; “"
            + person.first().word() + " … " + surname.word() + "” has the same title",
        List.of(surname.word()),
        List.of(document.place(surname.block(), surname.span())),
        Finding.Fix.REVIEW);
  }
}
