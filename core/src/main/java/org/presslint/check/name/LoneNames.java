package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.Document;

/** Reads the names of one word that no list holds. */
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
      if (mention.parts().size() == 1 && isName(mention.parts().get(0))) {
        Part part = mention.parts().get(0);
        found.computeIfAbsent(part.word(), w -> new ArrayList<>()).add(part);
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

  private boolean isName(Part part) {
    return part.word().length() >= SHORTEST
        && !part.title()
        && !Letters.isAllCapitals(part.word())
        && !listings.of(part.word()).any()
        && !listings.of(part.word()).declared();
  }
}
