package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Span;

/** Reads the bodies of a block that are named by three fields or more: Minister of Immigration, Refugees and Citizenship. */
final class BodyReader {
  private static final int FEWEST = 3;

  private static final Map<String, String> HEADS = Map.ofEntries(
      Map.entry("minister", "ministry"),
      Map.entry("ministers", "ministry"),
      Map.entry("ministry", "ministry"),
      Map.entry("secretary", "department"),
      Map.entry("department", "department"),
      Map.entry("committee", "committee"),
      Map.entry("commission", "commission"),
      Map.entry("commissioner", "commission"),
      Map.entry("office", "office"),
      Map.entry("bureau", "bureau"),
      Map.entry("directorate", "directorate"),
      Map.entry("agency", "agency"),
      Map.entry("council", "council"),
      Map.entry("institute", "institute"),
      Map.entry("faculty", "faculty"),
      Map.entry("school", "school"),
      Map.entry("centre", "centre"),
      Map.entry("center", "centre"));

  private static final Set<String> BEHIND_HEAD = Set.of("of", "for", "on", "the");
  private static final Set<String> BETWEEN = Set.of("and", "&", ",", "of", "the");

  private final Listings listings;

  BodyReader(Listings listings) {
    this.listings = listings;
  }

  /** A body in a block, see {@link NamedBody}. */
  record Found(String fields, String text, Span span) {}

  /** The words that may begin the name of a body, in small letters. */
  static Set<String> heads() {
    return HEADS.keySet();
  }

  /** The bodies of a document in the order of the text. */
  static List<NamedBody> gather(List<ReadBlock> blocks) {
    List<NamedBody> bodies = new ArrayList<>();
    for (ReadBlock block : blocks) {
      for (Found found : block.names().bodies()) {
        bodies.add(new NamedBody(found.fields(), found.text(), block.place(found.span())));
      }
    }
    return bodies;
  }

  /** The bodies of an English block in the order of the text. */
  List<Found> read(NameTokens block) {
    if (!block.has(NameWord.BODY)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 2 < block.size(); i++) {
      String head = block.isWord(i) ? HEADS.get(block.token(i).lower()) : null;
      if (head != null) {
        read(block, i, head, found);
      }
    }
    return found;
  }

  private void read(NameTokens block, int at, String head, List<Found> found) {
    int first = at + 1;
    while (first < block.size() && BEHIND_HEAD.contains(block.text(first))) {
      first++;
    }
    List<String> fields = new ArrayList<>();
    int last = first;
    for (int i = first; first > at + 1 && i < block.size(); i++) {
      if (isField(block.at(i))) {
        fields.add(Letters.fold(block.text(i)));
        last = i;
      } else if (block.startsSentence(i) || !BETWEEN.contains(block.text(i))) {
        break;
      }
    }
    Set<String> sorted = new TreeSet<>(fields);
    if (sorted.size() >= FEWEST && sorted.size() == fields.size()) {
      Span span = block.span(first, last);
      found.add(new Found(head + " " + sorted, span.of(block.block().text()), span));
    }
  }

  private boolean isField(@Nullable NameWord word) {
    return word != null && word.isCapitalized() && listings.of(word.written()).word();
  }
}
