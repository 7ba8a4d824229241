package org.presslint.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument.Remark;
import org.presslint.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the prose in the YAML of front matter: the values of keys that readers see. Walks events, so nesting costs no
 * stack. Not thread-safe.
 */
final class YamlProse {
  /**
   * The keys whose values are prose, in lower case with underscores; {@link #kindOf} also takes keys that end with one of
   * them, such as {@code image_alt}.
   */
  private static final Map<String, BlockKind> PROSE = Map.ofEntries(
      Map.entry("title", BlockKind.TITLE),
      Map.entry("headline", BlockKind.TITLE),
      Map.entry("abstract", BlockKind.DESCRIPTION),
      Map.entry("deck", BlockKind.DESCRIPTION),
      Map.entry("dek", BlockKind.DESCRIPTION),
      Map.entry("description", BlockKind.DESCRIPTION),
      Map.entry("excerpt", BlockKind.DESCRIPTION),
      Map.entry("intro", BlockKind.DESCRIPTION),
      Map.entry("introduction", BlockKind.DESCRIPTION),
      Map.entry("kicker", BlockKind.DESCRIPTION),
      Map.entry("lead", BlockKind.DESCRIPTION),
      Map.entry("lede", BlockKind.DESCRIPTION),
      Map.entry("preview", BlockKind.DESCRIPTION),
      Map.entry("subheading", BlockKind.DESCRIPTION),
      Map.entry("subtitle", BlockKind.DESCRIPTION),
      Map.entry("summary", BlockKind.DESCRIPTION),
      Map.entry("tagline", BlockKind.DESCRIPTION),
      Map.entry("teaser", BlockKind.DESCRIPTION),
      Map.entry("alt", BlockKind.CAPTION),
      Map.entry("caption", BlockKind.CAPTION),
      Map.entry("captions", BlockKind.CAPTION));

  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  /** A key at the start of a line. */
  private static final Pattern KEY = Pattern.compile("(?<=[\\r\\n])[A-Za-z_][\\w-]*:(?=\\s)");

  private final String text;
  private Span inside;
  private CodePoints offsets;
  private final BlockWriter writer;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean isMapping;
  private @Nullable String language;
  private @Nullable Remark remark;

  private YamlProse(String text, Span inside, BlockWriter writer) {
    this.text = text;
    this.inside = inside;
    this.writer = writer;
    offsets = new CodePoints(text, inside);
  }

  /**
   * Reads YAML and writes its prose; what stands before a mistake is written too.
   *
   * @param inside where the YAML stands in the text
   */
  static YamlProse read(String text, Span inside, BlockWriter writer) {
    YamlProse prose = new YamlProse(text, inside, writer);
    prose.read();
    return prose;
  }

  /** Whether its outermost value is a mapping, as front matter is. */
  boolean isMapping() {
    return isMapping;
  }

  /** The language tag it gives, or null. */
  @Nullable
  String language() {
    return language;
  }

  /** What keeps it from being YAML, or null. */
  @Nullable
  Remark remark() {
    return remark;
  }

  /** Reads up to the end; after a mistake from the next key on. */
  private void read() {
    while (inside.length() > 0) {
      try {
        for (Event event : new Parse(SETTINGS).parseString(inside.of(text))) {
          take(event);
        }
        return;
      } catch (YamlEngineException e) {
        // Past its own first key, so that it comes to an end.
        int at = Math.min(Math.max(mistake(e), inside.start() + 1), inside.end());
        Matcher key = KEY.matcher(text).region(at, inside.end()).useTransparentBounds(true);
        inside = new Span(key.find() ? key.start() : inside.end(), inside.end());
        offsets = new CodePoints(text, inside);
        levels.clear();
      }
    }
  }

  private int mistake(YamlEngineException e) {
    int at = inside.start();
    String problem = e.getMessage();
    if (e instanceof MarkedYamlEngineException marked) {
      at = marked.getProblemMark().map(m -> offsets.toSource(m.getIndex())).orElse(at);
      problem = marked.getProblem();
    }
    if (remark == null) {
      remark = new Remark(at, broken(problem));
    }
    return at;
  }

  private static String broken(@Nullable String problem) {
    String reason = String.valueOf(problem).replaceAll("\\s+", " ").strip();
    return "the front matter is not YAML (" + reason
        + "); correct it, or put the value in quotation marks";
  }

  private void take(Event event) {
    if (event instanceof MappingStartEvent) {
      isMapping |= levels.isEmpty();
      levels.push(new Level(true, keyHere()));
    } else if (event instanceof SequenceStartEvent) {
      levels.push(new Level(false, keyHere()));
    } else if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
      levels.pop();
      valueRead();
    } else if (event instanceof ScalarEvent scalar) {
      Level level = levels.peek();
      if (level != null && level.isMapping && level.key == null) {
        level.key = scalar.getValue().toLowerCase(Locale.ROOT).replace('-', '_');
      } else {
        value(scalar, keyHere());
        valueRead();
      }
    } else if (event.getEventId() == Event.ID.Alias) {
      valueRead();
    }
  }

  /** The key of the value that comes next; a list's items have the key of the list. */
  private @Nullable String keyHere() {
    Level level = levels.peek();
    return level == null ? null : level.isMapping ? level.key : level.outerKey;
  }

  /** The key of the list or mapping that the next value stands in, or null. */
  private @Nullable String outerKey() {
    Level level = levels.peek();
    return level == null ? null : level.outerKey;
  }

  private void valueRead() {
    Level level = levels.peek();
    if (level != null) {
      level.key = null;
    }
  }

  private void value(ScalarEvent scalar, @Nullable String key) {
    if (key == null || scalar.getStartMark().isEmpty() || scalar.getEndMark().isEmpty()) {
      return;
    }
    boolean isTop = levels.size() == 1;
    if (isTop && (key.equals("lang") || key.equals("language") || key.equals("locale"))) {
      String tag = scalar.getValue().strip();
      language = LANGUAGE_TAG.matcher(tag).matches() ? tag : language;
    }
    BlockKind kind =
        Bylines.isName(key, outerKey(), scalar.getValue()) ? BlockKind.BYLINE : kindOf(key);
    if (kind != null) {
      Mark start = scalar.getStartMark().get();
      Mark end = scalar.getEndMark().get();
      Span written = new Span(offsets.toSource(start.getIndex()), offsets.toSource(end.getIndex()));
      write(kind == BlockKind.TITLE && !isTop ? BlockKind.CAPTION : kind, scalar, written);
    }
  }

  private void write(BlockKind kind, ScalarEvent scalar, Span written) {
    MappedText value = YamlText.read(text, written, scalar);
    if (kind == BlockKind.BYLINE) {
      writer.add(kind, value, null);
      return;
    }
    // Generators render such values as Markdown; those that do not show the same words.
    for (RawBlock block : MarkdownReader.read(value.text())) {
      boolean isCaption = block.kind() == BlockKind.CAPTION;
      writer.add(
          isCaption ? BlockKind.CAPTION : kind, block.text().through(value), block.language());
    }
  }

  private static @Nullable BlockKind kindOf(String key) {
    BlockKind kind = PROSE.get(key);
    int cut = key.lastIndexOf('_');
    if (kind != null || cut < 0) {
      return kind;
    }
    BlockKind ofEnd = PROSE.get(key.substring(cut + 1));
    return ofEnd == BlockKind.TITLE ? BlockKind.CAPTION : ofEnd;
  }

  private static final class Level {
    private final boolean isMapping;
    private final @Nullable String outerKey;
    private @Nullable String key;

    Level(boolean isMapping, @Nullable String outerKey) {
      this.isMapping = isMapping;
      this.outerKey = outerKey;
    }
  }
}
