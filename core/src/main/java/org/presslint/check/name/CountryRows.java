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
import org.presslint.text.Span;

/**
 * A name in a row of countries that is none, and one letter away from one: Mexico, Columbia and Peru. Each name may be right
 * elsewhere, so no word list alone can tell.
 */
final class CountryRows {
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

  /** A name in a row of countries that is none, and the country that was meant; sure where the row is long. */
  record Stray(Span span, String text, String country, boolean sure) {}

  /** Those of a document. */
  static void tell(ReadBlock block, List<Finding> findings) {
    for (Stray stray : block.names().rows()) {
      findings.add(new Finding(
          NameSpelling.ID,
          stray.sure() ? Severity.ERROR : Severity.WARNING,
          stray.sure() ? SURE : LIKELY,
          block.place(stray.span()),
          Wording.quoted(stray.text())
              + " stands in a row of countries and is none; the country one letter away is "
              + Wording.quoted(stray.country()),
          List.of(stray.country()),
          List.of(),
          Finding.Fix.REVIEW));
    }
  }

  /** Those of an English block. */
  List<Stray> read(NameTokens block) {
    List<Stray> strays = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      int end = nameEnd(block, i);
      if (end < 0 || separated(block, end) < 0) {
        i = end < 0 ? i : end;
        continue;
      }
      row.clear();
      int start = i;
      while (end > 0) {
        row.add(block.span(isThe(block, start) ? start + 1 : start, end - 1));
        i = end;
        start = separated(block, end);
        end = start < 0 ? -1 : nameEnd(block, start);
      }
      if (row.size() > FEWEST_COUNTRIES) {
        judge(block.block().text(), row, strays);
      }
    }
    return strays;
  }

  private void judge(String text, List<Span> row, List<Stray> strays) {
    KnownNames names = lexicons.englishNames();
    List<String> texts = row.stream().map(s -> Letters.plain(s.of(text))).toList();
    List<String> countries = texts.stream().filter(names::isCountry).toList();
    if (countries.size() < FEWEST_COUNTRIES || 2 * countries.size() < texts.size()) {
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      String name = texts.get(i);
      if (name.length() >= SHORTEST && !names.isCountry(name)) {
        Span span = row.get(i);
        meant(name, countries)
            .ifPresent(country ->
                strays.add(new Stray(span, name, country, countries.size() >= ENOUGH_COUNTRIES)));
      }
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

  private static boolean isThe(NameTokens block, int i) {
    return i < block.size() && block.text(i).equals("the");
  }

  /** The token behind a name, or -1 where none starts there. */
  private static int nameEnd(NameTokens block, int from) {
    int first = isThe(block, from) ? from + 1 : from;
    int end = first;
    while (block.isCapitalized(end) && (end == first || !block.startsSentence(end))) {
      end++;
    }
    return end == first ? -1 : end;
  }

  /** Where the next name of a row may start: behind a remark in brackets, if there is one, and a comma, an "and", or both; -1 for none. */
  private static int separated(NameTokens block, int from) {
    int behind = remarkEnd(block, from);
    int next = behind;
    if (next < block.size() && (block.text(next).equals(",") || block.text(next).equals(";"))) {
      next++;
    }
    if (next < block.size() && AND.contains(block.text(next))) {
      next++;
    }
    return next == behind ? -1 : next;
  }

  /** The token behind a remark in brackets; the same token where there is none. */
  private static int remarkEnd(NameTokens block, int from) {
    if (from >= block.size() || !block.text(from).equals("(")) {
      return from;
    }
    for (int i = from + 1; i < block.size() && i <= from + LONGEST_REMARK + 1; i++) {
      if (block.text(i).equals(")")) {
        return i + 1;
      }
    }
    return from;
  }
}
