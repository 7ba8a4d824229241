package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.check.MeantWord.Meaning;
import org.presslint.check.MeantWord.Typed;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Finds whole words typed in the letters of another script: COBET in Latin letters within a Russian sentence; also the
 * half of a word with a hyphen.
 *
 * <p>Each letter is right by itself; the words around it, the word lists and the rest of the document tell that the word
 * is not.
 */
public final class LookAlikeCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "look-alike", Severity.ERROR, "a word typed in look-alike letters of another script");
  private static final double CONFIDENCE_OF_ERROR = 0.97;
  private static final double CONFIDENCE_OF_WARNING = 0.8;
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}]+");

  private final MeantWord meant;
  private final BlockFacts<List<String>> twins = new BlockFacts<>(ScriptEvidence::twins);
  private final BlockFactsBy<Strangers, List<Typed>> strangers =
      new BlockFactsBy<>(LookAlikeCheck::strangers);

  /** Which words of a document may be typed in the letters of another script. */
  private enum Strangers {
    LATIN(Letters.LATIN, Letters.CYRILLIC, Characters.Kind.LATIN),
    CYRILLIC(Letters.CYRILLIC, Letters.LATIN, Characters.Kind.CYRILLIC),
    /** Cyrillic ones where the document has no other words in that script, so that their neighbours need not tell. */
    LONE_CYRILLIC(Letters.CYRILLIC, Letters.LATIN, Characters.Kind.CYRILLIC);

    private final Letters script;
    private final Letters home;
    private final Characters.Kind characters;

    Strangers(Letters script, Letters home, Characters.Kind characters) {
      this.script = script;
      this.home = home;
      this.characters = characters;
    }
  }

  /** Checks with these lexicons, which know what the word was meant to be. */
  public LookAlikeCheck(Lexicons lexicons) {
    meant = new MeantWord(lexicons);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    ScriptEvidence evidence = new ScriptEvidence(document, twins);
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.blocks()) {
      // A line of names with a stranger among them is in no language; it is in that of its
      // document.
      Language language =
          block.language() == Language.OTHER ? document.language() : block.language();
      Strangers kind = language == Language.RUSSIAN ? Strangers.LATIN : Strangers.CYRILLIC;
      if (language == Language.OTHER || !block.characters().has(kind.characters)) {
        continue;
      }
      if (kind == Strangers.CYRILLIC
          && document.language() == language
          && evidence.isCyrillicAbsent()) {
        kind = Strangers.LONE_CYRILLIC;
      } else if (block.language() != language) {
        continue;
      }
      for (Typed typed : strangers.of(block, kind)) {
        if (!isSymbol(document, block, typed)) {
          meaning(typed, kind, block, document, evidence)
              .ifPresent(m -> findings.add(finding(document, block, typed, m)));
        }
      }
    }
    return findings;
  }

  private Optional<Meaning> meaning(
      Typed typed, Strangers kind, Block block, Document document, ScriptEvidence evidence) {
    return kind == Strangers.LATIN
        ? meant.cyrillic(typed, block, evidence)
        : meant.latin(typed, block, document, evidence);
  }

  /** A letter that alone is set off by markup stands for itself: the axes _a_ and _b_. */
  private static boolean isSymbol(Document document, Block block, Typed typed) {
    int before = block.mapped().toSource(typed.span()).start() - 1;
    return typed.text().length() == 1
        && before >= 0
        && "_*`>".indexOf(document.source().text().charAt(before)) >= 0;
  }

  /** The words in a script that stand among words of the other one and look like words of that. */
  private static List<Typed> strangers(Block block, Strangers kind) {
    Letters stranger = kind.script;
    Letters home = kind.home;
    List<Token> words = block.tokens().stream().filter(Token::isWord).toList();
    List<Typed> strangers = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      Letters script = script(word.text());
      if (script == Letters.NONE) {
        strangers.addAll(parts(word, stranger, home));
      } else if (script == stranger) {
        Letters before = i > 0 && !word.startsSentence()
            ? neighbour(block, words.get(i - 1), word, words.get(i - 1), home)
            : Letters.NONE;
        Letters after = i + 1 < words.size()
            ? neighbour(block, word, words.get(i + 1), words.get(i + 1), home)
            : Letters.NONE;
        boolean oneIs = before == home || after == home;
        boolean noneIsNot =
            (before == home || before == Letters.NONE) && (after == home || after == Letters.NONE);
        if (kind == Strangers.LONE_CYRILLIC || (oneIs && noneIsNot)) {
          Optional<Token> previous = i > 0 ? Optional.of(words.get(i - 1)) : Optional.empty();
          Typed.of(word.text(), stranger, word.span(), word.startsSentence(), previous, false)
              .ifPresent(strangers::add);
        }
      }
    }
    return strangers;
  }

  /** The script of a word beside another; one behind quotation marks says nothing where it is not the text's own. */
  private static Letters neighbour(
      Block block, Token left, Token right, Token neighbour, Letters home) {
    Letters script = script(neighbour.text());
    String gap = block.text().substring(left.span().end(), right.span().start());
    return script == home || gap.chars().noneMatch(c -> "«»“”„\"".indexOf(c) >= 0)
        ? script
        : Letters.NONE;
  }

  /** The parts in one script of a word whose other parts are in the other; none where a part is mixed itself. */
  private static List<Typed> parts(Token word, Letters stranger, Letters home) {
    List<Typed> parts = new ArrayList<>();
    boolean hasHome = false;
    Matcher matcher = PART.matcher(word.text());
    while (matcher.find()) {
      Letters script = script(matcher.group());
      if (script != stranger && script != home) {
        return List.of();
      }
      hasHome |= script == home;
      if (script == stranger) {
        int start = word.span().start();
        Typed.of(
                matcher.group(),
                stranger,
                new Span(start + matcher.start(), start + matcher.end()),
                word.startsSentence() && matcher.start() == 0,
                Optional.empty(),
                true)
            .ifPresent(parts::add);
      }
    }
    return hasHome ? parts : List.of();
  }

  /** The script all letters of a word are in; {@link Letters#NONE} for a mixed one. */
  private static Letters script(String word) {
    Letters first = Letters.of(word.codePointAt(0));
    int point;
    for (int i = 0; i < word.length(); i += Character.charCount(point)) {
      point = word.codePointAt(i);
      Letters script = Letters.of(point);
      if (script != first && script != Letters.NONE) {
        return Letters.NONE;
      }
    }
    return first;
  }

  private static Finding finding(Document document, Block block, Typed typed, Meaning meaning) {
    boolean sure = meaning.sure();
    return new Finding(
        RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? CONFIDENCE_OF_ERROR : CONFIDENCE_OF_WARNING,
        document.place(block, typed.span()),
        String.format(
            Locale.ROOT,
            "“%s” is typed in %s letters; the words around it are in %s ones, where it is “%s”",
            typed.text(),
            script(typed.text()).shown(),
            Letters.of(meaning.right().codePointAt(0)).shown(),
            meaning.right()),
        List.of(meaning.right()),
        List.of(),
        sure ? Finding.Fix.SAFE : Finding.Fix.REVIEW);
  }
}
