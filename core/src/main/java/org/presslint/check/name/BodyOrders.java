package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * A body whose fields stand in two orders: Minister of Immigration, Refugees and Citizenship, and then of Citizenship, Immigration
 * and Refugees. Two fields are not enough: the ministry of another country may have them the other way round.
 */
final class BodyOrders implements TextFamily {
  static final String RULE = NameRole.RULE.id();
  private static final double CONFIDENCE = 0.85;
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

  BodyOrders(Listings listings) {
    this.listings = listings;
  }

  /** A body as it is named in one place. */
  private record Named(String order, String text, Place place) {}

  @Override
  public List<Finding> find(Document document, List<Mention> mentions) {
    Map<String, List<Named>> byFields = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.ENGLISH && block.kind() != BlockKind.BOILERPLATE) {
        for (int i = 0; i + 2 < block.tokens().size(); i++) {
          read(document, block, i, byFields);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byFields.values().forEach(named -> compare(named, findings));
    return findings;
  }

  private void read(Document document, Block block, int at, Map<String, List<Named>> byFields) {
    List<Token> tokens = block.tokens();
    String head = HEADS.get(tokens.get(at).text().toLowerCase(Locale.ROOT));
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
      byFields
          .computeIfAbsent(head + " " + sorted, k -> new ArrayList<>())
          .add(new Named(
              String.join(" ", fields), span.of(block.text()), document.place(block, span)));
    }
  }

  private boolean isField(Token token) {
    return token.isWord() && token.isCapitalized() && listings.of(token.text()).word();
  }

  private static void compare(List<Named> named, List<Finding> findings) {
    Map<String, List<Named>> byOrder = new LinkedHashMap<>();
    named.forEach(
        n -> byOrder.computeIfAbsent(n.order(), k -> new ArrayList<>()).add(n));
    List<Named> usual = List.of();
    for (List<Named> same : byOrder.values()) {
      usual = same.size() > usual.size() ? same : usual;
    }
    for (List<Named> rare : byOrder.values()) {
      if (rare != usual) {
        for (Named one : rare) {
          findings.add(finding(one, rare.size(), usual));
        }
      }
    }
  }

  private static Finding finding(Named rare, int count, List<Named> usual) {
    Named other = usual.get(0);
    return new Finding(
        RULE,
        Severity.WARNING,
        CONFIDENCE,
        rare.place(),
        Wording.quoted(rare.text()) + " stands " + Wording.times(count) + " and "
            + Wording.quoted(other.text()) + " " + Wording.times(usual.size())
            + " in this text; the same words in another order",
        List.of(other.text()),
        List.of(other.place()),
        Finding.Fix.REVIEW);
  }
}
