package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.EditKind;
import org.presslint.language.KnownNames;
import org.presslint.language.Lexicons;
import org.presslint.text.Language;

/**
 * A Russian word that no list holds, one slip away from a country or city in whatever case: в Бишкике, из Екатиринбурга.
 */
final class RussianPlaceSlips {
  private static final int SHORTEST = 6;
  /** Who writes a name more often means it. */
  private static final int MOST_TIMES = 2;

  private final Lexicons lexicons;
  private final RussianForms russian;

  RussianPlaceSlips(Lexicons lexicons, RussianForms russian) {
    this.lexicons = lexicons;
    this.russian = russian;
  }

  /** Those of a Russian block, however often the document has them. */
  List<KnownSlip> read(List<Mention> mentions) {
    List<KnownSlip> slips = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Part> parts = mention.parts();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (mayBeSlip(part) && !isBesideName(parts, i)) {
          meant(part.word()).ifPresent(place -> slips.add(new KnownSlip(part, place, place)));
        }
      }
    }
    return slips;
  }

  /** Whether the Russian blocks of a document have a word in any case so seldom that it may be a slip. */
  static boolean isRare(String word, List<ReadBlock> blocks) {
    String stem = RussianForms.stem(word);
    int times = 0;
    for (ReadBlock block : blocks) {
      if (block.block().language() == Language.RUSSIAN) {
        for (Mention mention : block.names().mentions()) {
          for (Part part : mention.parts()) {
            times += RussianForms.stem(part.word()).equals(stem) ? 1 : 0;
          }
        }
      }
    }
    return times <= MOST_TIMES;
  }

  private boolean mayBeSlip(Part part) {
    String word = part.word();
    return part.capital()
        && word.length() >= SHORTEST
        && !part.listing().any()
        && !part.listing().declared()
        && part.name().isCyrillic()
        && word.indexOf('-') < 0
        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
        && lexicons.russianMorphology().readings(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether it stands beside another name, as names of persons do; the first word of a sentence may be any. */
  private boolean isBesideName(List<Part> parts, int at) {
    for (int i : new int[] {at - 1, at + 1}) {
      if (i >= 0 && i < parts.size()) {
        Part part = parts.get(i);
        boolean opens = part.standing() == Part.Standing.START && isOrdinary(part.word());
        if (part.capital() && !opens && !part.title()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a word and no given name; the Russian list holds names as words, too. */
  private boolean isOrdinary(String word) {
    return lexicons.russian().find(word).filter(e -> e.word() && !e.givenName()).isPresent();
  }

  /** The only place that was meant, in the case of the word. */
  private Optional<String> meant(String word) {
    KnownNames places = lexicons.russianNames();
    Set<String> found = new LinkedHashSet<>();
    Set<String> nominatives = new LinkedHashSet<>(russian.nominatives(word));
    nominatives.add(Letters.fold(word));
    for (String nominative : nominatives) {
      for (String place : places.placesNear(nominative)) {
        if (place.equals(nominative)) {
          return Optional.empty();
        }
        Spelling.within(nominative, place, 1)
            .filter(RussianPlaceSlips::isInside)
            .flatMap(spelling -> spelling.carriedOver(word))
            .ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static boolean isInside(Spelling spelling) {
    return !spelling.touchesFirstLetter()
        && !spelling.touchesLast(1)
        && spelling.shorter() >= SHORTEST - 1
        && spelling.edits().stream().noneMatch(e -> e.kind() == EditKind.REPLACED_OTHER);
  }
}
