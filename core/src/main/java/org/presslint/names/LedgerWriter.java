package org.presslint.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a ledger: sorted, one name or document a line, the same text for the same ledger. */
public final class LedgerWriter {

  private LedgerWriter() {}

  /** The text of a ledger's file. */
  public static String write(NameLedger ledger) {
    StringBuilder out = new StringBuilder();
    LedgerFormat.HEAD.forEach(line -> out.append(line).append('\n'));
    Map<String, NameCount> counts = ledger.counts();
    for (LedgerName name : ledger.names()) {
      line(out, name(name, NameLedger.count(name, counts)));
    }
    ledger.documents().forEach(document -> line(out, document(document)));
    return out.toString();
  }

  private static List<String> name(LedgerName name, NameCount count) {
    return List.of(
        name.standing().word(),
        name.name(),
        name.usual().map(usual -> "of " + usual).orElse(LedgerFormat.NONE),
        count.count() + (count.count() == 1 ? " time" : " times"),
        count.documents().size() + (count.documents().size() == 1 ? " document" : " documents"),
        date(count.first()) + " to " + date(count.last()),
        listed(count.posts().entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .toList()),
        listed(name.forms()));
  }

  private static List<String> document(LedgerDocument document) {
    List<String> fields = new ArrayList<>(
        List.of(LedgerFormat.DOCUMENT, document.path(), document.id(), date(document.date())));
    for (LedgerMention mention : document.names()) {
      List<String> parts = new ArrayList<>(List.of(mention.count() + " " + mention.name()));
      mention.posts().forEach((post, times) -> parts.add(times + " " + post));
      fields.add(String.join(LedgerFormat.LIST, parts));
    }
    return fields;
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(LedgerFormat.NONE);
  }

  private static String listed(List<String> texts) {
    return texts.isEmpty() ? LedgerFormat.NONE : String.join(LedgerFormat.LIST, texts);
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(String.join(LedgerFormat.FIELD, fields)).append('\n');
  }
}
