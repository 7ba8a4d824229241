package org.presslint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.config.Dictionary.Entry;
import org.presslint.config.Dictionary.Verdict;

/**
 * The form of a dictionary file: one entry a line. {@code Astrohub} is right in all its forms, {@code =intrafield} as it is
 * written only, {@code e-mail -> email} is forbidden and replaced, {@code utilize ->} forbidden. What follows a number sign, at the
 * start of a line or after a space, is a comment.
 */
public final class DictionaryText {
  /** The way out for a line that is no entry. */
  static final String WHAT_TO_DO = "write a word, or forbidden -> wanted";

  private static final String INSTEAD = "->";

  private DictionaryText() {}

  /**
   * Reads the entries of a file.
   *
   * @param name what the file is called in messages
   * @throws ConfigException where a line is none; the message is one line with file, line and column
   */
  public static List<Entry> read(String name, String text) throws ConfigException {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(i == 0 ? withoutMark(lines.get(i)) : lines.get(i));
      String where = name + ":" + (i + 1);
      if (!line.isEmpty()) {
        entries.add(entry(line, where)
            .orElseThrow(() -> new ConfigException(
                where + ":1: '" + Setting.oneLine(line) + "' is no entry; " + WHAT_TO_DO)));
      }
    }
    return entries;
  }

  /**
   * The entry a line without a comment stands for; empty where it is none.
   *
   * @param where the file and line it stands in; empty where there is none
   */
  public static Optional<Entry> entry(String line, String where) {
    int arrow = line.indexOf(INSTEAD);
    boolean isExact = line.startsWith("=");
    String text = oneSpaced(arrow < 0 ? line.substring(isExact ? 1 : 0) : line.substring(0, arrow));
    String instead = arrow < 0 ? "" : oneSpaced(line.substring(arrow + INSTEAD.length()));
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)
        || (arrow >= 0 && (isExact || instead.contains(INSTEAD)))) {
      return Optional.empty();
    }
    Verdict verdict =
        arrow >= 0 ? Verdict.FORBIDDEN : isExact ? Verdict.RIGHT_AS_WRITTEN : Verdict.RIGHT;
    Optional<String> replacement = Optional.of(instead).filter(t -> !t.isEmpty());
    return Optional.of(new Entry(text, verdict, replacement, where));
  }

  /**
   * A dictionary file with one more entry: before the first one that sorts after it, above the comments on that one; at the
   * end where there is none. Capitals do not count for the order. The other lines stay as they are.
   *
   * @param text the file, which may be empty
   * @param line the entry as a line of the file
   */
  public static String withEntry(String text, String line) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    int at = 0;
    while (at < lines.size() && !isAfter(lines.get(at), line)) {
      at++;
    }
    while (at > 0 && at < lines.size() && lines.get(at - 1).startsWith("#") && at > 1) {
      at--;
    }
    int last = lines.size() - 1;
    if (at > last && !lines.get(last).isEmpty() && !lines.get(last).endsWith("\n")) {
      lines.set(last, lines.get(last) + end);
    }
    lines.add(Math.min(at, lines.size()), line + end);
    return String.join("", lines);
  }

  private static boolean isAfter(String line, String added) {
    String entry = withoutComment(line);
    return !entry.isEmpty()
        && entry.toLowerCase(Locale.ROOT).compareTo(added.toLowerCase(Locale.ROOT)) > 0;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static String withoutComment(String line) {
    int at = line.indexOf('#');
    while (at > 0 && !Character.isWhitespace(line.charAt(at - 1))) {
      at = line.indexOf('#', at + 1);
    }
    return (at < 0 ? line : line.substring(0, at)).strip();
  }

  static String oneSpaced(String text) {
    return text.replaceAll("[\\s\\h\\v]+", " ").strip();
  }
}
