package org.presslint.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of known misspellings, one a line, in the two forms that such lists are published in:
 *
 * <ul>
 *   <li>{@code teh->the}, {@code wich->which, witch,} and {@code clas->class, a remark}, as codespell has them: what follows
 *       the last comma is a remark, so several corrections end with a comma;
 *   <li>{@code teh,the} and {@code wich,which,witch}, as typos has them.
 * </ul>
 *
 * <p>Empty lines and lines that start with {@code #} say nothing.
 */
final class MisspellingLists {
  private static final String ARROW = "->";

  private final String name;
  private final Map<String, List<String>> corrections;
  private int line;

  private MisspellingLists(String name, Map<String, List<String>> corrections) {
    this.name = name;
    this.corrections = corrections;
  }

  /** The corrections of all lists a setting names, by misspelling in lower case; none where it is not set. */
  static Map<String, List<String>> of(@Nullable Setting setting) throws ConfigException {
    Map<String, List<String>> corrections = new LinkedHashMap<>();
    if (setting != null) {
      for (Setting item : setting.oneOrMore()) {
        SettingsFiles.Text list = item.readFile();
        new MisspellingLists(list.name(), corrections).read(list.text());
      }
    }
    return corrections;
  }

  private void read(String text) throws ConfigException {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String entry : plain.lines().toList()) {
      line++;
      if (!entry.isBlank() && !entry.startsWith("#")) {
        entry(entry);
      }
    }
  }

  private void entry(String entry) throws ConfigException {
    int arrow = entry.indexOf(ARROW);
    int end = arrow >= 0 ? arrow : entry.indexOf(',');
    if (end < 0) {
      throw wrong(0, "no correction for '" + Setting.oneLine(entry) + "'");
    }
    String wrong = entry.substring(0, end).strip();
    if (wrong.isEmpty() || wrong.codePoints().anyMatch(Character::isWhitespace)) {
      throw wrong(0, "'" + Setting.oneLine(wrong) + "' is not one word");
    }
    int start = arrow >= 0 ? end + ARROW.length() : end + 1;
    String rest = entry.substring(start);
    int remark = arrow >= 0 ? rest.lastIndexOf(',') : -1;
    add(wrong, remark < 0 ? rest : rest.substring(0, remark), start);
  }

  private void add(String wrong, String rights, int start) throws ConfigException {
    List<String> known =
        corrections.computeIfAbsent(wrong.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
    int at = start;
    for (String right : rights.split(",", -1)) {
      String correction = right.strip();
      if (correction.isEmpty()) {
        throw wrong(at, "an empty correction for '" + Setting.oneLine(wrong) + "'");
      }
      if (!known.contains(correction)) {
        known.add(correction);
      }
      at += right.length() + 1;
    }
  }

  /** A complaint about a place of the line; {@code index} counts from 0 in UTF-16 code units. */
  private ConfigException wrong(int index, String what) {
    return new ConfigException(name + ":" + line + ":" + (index + 1) + ": " + what
        + "; write a line such as teh->the or teh,the");
  }
}
