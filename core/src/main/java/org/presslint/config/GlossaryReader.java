package org.presslint.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Severity;
import org.presslint.names.Glossary;
import org.presslint.names.GlossaryEntry;
import org.presslint.names.GlossaryEntry.Forbidden;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the setting {@code glossary}: entries, and files that hold entries. Not thread-safe. */
final class GlossaryReader {
  private static final List<String> KEYS =
      List.of("name", "also", "not", "acronym", "posts", "different-from");
  private static final List<String> FORBIDDEN_KEYS = List.of("name", "level", "reason");
  private static final List<String> LEVELS =
      Arrays.stream(Severity.values()).map(Severity::id).toList();

  private final GlossaryClaims claims = new GlossaryClaims();
  private final List<GlossaryEntry> entries = new ArrayList<>();

  /** The glossary of a setting: one file, or a list of files and entries. */
  Glossary read(@Nullable Setting setting) throws ConfigException {
    if (setting == null) {
      return Glossary.EMPTY;
    }
    for (Setting item : items(setting)) {
      if (item.node() instanceof MappingNode) {
        entry(item);
      } else {
        file(item);
      }
    }
    claims.check();
    return new Glossary(entries);
  }

  private void file(Setting setting) throws ConfigException {
    SettingsFiles.Text file = setting.readFile();
    Optional<Node> root = SettingsTree.compose(file.name(), file.text());
    if (root.isEmpty() || root.get().getTag().equals(Tag.NULL)) {
      return;
    }
    for (Setting item : new Setting(setting.files(), "a glossary file", root.get()).list()) {
      if (!(item.node() instanceof MappingNode)) {
        throw item.wrong("an entry is a map with a name", "write - name: and the name");
      }
      entry(item);
    }
  }

  private void entry(Setting setting) throws ConfigException {
    Map<String, Setting> values = setting.map(KEYS, "key of a glossary entry");
    Setting name = values.get("name");
    if (name == null) {
      throw setting.wrong("an entry without a name", "add name: and the name as it is right");
    }
    String canonical = phrase(name);
    claims.name(canonical, name);
    entries.add(new GlossaryEntry(
        canonical,
        right(values.get("also"), canonical),
        forbidden(values.get("not"), canonical),
        right(values.get("acronym"), canonical),
        phrases(values.get("posts")),
        right(values.get("different-from"), canonical)));
  }

  private List<String> right(@Nullable Setting setting, String canonical) throws ConfigException {
    List<String> texts = new ArrayList<>();
    for (Setting item : setting == null ? List.<Setting>of() : items(setting)) {
      String text = phrase(item);
      claims.right(text, canonical, item);
      texts.add(text);
    }
    return texts;
  }

  private List<Forbidden> forbidden(@Nullable Setting setting, String canonical)
      throws ConfigException {
    List<Forbidden> forbidden = new ArrayList<>();
    for (Setting item : setting == null ? List.<Setting>of() : items(setting)) {
      forbidden.add(
          item.node() instanceof MappingNode ? told(item, canonical) : plain(item, canonical));
    }
    return forbidden;
  }

  private Forbidden plain(Setting item, String canonical) throws ConfigException {
    String text = phrase(item);
    claims.wrong(text, canonical, item);
    return new Forbidden(text, Severity.ERROR, Optional.empty());
  }

  private Forbidden told(Setting item, String canonical) throws ConfigException {
    Map<String, Setting> values = item.map(FORBIDDEN_KEYS, "key of a forbidden form");
    Setting name = values.get("name");
    if (name == null) {
      throw item.wrong("a forbidden form without a name", "add name: and the form that is wrong");
    }
    Setting level = values.get("level");
    Setting reason = values.get("reason");
    String text = phrase(name);
    claims.wrong(text, canonical, name);
    Severity severity = level == null
        ? Severity.ERROR
        : Severity.valueOf(level.choice("level", LEVELS).toUpperCase(Locale.ROOT));
    return new Forbidden(
        text, severity, reason == null ? Optional.empty() : Optional.of(phrase(reason)));
  }

  private static List<String> phrases(@Nullable Setting setting) throws ConfigException {
    List<String> texts = new ArrayList<>();
    for (Setting item : setting == null ? List.<Setting>of() : items(setting)) {
      texts.add(phrase(item));
    }
    return texts;
  }

  /** A list, or the one thing that stands for a list of one. */
  private static List<Setting> items(Setting setting) throws ConfigException {
    boolean isOne = setting.node() instanceof ScalarNode || setting.node() instanceof MappingNode;
    return isOne ? List.of(setting) : setting.list();
  }

  private static String phrase(Setting setting) throws ConfigException {
    String text = setting.text().strip().replaceAll("\\s+", " ");
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw setting.wrong(
          "'" + Setting.oneLine(text) + "' has no letter", "write the text or leave it out");
    }
    return text;
  }
}
