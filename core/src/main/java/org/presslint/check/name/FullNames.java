package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Place;

/** Gathers the full names of a document, each once. Not thread-safe. */
final class FullNames {
  private static final int MOST_PLACES = 4;
  /** The words around so many of a name's places are kept. */
  private static final int MOST_CONTEXTS = 2;

  private final Document document;
  private final Map<List<String>, Seen> whole = new LinkedHashMap<>();
  private final Map<List<String>, Seen> inner = new LinkedHashMap<>();

  FullNames(Document document) {
    this.document = document;
  }

  /** A name while it is gathered. */
  private static final class Seen {
    private final List<String> words;
    private final List<List<Place>> places = new ArrayList<>(1);
    private String context = "";
    private int count;

    Seen(List<String> words) {
      this.words = words;
    }
  }

  /** Adds the names of a block. */
  void add(Block block, List<NameCut.All> names) {
    for (NameCut.All mention : names) {
      Places places = new Places(block, mention.mention().parts());
      for (NameCut name : mention.whole()) {
        add(name, places, whole);
      }
      for (NameCut name : mention.inner()) {
        add(name, places, inner);
      }
    }
  }

  private static void add(NameCut name, Places places, Map<List<String>, Seen> into) {
    Seen seen = into.computeIfAbsent(name.words(), Seen::new);
    if (seen.count < MOST_PLACES) {
      seen.places.add(places.of(name));
    }
    if (seen.count < MOST_CONTEXTS) {
      seen.context = bothContexts(seen.context, name.context());
    }
    seen.count++;
  }

  /** The places of the parts of one mention; the same for all names that hold them, as a run keeps millions of them. */
  private final class Places {
    private final Block block;
    private final List<Part> parts;
    private @Nullable List<Place> all;

    Places(Block block, List<Part> parts) {
      this.block = block;
      this.parts = parts;
    }

    List<Place> of(NameCut name) {
      List<Place> places = all;
      if (places == null) {
        Place[] each = new Place[parts.size()];
        for (int i = 0; i < each.length; i++) {
          each[i] = document.place(block, parts.get(i).span(), parts.get(i).word());
        }
        places = List.of(each);
        all = places;
      }
      boolean isWhole = name.parts().length() == places.size();
      return isWhole
          ? places
          : List.copyOf(places.subList(name.parts().start(), name.parts().end()));
    }
  }

  /** Sorted hashes of two places as those of both. */
  static String bothContexts(String first, String second) {
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return first.isEmpty() ? second : first;
    }
    StringBuilder both = new StringBuilder(first.length() + second.length());
    int i = 0;
    int k = 0;
    while (i < first.length() || k < second.length()) {
      int order = i == first.length()
          ? 1
          : k == second.length() ? -1 : Character.compare(first.charAt(i), second.charAt(k));
      both.append(order <= 0 ? first.charAt(i) : second.charAt(k));
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return both.toString();
  }

  /** The names that are mentions, without titles. */
  List<SeenName> whole() {
    return seen(whole);
  }

  /** The names within them. */
  List<SeenName> parts() {
    return seen(inner);
  }

  private static List<SeenName> seen(Map<List<String>, Seen> found) {
    List<SeenName> seen = new ArrayList<>(found.size());
    for (Seen name : found.values()) {
      seen.add(new SeenName(name.words, name.count, name.places, name.context));
    }
    return seen;
  }
}
