package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.Document;

/** Reads the names of one word: those with a capital inside, and those that stand alone and that no list holds. */
final class LoneNames {
  private static final int MOST_PLACES = 4;
  /** Shorter ones have many neighbours one letter away. */
  private static final int SHORTEST = 6;

  private final Document document;
  private final Listings listings;

  LoneNames(Document document, Listings listings) {
    this.document = document;
    this.listings = listings;
  }

  /** Each of them once, in the order of the text. */
  List<LoneName> read(List<Mention> mentions) {
    Map<String, List<Part>> found = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      boolean alone = mention.parts().size() == 1;
      for (Part part : mention.parts()) {
        if (isLongEnough(part)
            && (Letters.hasInnerCapital(part.word()) || (alone && isUnlisted(part)))) {
          found.computeIfAbsent(part.word(), w -> new ArrayList<>()).add(part);
        }
      }
    }
    List<LoneName> names = new ArrayList<>();
    found.forEach((word, parts) -> names.add(new LoneName(
        word,
        parts.size(),
        parts.stream()
            .limit(MOST_PLACES)
            .map(p -> document.place(p.block(), p.span()))
            .toList(),
        FullNames.context(parts.stream().map(List::of).toList()))));
    return names;
  }

  private static boolean isLongEnough(Part part) {
    return part.word().length() >= SHORTEST && part.word().indexOf('-') < 0;
  }

  private boolean isUnlisted(Part part) {
    Listing listing = listings.of(part.word());
    return !part.title()
        && !Letters.isAllCapitals(part.word())
        && !listing.any()
        && !listing.declared();
  }
}
