package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.Lexicons;
import org.presslint.language.Remembered;

/**
 * A word that no list holds, one slip away from a name that the lists hold, though the text has it nowhere: a city or country
 * (Bejing University), or the other word of a name of two (Shiekh Hasina).
 */
final class KnownNameSlips {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_PLACE = 6;
  /** Who writes a name more often means it. */
  private static final int MOST_TIMES = 2;
  /** A word behind one of these is a thing or a kinsman. */
  private static final Set<String> OWNERS =
      Set.of("a", "an", "his", "her", "its", "their", "my", "our", "your", "this", "that", "each");

  /** The words of texts that no list holds come again in the next text. */
  private static final int REMEMBERED = 1 << 12;

  private final Lexicons lexicons;
  private final Remembered<Beside, Optional<Known>> before =
      new Remembered<>(REMEMBERED, this::meantBefore);
  private final Remembered<Beside, Optional<Known>> behind =
      new Remembered<>(REMEMBERED, this::meantBehind);
  private final Remembered<String, Optional<Known>> places =
      new Remembered<>(REMEMBERED, this::meantPlace);

  KnownNameSlips(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** What was meant, and the name it belongs to. */
  private record Known(String word, String name) {}

  /** A word beside another. */
  private record Beside(String first, String second) {}

  /** Those of an English block, however often the document has them. */
  List<KnownSlip> read(NameTokens block, List<Mention> mentions) {
    List<KnownSlip> slips = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Part> parts = mention.parts();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (mayBeSlip(part)) {
          int at = i;
          beside(parts, i)
              .or(() -> place(block, parts, at))
              .ifPresent(known -> slips.add(new KnownSlip(
                  part,
                  Letters.capitalizedWords(known.name()),
                  Letters.capitalized(known.word()))));
        }
      }
    }
    return slips;
  }

  /** Whether a document has a word so seldom that it may be a slip. */
  static boolean isRare(String word, List<ReadBlock> blocks) {
    int times = 0;
    for (ReadBlock block : blocks) {
      for (Mention mention : block.names().mentions()) {
        for (Part part : mention.parts()) {
          times += part.word().equals(word) ? 1 : 0;
        }
      }
    }
    return times <= MOST_TIMES;
  }

  private static boolean mayBeSlip(Part part) {
    String word = part.word();
    return part.capital()
        && word.length() >= SHORTEST
        && !part.listing().any()
        && Letters.isAscii(word)
        && hasOneCapital(word)
        && word.indexOf('-') < 0;
  }

  private static boolean hasOneCapital(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** The word that stands beside the same neighbour in a listed name. */
  private Optional<Known> beside(List<Part> parts, int at) {
    String word = parts.get(at).word();
    Optional<Known> known = Optional.empty();
    if (at + 1 < parts.size() && isListedName(parts.get(at + 1))) {
      known = before.get(new Beside(word, parts.get(at + 1).word()));
    }
    if (known.isEmpty() && at > 0 && isListedName(parts.get(at - 1))) {
      known = behind.get(new Beside(parts.get(at - 1).word(), word));
    }
    return known;
  }

  private Optional<Known> meantBefore(Beside pair) {
    return only(
        pair.first(),
        lexicons.englishNames().nearBefore(pair.first(), pair.second()).stream()
            .map(near -> new Known(near, near + " " + pair.second()))
            .toList());
  }

  private Optional<Known> meantBehind(Beside pair) {
    return only(
        pair.second(),
        lexicons.englishNames().nearBehind(pair.first(), pair.second()).stream()
            .map(near -> new Known(near, pair.first() + " " + near))
            .toList());
  }

  private static boolean isListedName(Part part) {
    return part.capital() && part.word().length() > 2 && part.listing().any();
  }

  /** A city or country, where the word is no part of a person's name. */
  private Optional<Known> place(NameTokens block, List<Part> parts, int at) {
    String word = parts.get(at).word();
    return word.length() >= SHORTEST_PLACE && mayBePlace(block, parts, at)
        ? places.get(word)
        : Optional.empty();
  }

  private Optional<Known> meantPlace(String word) {
    return only(
        word,
        lexicons.englishNames().placesNear(word).stream()
            .filter(place -> place.indexOf(' ') < 0)
            .map(place -> new Known(place, place))
            .toList());
  }

  /** Whether its neighbours are ordinary words at most: persons have other names beside theirs, places have no article. */
  private static boolean mayBePlace(NameTokens block, List<Part> parts, int at) {
    boolean afterName = at > 0 && isNameOfPerson(parts.get(at - 1));
    boolean beforeName = at + 1 < parts.size() && isNameOfPerson(parts.get(at + 1));
    return !afterName && !beforeName && !OWNERS.contains(before(block, parts.get(at)));
  }

  private static boolean isNameOfPerson(Part part) {
    return part.title()
        || part.isInitial()
        || (part.capital() && !part.listing().word());
  }

  /** The word before, in small letters; empty where there is none. */
  private static String before(NameTokens block, Part part) {
    String text = block.block().text();
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
}
