package org.presslint.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.presslint.names.LedgerName.Standing;

/**
 * Reads a ledger strictly. Lines may stand in any order and more than once, as a merge leaves them; of two lines for one name the
 * one that doubts it counts. Counts and dates of names are not read: they follow from the documents. Not thread-safe.
 */
public final class LedgerReader {
  private static final int NAME_FIELDS = 8;
  private static final int DOCUMENT_FIELDS = 4;
  private static final int MOST_DIGITS = 9;

  private final Map<String, LedgerDocument> documents = new LinkedHashMap<>();
  private final Map<String, LedgerName> names = new LinkedHashMap<>();
  private int line;

  private LedgerReader() {}

  /**
   * Reads the text of a ledger's file.
   *
   * @param path what the file is called in messages
   * @throws LedgerException where it is damaged
   */
  public static NameLedger read(String path, String text) throws LedgerException {
    LedgerReader reader = new LedgerReader();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.line++;
      reader.read(text.substring(start, end).stripTrailing(), start);
      start = end + 1;
    }
    if (reader.line == 0) {
      throw new LedgerException(1, 1, "the file is empty; " + learnAgain());
    }
    return new NameLedger(
        path, List.copyOf(reader.documents.values()), List.copyOf(reader.names.values()));
  }

  private void read(String content, int offset) throws LedgerException {
    if (line == 1 && !content.replace("\uFEFF", "").equals(LedgerFormat.VERSION)) {
      throw wrong(
          1,
          "this is no names ledger of version 1",
          "give a file that presslint names learn wrote");
    }
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    if ("<=>|".indexOf(content.charAt(0)) >= 0) {
      throw wrong(1, "a merge was not finished", "keep the lines of both sides, drop this one");
    }
    String[] fields = content.split(LedgerFormat.FIELD, -1);
    if (fields[0].equals(LedgerFormat.DOCUMENT)) {
      document(fields);
      return;
    }
    for (Standing standing : Standing.values()) {
      if (fields[0].equals(standing.word())) {
        name(standing, fields, offset + fields[0].length() + 1);
        return;
      }
    }
    throw wrong(1, "a line starts with name, variant, slip or document", learnAgain());
  }

  private void name(Standing standing, String[] fields, int offset) throws LedgerException {
    boolean hasUsual = fields.length > 2 && fields[2].startsWith("of ");
    if (fields.length != NAME_FIELDS
        || fields[1].isBlank()
        || hasUsual == (standing == Standing.RIGHT)) {
      throw wrong(1, "the line of a name is damaged", learnAgain());
    }
    LedgerName name = new LedgerName(
        fields[1],
        fields[7].equals(LedgerFormat.NONE)
            ? List.of()
            : List.of(fields[7].split(LedgerFormat.LIST)),
        standing,
        hasUsual ? Optional.of(fields[2].substring(3)) : Optional.empty(),
        line,
        offset);
    names.merge(name.name(), name, LedgerReader::doubting);
  }

  /** Two lines for one name are left by a merge: the forms of both, and the doubt of either. */
  private static LedgerName doubting(LedgerName a, LedgerName b) {
    LedgerName more = a.standing().compareTo(b.standing()) >= 0 ? a : b;
    List<String> forms =
        Stream.of(a, b).flatMap(n -> n.forms().stream()).distinct().sorted().toList();
    return new LedgerName(
        more.name(), forms, more.standing(), more.usual(), more.line(), more.offset());
  }

  private void document(String[] fields) throws LedgerException {
    if (fields.length < DOCUMENT_FIELDS || fields[1].isBlank() || !fields[2].matches("[0-9a-z]+")) {
      throw wrong(1, "the line of a document is damaged", learnAgain());
    }
    List<LedgerMention> mentions = new ArrayList<>();
    int column = fields[0].length() + fields[1].length() + fields[2].length() + 4;
    Optional<LocalDate> date = date(fields[3], column);
    column += fields[3].length() + 1;
    for (int i = DOCUMENT_FIELDS; i < fields.length; i++) {
      mentions.add(mention(fields[i], column));
      column += fields[i].length() + 1;
    }
    LedgerDocument document = new LedgerDocument(fields[2], date, fields[1], mentions);
    documents.merge(fields[2] + " " + fields[1], document, (a, b) -> b);
  }

  private LedgerMention mention(String field, int column) throws LedgerException {
    if (!field.contains(LedgerFormat.LIST)) {
      return LedgerMention.of(what(field, column), count(field, column));
    }
    String[] parts = field.split(LedgerFormat.LIST);
    TreeMap<String, Integer> posts = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      posts.put(what(parts[i], column), count(parts[i], column));
    }
    return new LedgerMention(what(parts[0], column), count(parts[0], column), posts);
  }

  /** What stands after the number. */
  private String what(String counted, int column) throws LedgerException {
    String what = counted.substring(counted.indexOf(' ') + 1);
    if (what.isBlank()) {
      throw notCounted(counted, column);
    }
    return what;
  }

  private int count(String counted, int column) throws LedgerException {
    int space = counted.indexOf(' ');
    int count = 0;
    for (int i = 0; i < space; i++) {
      char digit = counted.charAt(i);
      if (digit < '0' || digit > '9' || space > MOST_DIGITS) {
        throw notCounted(counted, column);
      }
      count = 10 * count + digit - '0';
    }
    if (count < 1) {
      throw notCounted(counted, column);
    }
    return count;
  }

  private LedgerException notCounted(String text, int column) {
    return wrong(column, "'" + text + "' is no number and name", learnAgain());
  }

  private Optional<LocalDate> date(String text, int column) throws LedgerException {
    try {
      return text.equals(LedgerFormat.NONE) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw wrong(column, "'" + text + "' is no day such as 2026-01-31", learnAgain());
    }
  }

  private LedgerException wrong(int column, String what, String whatToDo) {
    return new LedgerException(line, column, what + "; " + whatToDo);
  }

  private static String learnAgain() {
    return "take the file from version control, or learn it anew from the archive";
  }
}
