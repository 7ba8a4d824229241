package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the bodies of a document that are named by three fields or more: Minister of Immigration, Refugees and Citizenship. */
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

  private final Document document;
  private final Listings listings;

  BodyReader(Document document, Listings listings) {
    this.document = document;
    this.listings = listings;
  }

  /** The bodies in the order of the text. */
  List<NamedBody> read() {
    List<NamedBody> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.ENGLISH && block.kind() != BlockKind.BOILERPLATE) {
        for (int i = 0; i + 2 < block.tokens().size(); i++) {
          read(block, i, found);
        }
      }
    }
    return found;
  }

  private void read(Block block, int at, List<NamedBody> found) {
    List<Token> tokens = block.tokens();
    String head = HEADS.get(tokens.get(at).lower());
    if (head == null) {
      return;
    }
    int first = at + 1;
    while (first < tokens.size() && BEHIND_HEAD.contains(tokens.get(first).text())) {
      first++;
    }
    List<String> fields = new ArrayList<>();
    int last = first;
    for (int i = first; first > at + 1 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isField(token)) {
        fields.add(Letters.fold(token.text()));
        last = i;
      } else if (token.startsSentence() || !BETWEEN.contains(token.text())) {
        break;
      }
    }
    Set<String> sorted = new TreeSet<>(fields);
    if (sorted.size() >= FEWEST && sorted.size() == fields.size()) {
      Span span = tokens.get(first).span().union(tokens.get(last).span());
      found.add(
          new NamedBody(head + " " + sorted, span.of(block.text()), document.place(block, span)));
    }
  }

  private boolean isField(Token token) {
    return token.isWord() && token.isCapitalized() && listings.of(token.text()).word();
  }
}
