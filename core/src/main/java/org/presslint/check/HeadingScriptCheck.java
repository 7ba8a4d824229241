package org.presslint.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * Finds headings, captions and paragraphs in another script than the text around them: what a translation left behind.
 *
 * <p>A release that is whole in two languages has no mistake in having headings in both; there only a heading between two
 * paragraphs of the other language counts.
 */
public final class HeadingScriptCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "heading-script",
      Severity.ERROR,
      "a heading, caption or paragraph in another script or language than the text");
  private static final double CONFIDENCE_OF_ERROR = 0.97;
  private static final double CONFIDENCE_OF_WARNING = 0.7;
  /** With less text under it a heading is as likely the right one. */
  private static final int LEAST_WORDS_OF_BODY = 12;
  /** From this share of the text on the other script is a half of its own. */
  private static final double HALF = 0.2;
  /** Shorter paragraphs are notes: where to read on, whom to ask. */
  private static final int NOTE_WORDS = 12;

  private static final int LONG_PARAGRAPH_WORDS = 25;

  private final ForeignText foreignText;

  /** Checks with these lexicons, which tell words from names. */
  public HeadingScriptCheck(Lexicons lexicons) {
    foreignText = new ForeignText(lexicons);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    Map<Letters, Integer> body = new EnumMap<>(Letters.class);
    List<Letters> scripts = new ArrayList<>();
    for (Block block : document.blocks()) {
      Letters script = ForeignText.script(block);
      scripts.add(script);
      if (block.kind().isBody()) {
        body.merge(script, ForeignText.count(block, script), Integer::sum);
      }
    }
    Letters home = body.getOrDefault(Letters.CYRILLIC, 0) > body.getOrDefault(Letters.LATIN, 0)
        ? Letters.CYRILLIC
        : Letters.LATIN;
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < scripts.size(); i++) {
      Letters script = scripts.get(i);
      if (script == Letters.NONE) {
        continue;
      }
      Letters around = around(document, scripts, i, body, home);
      if (around == script || body.getOrDefault(around, 0) < LEAST_WORDS_OF_BODY) {
        continue;
      }
      Block block = document.blocks().get(i);
      judge(block, around).ifPresent(s -> findings.add(finding(document, block, s, around)));
    }
    return findings;
  }

  /** The script a block should have: that of the text it stands in; its own where that cannot be said. */
  private static Letters around(
      Document document,
      List<Letters> scripts,
      int index,
      Map<Letters, Integer> body,
      Letters home) {
    Letters own = scripts.get(index);
    Letters before = body(document, scripts, index, -1);
    Letters after = body(document, scripts, index, 1);
    int inOwn = body.getOrDefault(own, 0);
    boolean isBody = document.blocks().get(index).kind().isBody();
    if (isBody) {
      inOwn -= ForeignText.count(document.blocks().get(index), own);
    }
    boolean isHalf = inOwn >= HALF * body.getOrDefault(home, 0);
    if (isHalf || isBody) {
      return before == after && before != null ? before : own;
    }
    return after == own ? own : home;
  }

  private static @Nullable Letters body(
      Document document, List<Letters> scripts, int index, int step) {
    for (int i = index + step; i >= 0 && i < scripts.size(); i += step) {
      if (document.blocks().get(i).kind().isBody() && scripts.get(i) != Letters.NONE) {
        return scripts.get(i);
      }
    }
    return null;
  }

  private Optional<Severity> judge(Block block, Letters around) {
    Optional<Severity> judged = foreignText.judge(block, around);
    return switch (block.kind()) {
      case HEADLINE, HEADING -> judged;
      case CAPTION, DESCRIPTION -> judged.map(s -> Severity.WARNING);
      case PARAGRAPH, LIST_ITEM -> {
        int words = ForeignText.count(block, ForeignText.script(block));
        yield words < NOTE_WORDS
            ? Optional.empty()
            : judged.map(s -> words < LONG_PARAGRAPH_WORDS ? Severity.WARNING : s);
      }
      default -> Optional.empty();
    };
  }

  private static Finding finding(
      Document document, Block block, Severity severity, Letters around) {
    Language language = language(document, around);
    String message = "This %s is in %s, the text around it in %s"
        .formatted(
            what(block.kind()),
            shown(block.language(), ForeignText.script(block)),
            shown(language, around));
    String text = block.text();
    int start = text.length() - text.stripLeading().length();
    return new Finding(
        RULE.id(),
        severity,
        severity == Severity.ERROR ? CONFIDENCE_OF_ERROR : CONFIDENCE_OF_WARNING,
        document.place(
            block, new Span(start, Math.max(start, text.stripTrailing().length()))),
        message,
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  /** The language of most body blocks in a script. */
  private static Language language(Document document, Letters script) {
    Map<Language, Integer> words = new EnumMap<>(Language.class);
    for (Block block : document.blocks()) {
      if (block.kind().isBody() && ForeignText.script(block) == script) {
        words.merge(block.language(), ForeignText.count(block, script), Integer::sum);
      }
    }
    return words.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(document.language());
  }

  private static String what(BlockKind kind) {
    return switch (kind) {
      case HEADLINE -> "headline";
      case HEADING -> "heading";
      case CAPTION -> "caption";
      case DESCRIPTION -> "description";
      default -> "paragraph";
    };
  }

  private static String shown(Language language, Letters script) {
    return switch (language) {
      case ENGLISH -> "English";
      case RUSSIAN -> "Russian";
      case OTHER -> script == Letters.OTHER ? "another script" : script.shown() + " letters";
    };
  }
}
