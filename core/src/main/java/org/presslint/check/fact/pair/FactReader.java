package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.presslint.check.fact.CalendarNames;
import org.presslint.check.fact.DateReader;
import org.presslint.check.fact.PlacedDate;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the facts of the blocks of a document. Not thread-safe. */
final class FactReader {
  private final Document document;
  private final Map<Integer, List<PlacedDate>> dates;

  FactReader(Document document) {
    this.document = document;
    dates = DateReader.read(document).stream().collect(Collectors.groupingBy(PlacedDate::index));
  }

  /** The facts of a block of the document, from left to right. */
  List<Fact> read(int index) {
    Block block = document.blocks().get(index);
    if (block.language() == Language.OTHER) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (PlacedDate placed : dates.getOrDefault(index, List.of())) {
      taken.add(placed.date().span());
      facts.add(DateFact.of(placed.date(), placed.in(document)));
    }
    for (TimeReader.Read time : TimeReader.read(block)) {
      if (taken.stream().noneMatch(time.span()::overlaps)) {
        taken.add(time.span());
        facts.add(
            new TimeFact(document.place(block, time.span()), time.minute(), time.isHalfDay()));
      }
    }
    facts.addAll(weekdays(block, taken));
    facts.addAll(NumberReader.read(document, block, taken));
    facts.sort(Comparator.comparing(f -> f.place().span()));
    return facts;
  }

  private List<Fact> weekdays(Block block, List<Span> taken) {
    List<Fact> facts = new ArrayList<>();
    CalendarNames names = CalendarNames.of(block.language());
    for (Token token : block.tokens()) {
      if (token.isWord()
          && isName(token, block.language())
          && taken.stream().noneMatch(token.span()::overlaps)) {
        names
            .weekday(token.text(), "")
            .ifPresent(n -> facts.add(new WeekdayFact(document.place(block, token), n.number())));
      }
    }
    return facts;
  }

  /** Abbreviations are words of their own too (sun, sat, вс), and среда is surroundings. */
  private static boolean isName(Token token, Language language) {
    String word = token.lower();
    return language == Language.ENGLISH
        ? word.endsWith("day") && token.isCapitalized()
        : word.length() > 3 && !(word.startsWith("сред") && !word.equals("среду"));
  }
}
