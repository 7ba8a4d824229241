package org.presslint.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a settings file that knows where it stands and what it is called, so that every complaint about it can
 * say both.
 *
 * @param files the settings files it may have come from
 * @param name what the value is called in messages
 * @param node the value as it was parsed
 */
record Setting(SettingsFiles files, String name, Node node) {

  /** What the settings file it stands in is called in messages. */
  String file() {
    return node.getStartMark().map(Mark::getName).orElse(files.main());
  }

  /** The line it begins in, 1-based. */
  int line() {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  /** The file a value names, relative to the settings file it stands in. */
  Path path() throws ConfigException {
    return files.path(this);
  }

  /** The file a value names, which has to be UTF-8. */
  SettingsFiles.Text readFile() throws ConfigException {
    return files.read(this);
  }

  /** The values of a map by their keys, in their order. A key given twice is an error. */
  Map<String, Setting> map() throws ConfigException {
    if (!(node instanceof MappingNode mapping)) {
      throw wrongType("a map of keys and values");
    }
    Map<String, Setting> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      Setting keyNode = new Setting(files, "a key", entry.getKeyNode());
      String key = keyNode.text();
      Setting value = new Setting(files, key, entry.getValueNode());
      if (values.put(key, value) != null) {
        throw keyNode.wrong(key + " is given twice", "keep one of them");
      }
    }
    return values;
  }

  /** The values of a map whose keys are known; any other key is an error. */
  Map<String, Setting> map(Collection<String> keys, String kind) throws ConfigException {
    Map<String, Setting> values = map();
    for (Map.Entry<String, Setting> entry : values.entrySet()) {
      if (!keys.contains(entry.getKey())) {
        throw key(entry.getKey()).unknown(kind, entry.getKey(), keys);
      }
    }
    return values;
  }

  /** The items of a list in their order; a single text is a list of one. */
  List<Setting> oneOrMore() throws ConfigException {
    return node instanceof SequenceNode ? list() : List.of(this);
  }

  /** The items of a list, in their order. */
  List<Setting> list() throws ConfigException {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrongType("a list");
    }
    List<Setting> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new Setting(files, "an item of " + name, item)));
    return items;
  }

  /** The text of a value that is text; what YAML reads as a number, true, false or null has to be in quotes. */
  String text() throws ConfigException {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      return scalar.getValue();
    }
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      throw wrong(
          name + " must be text, not " + kind(),
          "put it in quotes: \"" + oneLine(scalar.getValue()) + "\"");
    }
    throw wrongType("text");
  }

  /** The whole number a value is; empty where it is no whole number or too large for a {@code long}. */
  Optional<Long> wholeNumber() {
    if (node instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.INT)
        && scalar.getValue().matches("[+-]?[0-9]{1,18}")) {
      return Optional.of(Long.parseLong(scalar.getValue()));
    }
    return Optional.empty();
  }

  /** One of several words, whatever its capitals. */
  String choice(String kind, Collection<String> choices) throws ConfigException {
    String text = text();
    for (String choice : choices) {
      if (choice.equalsIgnoreCase(text)) {
        return choice;
      }
    }
    throw unknown(kind, text, choices);
  }

  ConfigException wrongType(String wanted) {
    return wrong(name + " must be " + wanted + ", not " + kind(), "correct it or leave it out");
  }

  ConfigException wrong(String what, String whatToDo) {
    return new ConfigException(at(file(), node.getStartMark()) + what + "; " + whatToDo);
  }

  /** Where it stands: file:line:column. */
  String place() {
    String start = at(file(), node.getStartMark());
    return start.substring(0, start.length() - 2);
  }

  /** The start of a message: the place of a mark, line and column 1-based. */
  static String at(String file, Optional<Mark> mark) {
    return mark.map(m -> file + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1) + ": ")
        .orElse(file + ":1:1: ");
  }

  static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }

  private ConfigException unknown(String kind, String word, Collection<String> choices) {
    String hint = Nearest.to(word, choices)
        .map(near -> "did you mean " + near + "?")
        .orElse("give one of: " + String.join(", ", choices));
    return wrong("unknown " + kind + " " + oneLine(word), hint);
  }

  private Setting key(String key) {
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return new Setting(files, key, scalar);
      }
    }
    throw new IllegalArgumentException("no key " + key);
  }

  private String kind() {
    if (node instanceof MappingNode) {
      return "a map";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return "empty";
    }
    if (tag.equals(Tag.BOOL)) {
      return "true or false";
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return "a number";
    }
    return tag.equals(Tag.STR) ? "text" : "a value of the type " + tag.getValue();
  }
}
