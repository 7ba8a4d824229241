package org.presslint.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a settings file and the style packs it extends into one tree. Each value keeps the place it was written in. What a
 * file says itself wins over its packs, and a later pack over an earlier one: maps are put together key by key, lists one
 * after the other.
 */
final class SettingsTree {
  /** The keys whose single value stands for a list of one. */
  private static final Set<String> LISTS = Set.of("dictionary", "glossary");

  /** The key that names style packs; it is gone from the tree. */
  static final String EXTENDS = "extends";

  private final SettingsFiles files;
  private final Deque<String> open = new ArrayDeque<>();

  SettingsTree(SettingsFiles files) {
    this.files = files;
  }

  /** The tree of a text; empty where it says nothing. */
  Optional<Setting> read(String name, String yaml) throws ConfigException {
    Optional<Node> root = compose(name, yaml);
    if (root.isEmpty() || root.get().getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    Setting own = new Setting(files, "the settings file", root.get());
    Map<String, Setting> values = own.map();
    Setting packs = values.get(EXTENDS);
    if (packs == null) {
      return Optional.of(own);
    }
    open.push(name);
    Node merged =
        new MappingNode(Tag.MAP, new ArrayList<>(), ((MappingNode) own.node()).getFlowStyle());
    for (Setting pack : packs.oneOrMore()) {
      merged = merged(merged, pack(pack));
    }
    open.pop();
    return Optional.of(new Setting(files, own.name(), merged(merged, own.node(), EXTENDS)));
  }

  private Node pack(Setting setting) throws ConfigException {
    StylePack pack = StylePack.of(setting, files);
    if (open.contains(pack.name())) {
      throw setting.wrong(pack.name() + " extends itself", "take one of them out");
    }
    return read(pack.name(), pack.text())
        .orElseThrow(() -> setting.wrong(pack.name() + " says nothing", "take it out"))
        .node();
  }

  private Node merged(Node base, Node own, String... without) throws ConfigException {
    if (base instanceof MappingNode && own instanceof MappingNode mapping) {
      Map<String, NodeTuple> tuples = tuples(base);
      for (Map.Entry<String, NodeTuple> entry : tuples(own).entrySet()) {
        NodeTuple below = tuples.get(entry.getKey());
        Node value = entry.getValue().getValueNode();
        boolean isList = LISTS.contains(entry.getKey());
        Node both = below == null
            ? value
            : isList
                ? merged(list(below.getValueNode()), list(value))
                : merged(below.getValueNode(), value);
        tuples.put(entry.getKey(), new NodeTuple(entry.getValue().getKeyNode(), both));
      }
      List.of(without).forEach(tuples::remove);
      return new MappingNode(
          own.getTag(),
          true,
          new ArrayList<>(tuples.values()),
          mapping.getFlowStyle(),
          own.getStartMark(),
          own.getEndMark());
    }
    if (base instanceof SequenceNode first && own instanceof SequenceNode second) {
      List<Node> items = new ArrayList<>(first.getValue());
      items.addAll(second.getValue());
      return new SequenceNode(
          own.getTag(), true, items, second.getFlowStyle(), own.getStartMark(), own.getEndMark());
    }
    return own;
  }

  private static Node list(Node node) {
    return node instanceof SequenceNode
        ? node
        : new SequenceNode(
            Tag.SEQ, true, List.of(node), FlowStyle.BLOCK, node.getStartMark(), node.getEndMark());
  }

  private Map<String, NodeTuple> tuples(Node node) throws ConfigException {
    // Asks for a key that is no text, or given twice, before it would be lost.
    List<String> keys =
        List.copyOf(new Setting(files, "the settings file", node).map().keySet());
    Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    for (String key : keys) {
      tuples.put(key, ((MappingNode) node).getValue().get(tuples.size()));
    }
    return tuples;
  }

  /** The root of a YAML text; empty where there is none. */
  static Optional<Node> compose(String name, String text) throws ConfigException {
    String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
    LoadSettings settings = LoadSettings.builder()
        .setLabel(name)
        .setAllowDuplicateKeys(true)
        .setAllowNonScalarKeys(true)
        .build();
    try {
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      throw new ConfigException(Setting.at(name, e.getProblemMark())
          + "this is not YAML: "
          + Setting.oneLine(String.valueOf(e.getProblem()))
          + "; correct it or quote the text");
    } catch (YamlEngineException e) {
      throw new ConfigException(name
          + ":1:1: this is not YAML: "
          + Setting.oneLine(String.valueOf(e.getMessage()))
          + "; correct it");
    }
  }
}
