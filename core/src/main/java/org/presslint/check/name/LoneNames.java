package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.Place;

/** The names of one word: those with a capital inside, and those that stand alone and that no list holds. */
final class LoneNames {
  private static final int MOST_PLACES = 4;
  /** The words around so many of a name's places are kept. */
  private static final int MOST_CONTEXTS = 2;
  /** Shorter ones have many neighbours one letter away. */
  private static final int SHORTEST = 6;

  private LoneNames() {}

  /** One of them in a block, with hashes of the words around it as {@link SeenName} has them. */
  record Lone(Part part, String context) {}

  /** Those of a block in the order of its mentions. */
  static List<Lone> read(NameTokens block, List<Mention> mentions) {
    List<Lone> lone = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean alone = mention.parts().size() == 1;
      for (Part part : mention.parts()) {
        if (isLongEnough(part) && (part.name().hasInnerCapital() || (alone && isUnlisted(part)))) {
          lone.add(new Lone(part, NameCutter.context(block, part.index(), part.index())));
        }
      }
    }
    return lone;
  }

  private static boolean isLongEnough(Part part) {
    return part.word().length() >= SHORTEST && part.word().indexOf('-') < 0;
  }

  private static boolean isUnlisted(Part part) {
    return !part.title()
        && !part.name().isAllCapitals()
        && !part.listing().any()
        && !part.listing().declared();
  }

  /** A name while it is gathered. */
  private static final class Seen {
    private final List<Place> places = new ArrayList<>(1);
    private String context = "";
    private int count;
  }

  /** Those of a document, each once, in the order of the text. */
  static List<LoneName> gather(List<ReadBlock> blocks) {
    Map<String, Seen> found = new LinkedHashMap<>();
    for (ReadBlock block : blocks) {
      for (Lone lone : block.names().lone()) {
        Seen seen = found.computeIfAbsent(lone.part().word(), w -> new Seen());
        if (seen.count < MOST_PLACES) {
          seen.places.add(block.place(lone.part()));
        }
        if (seen.count < MOST_CONTEXTS) {
          seen.context = FullNames.bothContexts(seen.context, lone.context());
        }
        seen.count++;
      }
    }
    List<LoneName> names = new ArrayList<>(found.size());
    found.forEach(
        (word, seen) -> names.add(new LoneName(word, seen.count, seen.places, seen.context)));
    return names;
  }
}
