package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Characters;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Link;
import org.presslint.text.Span;

/**
 * Finds headings, captions and paragraphs in another script or language than the text around them: what a translation left
 * behind.
 *
 * <p>A release that is whole in two languages has no mistake in having headings in both; there only a heading between two
 * paragraphs of the other language counts.
 */
public final class HeadingScriptCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "heading-script",
      Severity.ERROR,
      "a heading, caption, link or paragraph in another script or language than the text");
  private static final double CONFIDENCE_OF_ERROR = 0.97;
  private static final double CONFIDENCE_OF_WARNING = 0.7;
  /** Shorter paragraphs are notes: where to read on, whom to ask. */
  private static final int NOTE_WORDS = 12;

  private static final int LONG_PARAGRAPH_WORDS = 25;

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//");

  private final ForeignText foreignText;
  private final BlockFacts<UnquotedWords.Read> unquoted = new BlockFacts<>(UnquotedWords.Read::of);
  /** How sure it is that a block is foreign, by the script of the text around it. */
  private final BlockFactsBy<Letters, Optional<Severity>> inOtherScript;
  /** The same of one in the same script, by the language of the text around it. */
  private final BlockFactsBy<Language, Optional<Severity>> inOtherLanguage;

  /** Checks with these lexicons, which tell words from names. */
  public HeadingScriptCheck(Lexicons lexicons) {
    foreignText = new ForeignText(lexicons);
    inOtherScript =
        new BlockFactsBy<>((block, around) -> foreignText.inOtherScript(words(block), around));
    inOtherLanguage =
        new BlockFactsBy<>((block, around) -> foreignText.inOtherLanguage(words(block), around));
  }

  private UnquotedWords words(Block block) {
    return new UnquotedWords(block, unquoted.of(block));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    if (isOfOneKind(document)) {
      return List.of();
    }
    BodyScripts body = new BodyScripts(document, unquoted);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < body.blocks().size(); i++) {
      UnquotedWords block = body.blocks().get(i);
      if (block.script() == Letters.NONE || !isJudged(block)) {
        continue;
      }
      Letters around = body.around(i);
      if (around != Letters.NONE) {
        judge(body, i, around)
            .flatMap(severity -> weighed(block, severity))
            .ifPresent(severity ->
                findings.add(finding(document, block, severity, body.language(around), around)));
      }
    }
    for (Link link : document.links()) {
      link(document, body, link)
          .filter(f -> findings.stream()
              .noneMatch(o -> o.place().span().overlaps(f.place().span())))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** Whether all letters are of one script and all blocks in languages that are known, so that nothing can be in another. */
  private static boolean isOfOneKind(Document document) {
    Characters all = new Characters(0);
    for (Block block : document.blocks()) {
      if (block.language() == Language.OTHER) {
        return false;
      }
      all = all.and(block.characters());
    }
    return all.isOfOneScript();
  }

  /** The words of a link, where markup does not say that the page they lead to is in another language. */
  private Optional<Finding> link(Document document, BodyScripts body, Link link) {
    if (link.language() != null || body.isAtHome(document.source().text(), link.span())) {
      return Optional.empty();
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      UnquotedWords block = body.blocks().get(i);
      if (!block.block().mapped().touches(link.span())) {
        continue;
      }
      UnquotedWords words = UnquotedWords.of(block.block(), link);
      if (!words.words().isEmpty()) {
        Letters around = body.aroundLink(i, words);
        boolean isForeign = isJudged(block)
            && around != Letters.NONE
            && words.script() != Letters.NONE
            && words.script() != around
            && isOwn(link, words)
            && foreignText.inOtherScript(words, around).isPresent();
        return Optional.of(link)
            .filter(l -> isForeign)
            .map(l -> finding(document, l, words, body.language(around), around));
      }
    }
    return Optional.empty();
  }

  /** The title of a page elsewhere stays as it is; words that go on in a sentence, and those for an own page, do not. */
  private static boolean isOwn(Link link, UnquotedWords words) {
    return !ELSEWHERE.matcher(link.target()).lookingAt()
        || !words.words().get(0).isCapitalized();
  }

  private static Finding finding(
      Document document, Link link, UnquotedWords words, Language language, Letters around) {
    Language own = words.script() == Letters.CYRILLIC ? Language.RUSSIAN : Language.ENGLISH;
    return new Finding(
        RULE.id(),
        Severity.WARNING,
        CONFIDENCE_OF_WARNING,
        document.place(link.span()),
        String.format(
            Locale.ROOT,
            "This link is in %s, the text around it in %s",
            shown(words.script() == Letters.OTHER ? Language.OTHER : own, words.script(), around),
            shown(language, around, words.script())),
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  private static boolean isJudged(UnquotedWords block) {
    if (block.block().isMarked()) {
      return false;
    }
    return switch (block.block().kind()) {
      case QUOTE, TABLE_CELL, BOILERPLATE -> false;
      default -> true;
    };
  }

  private Optional<Severity> judge(BodyScripts body, int index, Letters around) {
    UnquotedWords block = body.blocks().get(index);
    if (block.script() != around) {
      return inOtherScript.of(block.block(), around);
    }
    Language language = body.language(around);
    boolean other = block.block().language() == Language.OTHER && language != Language.OTHER;
    return other && body.isWithin(index, language)
        ? inOtherLanguage.of(block.block(), language)
        : Optional.empty();
  }

  /** Headings weigh as they are judged, what is read apart from the text less, short notes and names of authors nothing. */
  private static Optional<Severity> weighed(UnquotedWords block, Severity severity) {
    BlockKind kind = block.block().kind();
    if (kind.isHeading()) {
      return Optional.of(severity);
    }
    if (kind == BlockKind.BYLINE) {
      return Optional.empty();
    }
    if (!kind.isBody()) {
      return Optional.of(Severity.WARNING);
    }
    if (block.count() < NOTE_WORDS) {
      return Optional.empty();
    }
    return Optional.of(block.count() < LONG_PARAGRAPH_WORDS ? Severity.WARNING : severity);
  }

  private static Finding finding(
      Document document,
      UnquotedWords unquoted,
      Severity severity,
      Language language,
      Letters around) {
    Block block = unquoted.block();
    String text = block.text();
    int start = text.length() - text.stripLeading().length();
    return new Finding(
        RULE.id(),
        severity,
        severity == Severity.ERROR ? CONFIDENCE_OF_ERROR : CONFIDENCE_OF_WARNING,
        document.place(
            block, new Span(start, Math.max(start, text.stripTrailing().length()))),
        String.format(
            Locale.ROOT,
            "This %s is in %s, the text around it in %s",
            what(block.kind()),
            shown(block.language(), unquoted.script(), around),
            shown(language, around, unquoted.script())),
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  private static String what(BlockKind kind) {
    return kind.isBody() ? "paragraph" : kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String shown(Language language, Letters script, Letters other) {
    return switch (language) {
      case ENGLISH -> "English";
      case RUSSIAN -> "Russian";
      case OTHER ->
        script == other || script == Letters.OTHER
            ? "another language"
            : script.shown() + " letters";
    };
  }
}
