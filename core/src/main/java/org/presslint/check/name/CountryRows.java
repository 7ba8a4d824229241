package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Edit;
import org.presslint.language.Edits;
import org.presslint.language.KnownNames;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * A name in a row of countries that is none, and one letter away from one: Mexico, Columbia and Peru. Each name may be right
 * elsewhere, so no word list alone can tell.
 */
final class CountryRows implements TextFamily {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;
  private static final int SHORTEST = 5;
  private static final int FEWEST_COUNTRIES = 2;
  private static final int ENOUGH_COUNTRIES = 3;
  /** A remark in brackets behind a name: (18 cases). */
  private static final int LONGEST_REMARK = 6;

  private static final Set<String> AND = Set.of("and", "or", "&");

  private final Lexicons lexicons;

  CountryRows(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<Finding> find(Document document, List<Mention> mentions) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.ENGLISH && block.kind() != BlockKind.BOILERPLATE) {
        rows(block).forEach(row -> judge(document, block, row, findings));
      }
    }
    return findings;
  }

  private void judge(Document document, Block block, List<Span> row, List<Finding> findings) {
    KnownNames names = lexicons.englishNames();
    List<String> texts =
        row.stream().map(s -> Letters.plain(s.of(block.text()))).toList();
    List<String> countries = texts.stream().filter(names::isCountry).toList();
    if (countries.size() < FEWEST_COUNTRIES || 2 * countries.size() < texts.size()) {
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      String text = texts.get(i);
      if (text.length() < SHORTEST || names.isCountry(text)) {
        continue;
      }
      Span span = row.get(i);
      meant(text, countries)
          .ifPresent(country -> findings.add(new Finding(
              NameSpelling.ID,
              countries.size() >= ENOUGH_COUNTRIES ? Severity.ERROR : Severity.WARNING,
              countries.size() >= ENOUGH_COUNTRIES ? SURE : LIKELY,
              document.place(block, span),
              Wording.quoted(text)
                  + " stands in a row of countries and is none; the country one letter away is "
                  + Wording.quoted(country),
              List.of(country),
              List.of(),
              Finding.Fix.REVIEW)));
    }
  }

  /** The only country near, if the row does not have it already; no name of a country starts with another letter by a slip. */
  private Optional<String> meant(String text, List<String> countries) {
    List<String> near = lexicons.englishNames().countriesNear(text).stream()
        .filter(c -> !Letters.join(c).equals(Letters.join(text)))
        .filter(c ->
            Edits.within(c, text, 1).orElse(List.of()).stream().noneMatch(CountryRows::isFirst))
        .toList();
    return near.size() == 1 && countries.stream().noneMatch(near.get(0)::equalsIgnoreCase)
        ? Optional.of(Letters.capitalizedWords(near.get(0)))
        : Optional.empty();
  }

  private static boolean isFirst(Edit edit) {
    return edit.position() == 0 || edit.meantStart() == 0;
  }

  /** The rows of names with commas and an "and" between them, each name with its place. */
  private static List<List<Span>> rows(Block block) {
    List<Token> tokens = block.tokens();
    List<List<Span>> rows = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      List<Span> row = new ArrayList<>();
      int end = name(tokens, i, row);
      while (end > 0) {
        i = end;
        int next = separator(tokens, remark(tokens, i));
        end = next < 0 ? -1 : name(tokens, next, row);
      }
      if (row.size() > FEWEST_COUNTRIES) {
        rows.add(row);
      }
      i++;
    }
    return rows;
  }

  /** Reads a name; the token behind it, or -1 where none starts there. */
  private static int name(List<Token> tokens, int from, List<Span> row) {
    int first = from;
    if (first < tokens.size() && tokens.get(first).text().equals("the")) {
      first++;
    }
    int end = first;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && tokens.get(end).isCapitalized()
        && (end == first || !tokens.get(end).startsSentence())) {
      end++;
    }
    if (end == first) {
      return -1;
    }
    row.add(tokens.get(first).span().union(tokens.get(end - 1).span()));
    return end;
  }

  /** The token behind a remark in brackets; the same token where there is none. */
  private static int remark(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().equals("(")) {
      return from;
    }
    for (int i = from + 1; i < tokens.size() && i <= from + LONGEST_REMARK + 1; i++) {
      if (tokens.get(i).text().equals(")")) {
        return i + 1;
      }
    }
    return from;
  }

  /** The token behind a comma, an "and", or both; -1 where there is neither. */
  private static int separator(List<Token> tokens, int from) {
    int next = from;
    if (next < tokens.size()
        && (tokens.get(next).text().equals(",") || tokens.get(next).text().equals(";"))) {
      next++;
    }
    if (next < tokens.size() && AND.contains(tokens.get(next).text())) {
      next++;
    }
    return next == from ? -1 : next;
  }
}
