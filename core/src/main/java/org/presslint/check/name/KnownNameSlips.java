package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Language;

/**
 * A word that no list holds, one slip away from a name that the lists hold, though the text has it nowhere: a city or country
 * (Bejing University), or the other word of a name of two (Shiekh Hasina).
 */
final class KnownNameSlips implements TextFamily {
  private static final double LIKELY = 0.85;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_PLACE = 6;
  /** Who writes a name more often means it. */
  private static final int MOST_TIMES = 2;
  /** A word behind one of these is a thing or a kinsman. */
  private static final Set<String> OWNERS =
      Set.of("a", "an", "his", "her", "its", "their", "my", "our", "your", "this", "that", "each");

  private final Lexicons lexicons;
  private final Listings listings;

  KnownNameSlips(Lexicons lexicons, Listings listings) {
    this.lexicons = lexicons;
    this.listings = listings;
  }

  @Override
  public List<Finding> find(Document document, List<Mention> mentions) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(m -> m.parts().forEach(p -> counts.merge(p.word(), 1, Integer::sum)));
    for (Mention mention : mentions) {
      List<Part> parts = mention.parts();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (counts.getOrDefault(part.word(), 0) <= MOST_TIMES && mayBeSlip(part)) {
          int at = i;
          beside(parts, i)
              .or(() -> place(parts, at))
              .ifPresent(known -> findings.add(finding(document, part, known)));
        }
      }
    }
    return findings;
  }

  /** What was meant, and the name it belongs to. */
  private record Known(String word, String name) {}

  private boolean mayBeSlip(Part part) {
    return part.capital()
        && part.word().length() >= SHORTEST
        && part.block().language() == Language.ENGLISH
        && Letters.isAscii(part.word())
        && hasOneCapital(part.word())
        && part.word().indexOf('-') < 0
        && !listings.of(part.word()).any();
  }

  private static boolean hasOneCapital(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** The word that stands beside the same neighbour in a listed name. */
  private Optional<Known> beside(List<Part> parts, int at) {
    String word = parts.get(at).word();
    Optional<Known> known = Optional.empty();
    if (at + 1 < parts.size() && isListedName(parts.get(at + 1))) {
      String next = parts.get(at + 1).word();
      known = only(
          word,
          lexicons.englishNames().nearBefore(word, next).stream()
              .map(near -> new Known(near, near + " " + next))
              .toList());
    }
    if (known.isEmpty() && at > 0 && isListedName(parts.get(at - 1))) {
      String before = parts.get(at - 1).word();
      known = only(
          word,
          lexicons.englishNames().nearBehind(before, word).stream()
              .map(near -> new Known(near, before + " " + near))
              .toList());
    }
    return known;
  }

  private boolean isListedName(Part part) {
    return part.capital()
        && part.word().length() > 2
        && listings.of(part.word()).any();
  }

  /** A city or country, where the word is no part of a person's name. */
  private Optional<Known> place(List<Part> parts, int at) {
    String word = parts.get(at).word();
    if (word.length() < SHORTEST_PLACE || !mayBePlace(parts, at)) {
      return Optional.empty();
    }
    return only(
        word,
        lexicons.englishNames().placesNear(word).stream()
            .filter(place -> place.indexOf(' ') < 0)
            .map(place -> new Known(place, place))
            .toList());
  }

  /** Whether its neighbours are ordinary words at most: persons have other names beside theirs, places have no article. */
  private boolean mayBePlace(List<Part> parts, int at) {
    boolean afterName = at > 0 && isNameOfPerson(parts.get(at - 1));
    boolean beforeName = at + 1 < parts.size() && isNameOfPerson(parts.get(at + 1));
    return !afterName && !beforeName && !OWNERS.contains(before(parts.get(at)));
  }

  private boolean isNameOfPerson(Part part) {
    return part.title()
        || part.isInitial()
        || (part.capital() && !listings.of(part.word()).word());
  }

  /** The word before, in small letters; empty where there is none. */
  private static String before(Part part) {
    String text = part.block().text();
    int end = part.span().start() - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    return text.substring(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
  }

  /** The only one, where the slip is inside the word. */
  private static Optional<Known> only(String word, List<Known> known) {
    List<Known> inner = known.stream()
        .filter(k -> Edits.within(k.word(), word, 1)
            .filter(edits -> !edits.isEmpty()
                && edits.stream()
                    .allMatch(edit -> isInner(edit, word.length(), k.word().length())))
            .isPresent())
        .toList();
    return inner.size() == 1 ? Optional.of(inner.get(0)) : Optional.empty();
  }

  private static boolean isInner(Edit edit, int length, int meantLength) {
    return edit.kind() != EditKind.REPLACED_ACCENT
        && edit.kind() != EditKind.REPLACED_OTHER
        && edit.position() > 0
        && edit.meantStart() > 0
        && !(edit.end() >= length && edit.meantEnd() >= meantLength);
  }

  private static Finding finding(Document document, Part part, Known known) {
    return finding(
        document, part, Letters.capitalizedWords(known.name()), Letters.capitalized(known.word()));
  }

  /**
   * A word that may be meant for one of a known name.
   *
   * @param name the known name
   * @param right the word to write
   */
  static Finding finding(Document document, Part part, String name, String right) {
    return new Finding(
        NameSpelling.ID,
        Severity.WARNING,
        LIKELY,
        document.place(part.block(), part.span()),
        Wording.quoted(part.word()) + " is in no word list; one letter away is "
            + Wording.quoted(name),
        List.of(right),
        List.of(),
        Finding.Fix.REVIEW);
  }
}
