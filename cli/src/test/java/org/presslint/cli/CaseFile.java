package org.presslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command-line case: what is run and what has to come of it, in one text file.
 *
 * <pre>
 * args: check 'my draft.md'      arguments, in single quotes where they hold spaces
 * env: NO_COLOR=1                any number of environment variables
 * exit: 2                        the expected exit code
 * --- file my draft.md           an input; other files beside case.txt are inputs too
 * --- bytes a.txt                an input in hexadecimal
 * --- repeat a.txt 1000          an input: the section's text without its last line end, so often
 * --- link a/loop ..             a symbolic link
 * --- stdin                      standard input
 * --- stdout                     expected standard output; ${version} stands for the version,
 *                                ${confidence}, ${weight} and ${percent} for numbers that tuning
 *                                changes, ␛ for escape, \--- for --- where a line starts
 * --- stderr                     expected standard error
 * --- output report.json         expected content of a file after the run
 * </pre>
 *
 * @param settings the lines before the first section
 * @param sections the sections by their head lines
 */
record CaseFile(List<String> settings, Map<String, String> sections) {
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  static CaseFile read(Path file) throws IOException {
    List<String> settings = new ArrayList<>();
    Map<String, String> sections = new LinkedHashMap<>();
    String head = "";
    for (String line : Files.readString(file).split("(?<=\n)")) {
      if (line.startsWith("--- ")) {
        head = line.substring(4).strip();
        sections.put(head, "");
      } else if (head.isEmpty()) {
        settings.add(line.strip());
      } else {
        sections.merge(head, line, String::concat);
      }
    }
    return new CaseFile(settings, sections);
  }

  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (String line : setting("args")) {
      Matcher matcher = ARGUMENT.matcher(line);
      while (matcher.find()) {
        arguments.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      }
    }
    return arguments;
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    for (String line : setting("env")) {
      environment.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return environment;
  }

  String section(String head) {
    return sections.getOrDefault(head, "");
  }

  /** Makes the inputs in a folder. */
  void makeInputs(Path folder) throws IOException {
    for (Map.Entry<String, String> section : sections.entrySet()) {
      String[] head = section.getKey().split(" ", 2);
      if (head.length == 2 && !head[0].equals("output")) {
        make(folder, head[0], head[1], section.getValue());
      }
    }
  }

  private static void make(Path folder, String kind, String rest, String text) throws IOException {
    int space = rest.lastIndexOf(' ');
    boolean takesMore = kind.equals("repeat") || kind.equals("link");
    Path file = folder.resolve(takesMore ? rest.substring(0, space) : rest);
    Files.createDirectories(file.getParent());
    switch (kind) {
      case "file" -> Files.writeString(file, text);
      case "bytes" -> Files.write(file, HexFormat.of().parseHex(text.replaceAll("\\s+", "")));
      case "repeat" ->
        Files.writeString(
            file, text.stripTrailing().repeat(Integer.parseInt(rest.substring(space + 1))));
      case "link" -> Files.createSymbolicLink(file, Path.of(rest.substring(space + 1)));
      default -> throw new IllegalArgumentException("unknown section: " + kind + " " + rest);
    }
  }

  byte[] stdin() {
    return section("stdin").getBytes(StandardCharsets.UTF_8);
  }

  /** The same case with other expectations, as text; an expectation of nothing is left out. */
  String withExpectations(Map<String, String> expectations, int exit) {
    StringBuilder text = new StringBuilder();
    for (String line : settings) {
      text.append(line.startsWith("exit:") ? "exit: " + exit : line).append('\n');
    }
    Map<String, String> all = new LinkedHashMap<>(sections);
    all.putAll(expectations);
    all.forEach((head, body) -> {
      boolean isInput = !expectations.containsKey(head);
      if (isInput || !body.isEmpty()) {
        text.append("--- ").append(head).append('\n').append(body);
      }
    });
    return text.toString();
  }

  /** The whole case as text. */
  String text() {
    return withExpectations(Map.of(), exit());
  }

  int exit() {
    return Integer.parseInt(setting("exit").get(0));
  }

  private List<String> setting(String name) {
    return settings.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }
}
