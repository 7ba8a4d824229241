package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/**
 * A person who is called by a title and a surname that nobody in the text has, while somebody with the same title has one that is
 * a letter away: Professor Grant Halford, and then Professor Haldford. Word lists hold both as names of two families; who is
 * meant the text tells.
 */
final class ShortMentions {
  private static final double LIKELY = 0.85;
  private static final int SHORTEST = 5;

  private ShortMentions() {}

  /** Whether a mention has a title before a name. */
  static boolean isTitled(Mention mention) {
    return name(mention.parts()) > 0;
  }

  /** Where the name starts: behind the last title that something follows. */
  private static int name(List<Part> parts) {
    int at = parts.size() - 1;
    while (at > 0 && !parts.get(at - 1).title()) {
      at--;
    }
    return at;
  }

  /** Those of a document. */
  static List<Finding> find(List<ReadBlock> blocks) {
    List<Called> shorts = new ArrayList<>();
    List<ReadBlock> withTitles = new ArrayList<>();
    for (ReadBlock block : blocks) {
      if (!block.names().titled().isEmpty()) {
        withTitles.add(block);
        for (Mention mention : block.names().titled()) {
          addCalled(block, mention.parts(), shorts);
        }
      }
    }
    if (shorts.isEmpty()) {
      return List.of();
    }
    Map<String, Person> persons = new HashMap<>();
    for (ReadBlock block : withTitles) {
      for (Mention mention : block.names().titled()) {
        addPerson(block, mention.parts(), persons);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Called one : shorts) {
      meant(one, persons)
          .filter(person -> !isInName(one.surname().word(), blocks))
          .ifPresent(person -> findings.add(finding(one, person)));
    }
    return findings;
  }

  /** Whether somebody is named with a word otherwise than by title and surname. */
  private static boolean isInName(String word, List<ReadBlock> blocks) {
    for (ReadBlock block : blocks) {
      for (Mention mention : block.names().mentions()) {
        List<Part> parts = mention.parts();
        if (!isCalled(parts) && parts.stream().anyMatch(p -> p.word().equals(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCalled(List<Part> parts) {
    int last = parts.size() - 1;
    return last > 0 && parts.get(last - 1).title();
  }

  /** Somebody with a full name: the first place of it. */
  private record Person(String title, Part first, PlacedPart surname) {}

  /** Somebody who is only called by title and surname. */
  private record Called(String title, PlacedPart surname) {}

  private static void addCalled(ReadBlock block, List<Part> parts, List<Called> shorts) {
    if (isCalled(parts)) {
      int at = name(parts);
      shorts.add(new Called(title(parts, at), new PlacedPart(block, parts.get(at))));
    }
  }

  private static void addPerson(ReadBlock block, List<Part> parts, Map<String, Person> persons) {
    int at = name(parts);
    int end = at;
    while (end < parts.size() && (parts.get(end).capital() || parts.get(end).particle())) {
      end++;
    }
    if (end > at + 1) {
      String title = title(parts, at);
      PlacedPart surname = new PlacedPart(block, parts.get(end - 1));
      persons.putIfAbsent(title + " " + surname.word(), new Person(title, parts.get(at), surname));
    }
  }

  private static String title(List<Part> parts, int name) {
    return parts.get(name - 1).word().toLowerCase(Locale.ROOT);
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

  private static Finding finding(Called one, Person person) {
    PlacedPart surname = person.surname();
    return new Finding(
        NameSpelling.ID,
        Severity.WARNING,
        LIKELY,
        one.surname().place(),
        "Nobody named " + Wording.quoted(one.surname().word()) + " is introduced in this text; “"
            + person.first().word() + " … " + surname.word() + "” has the same title",
        List.of(surname.word()),
        List.of(surname.place()),
        Finding.Fix.REVIEW);
  }
}
