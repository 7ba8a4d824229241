package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * A person who is called by a title and a surname that nobody in the text has, while somebody with the same title has one that is
 * a letter away: Professor Grant Halford, and then Professor Haldford. Word lists hold both as names of two families; who is
 * meant the text tells.
 */
final class ShortMentions {
  private static final double LIKELY = 0.85;
  private static final int SHORTEST = 5;

  private ShortMentions() {}

  /**
   * A mention with a title before a name: a person who is introduced, or only called by title and surname.
   *
   * @param title the title in small letters
   * @param first the first word of the name
   * @param surname the last one
   */
  record Titled(String title, Part first, Part surname) {
    boolean isCalled() {
      return first.equals(surname);
    }
  }

  /** Those of a block in the order of its mentions, where the surname is long enough to be a slip of another. */
  static List<Titled> read(List<Mention> mentions) {
    List<Titled> titled = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Part> parts = mention.parts();
      int at = name(parts);
      int end = at;
      while (end < parts.size() && (parts.get(end).capital() || parts.get(end).particle())) {
        end++;
      }
      if (at > 0 && (isCalled(parts) || end > at + 1)) {
        Part surname = parts.get(end - 1);
        if (surname.word().length() >= SHORTEST) {
          String title = parts.get(at - 1).word().toLowerCase(Locale.ROOT);
          titled.add(new Titled(title, parts.get(at), surname));
        }
      }
    }
    return titled;
  }

  /** Where the name starts: behind the last title that something follows. */
  private static int name(List<Part> parts) {
    int at = parts.size() - 1;
    while (at > 0 && !parts.get(at - 1).title()) {
      at--;
    }
    return at;
  }

  private static boolean isCalled(List<Part> parts) {
    int last = parts.size() - 1;
    return last > 0 && parts.get(last - 1).title();
  }

  /** One of them in its block. */
  private record Found(ReadBlock block, Titled person) {
    String title() {
      return person.title();
    }

    String surname() {
      return person.surname().word();
    }

    /** The number of its sentence in the document. */
    int sentence() {
      return block.sentence(person.surname());
    }

    Place place() {
      return block.place(person.surname());
    }
  }

  /** Those of a document. */
  static List<Finding> find(List<ReadBlock> blocks) {
    List<Found> called = new ArrayList<>();
    List<Found> introduced = new ArrayList<>();
    for (ReadBlock block : blocks) {
      for (Titled person : block.names().titled()) {
        (person.isCalled() ? called : introduced).add(new Found(block, person));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Found one : called) {
      Found meant = Letters.isCyrillic(one.surname()) ? null : meant(one, introduced);
      if (meant != null && !isInName(one.surname(), blocks)) {
        findings.add(finding(one, meant));
      }
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

  /** The only person before with this title and nearly this surname, where that is introduced first; null where there is none. */
  private static @Nullable Found meant(Found one, List<Found> introduced) {
    Found meant = null;
    for (Found person : introduced) {
      if (person.title().equals(one.title())
          && person.sentence() < one.sentence()
          && (meant == null || !meant.surname().equals(person.surname()))
          && isNear(one.surname(), person.surname())) {
        if (meant != null) {
          return null;
        }
        meant = person;
      }
    }
    return meant;
  }

  private static boolean isNear(String word, String surname) {
    return Spelling.within(word, surname, 1)
        .filter(s -> !s.touchesFirstLetter() && !Endings.tellNamesApart(word, surname))
        .isPresent();
  }

  private static Finding finding(Found one, Found meant) {
    return new Finding(
        NameSpelling.ID,
        Severity.WARNING,
        LIKELY,
        one.place(),
        "Nobody named " + Wording.quoted(one.surname()) + " is introduced in this text; “"
            + meant.person().first().word() + " … " + meant.surname() + "” has the same title",
        List.of(meant.surname()),
        List.of(meant.place()),
        Finding.Fix.REVIEW);
  }
}
