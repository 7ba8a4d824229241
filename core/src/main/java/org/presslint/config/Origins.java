package org.presslint.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where the settings of a file were written. Immutable.
 *
 * @param values what is set for all files
 * @param overrides what is set for some of them, in their order
 */
public record Origins(List<Value> values, List<Scoped> overrides) {
  /** Nothing is set anywhere. */
  public static final Origins NONE = new Origins(List.of(), List.of());

  public Origins {
    values = List.copyOf(values);
    overrides = List.copyOf(overrides);
  }

  /**
   * A value as it was written.
   *
   * @param key its key, such as {@code language} or {@code rules.spelling}
   * @param text the value, shortened to one line
   * @param where file and line
   */
  public record Value(String key, String text, String where) {}

  /**
   * The values of an override.
   *
   * @param override the override
   * @param values what it sets
   */
  public record Scoped(PathOverride override, List<Value> values) {}

  /**
   * What is set for one file, each key once.
   *
   * @param path relative to the folder of the settings file, with {@code /}
   */
  public List<Value> at(String path) {
    Map<String, Value> found = new LinkedHashMap<>();
    values.forEach(value -> found.put(value.key() + value.where(), value));
    for (Scoped override : overrides) {
      if (override.override().isFor(path)) {
        for (Value value : override.values()) {
          found.values().removeIf(other -> other.key().equals(value.key()));
          found.put(value.key() + value.where(), value);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The origins of a tree of settings that was read without complaint. */
  static Origins of(Setting root) throws ConfigException {
    List<Value> values = new ArrayList<>();
    List<Scoped> overrides = new ArrayList<>();
    for (Map.Entry<String, Setting> entry : root.map().entrySet()) {
      if (entry.getKey().equals("overrides")) {
        for (Setting item : entry.getValue().list()) {
          overrides.add(override(item));
        }
      } else {
        add(entry.getKey(), entry.getValue(), values);
      }
    }
    return new Origins(values, overrides);
  }

  private static Scoped override(Setting item) throws ConfigException {
    List<Value> values = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, Setting> entry : item.map().entrySet()) {
      if (!entry.getKey().equals("files")) {
        add(entry.getKey(), entry.getValue(), values);
        continue;
      }
      for (Setting file : entry.getValue().oneOrMore()) {
        files.add(file.text());
      }
    }
    PathOverride override = new PathOverride(files, java.util.Optional.empty(), Map.of());
    return new Scoped(override, values);
  }

  /** A map is a value for each of its keys, a list one for each file its items are from. */
  private static void add(String key, Setting setting, List<Value> values) throws ConfigException {
    if (setting.node() instanceof MappingNode) {
      for (Map.Entry<String, Setting> entry : setting.map().entrySet()) {
        add(key + "." + entry.getKey(), entry.getValue(), values);
      }
    } else if (setting.node() instanceof SequenceNode) {
      Map<String, List<Setting>> byFile = new LinkedHashMap<>();
      for (Setting item : setting.list()) {
        byFile.computeIfAbsent(item.file(), file -> new ArrayList<>()).add(item);
      }
      for (List<Setting> items : byFile.values()) {
        values.add(new Value(key, shown(items), where(items.get(0))));
      }
    } else {
      values.add(new Value(key, shown(setting.node()), where(setting)));
    }
  }

  private static String where(Setting setting) {
    return setting.file() + ":" + setting.line();
  }

  private static String shown(List<Setting> items) {
    List<String> texts = items.stream().map(item -> shown(item.node())).toList();
    String list = Setting.oneLine(String.join(", ", texts));
    return items.size() == 1 ? list : items.size() + " entries: " + list;
  }

  private static String shown(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Setting.oneLine(scalar.getValue());
    }
    return node instanceof MappingNode mapping ? "{" + mapping.getValue().size() + " keys}" : "[…]";
  }
}
