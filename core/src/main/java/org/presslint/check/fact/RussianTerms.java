package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Stems;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Finds a Russian term, an adjective and its noun, that is written with a capital as a rule, and then without:
 * Исполнительный комитет, исполнительного комитета. Cases of one term are one term.
 */
final class RussianTerms {
  private static final double CONFIDENCE = 0.6;
  private static final int ENOUGH = 2;
  private static final int SHORTEST_WORD = 4;
  /** The endings of adjectives and participles, of two letters and of three. */
  private static final Set<String> ENDINGS = Set.of(
      "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им", "ом", "ем", "ую", "юю",
      "ей", "ых", "их", "ого", "его", "ому", "ему", "ыми", "ими");

  private static final Pattern DEFINED = Pattern.compile(
      "\\([^()]{0,40}?(?:далее|именуем\\p{L}+)[^()]{0,30}?[—–:-]?[\\s\\p{Z}]*[«“\"]?");
  /** After these, things of the kind are meant. */
  private static final Set<String> INDEFINITE = Set.of(
      "любой",
      "любого",
      "любому",
      "каждый",
      "каждого",
      "каждому",
      "другой",
      "другого",
      "другие",
      "других",
      "иной",
      "иного",
      "иные",
      "иных",
      "новый",
      "нового",
      "один",
      "некоторые",
      "такой");

  private final Document document;
  private final String rule;
  private final Map<String, Term> terms = new LinkedHashMap<>();

  private RussianTerms(Document document, String rule) {
    this.document = document;
    this.rule = rule;
  }

  /** The first place without its capital for each such term. */
  static List<Finding> find(Document document, String rule) {
    RussianTerms terms = new RussianTerms(document, rule);
    for (Block block : document.blocks()) {
      if (block.language() == Language.RUSSIAN && block.kind() == BlockKind.PARAGRAPH) {
        terms.read(block);
      }
    }
    return terms.terms.values().stream()
        .map(terms::finding)
        .flatMap(Optional::stream)
        .toList();
  }

  private void read(Block block) {
    List<Token> tokens = block.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      boolean counts = first.isCapitalized()
          ? !first.startsSentence()
          : !terms.isEmpty() && !second.isCapitalized();
      if (!counts || !isTerm(block, first, second)) {
        continue;
      }
      Written written = new Written(block, first.span().union(second.span()));
      if (first.isCapitalized()) {
        Term term = terms.computeIfAbsent(key(first, second), k -> new Term());
        term.isDefined |= isDefined(block.text(), first.span().start());
        term.capitals.add(written);
      } else if (i == 0 || !INDEFINITE.contains(lower(tokens.get(i - 1)))) {
        Term term = terms.get(key(first, second));
        if (term != null) {
          term.lowers.add(written);
        }
      }
    }
  }

  /** Whether a bracket that is open before a place says that a term is defined there. */
  private static boolean isDefined(String text, int at) {
    int open = at - 1;
    while (open >= 0 && text.charAt(open) != '(' && text.charAt(open) != ')') {
      open--;
    }
    return open >= 0 && DEFINED.matcher(text).region(open, at).matches();
  }

  private static boolean isTerm(Block block, Token first, Token second) {
    return first.isWord()
        && second.isWord()
        && first.text().length() >= SHORTEST_WORD
        && second.text().length() >= SHORTEST_WORD
        && isPlain(first)
        && isPlain(second)
        && block.text().substring(first.span().end(), second.span().start()).isBlank()
        && isAdjective(lower(first));
  }

  /** At most the first letter is a capital. */
  private static boolean isPlain(Token token) {
    String rest = token.text().substring(1);
    return token.text().equals(token.lower()) || rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  private static String key(Token first, Token second) {
    return Stems.of(notReflexive(lower(first)), Language.RUSSIAN) + " "
        + Stems.of(lower(second), Language.RUSSIAN);
  }

  private static String notReflexive(String adjective) {
    return adjective.endsWith("ся") ? adjective.substring(0, adjective.length() - 2) : adjective;
  }

  private static boolean isAdjective(String word) {
    String bare = notReflexive(word);
    int n = bare.length();
    return (n > 2 && ENDINGS.contains(bare.substring(n - 2)))
        || (n > 3 && ENDINGS.contains(bare.substring(n - 3)));
  }

  private static String lower(Token token) {
    return token.key();
  }

  private Optional<Finding> finding(Term term) {
    boolean isRule = term.isDefined || term.capitals.size() >= ENOUGH;
    if (term.lowers.isEmpty() || !isRule || term.lowers.size() > term.capitals.size()) {
      return Optional.empty();
    }
    Written lower = term.lowers.get(0);
    Written capital = term.capitals.get(0);
    return Optional.of(new Finding(
        rule,
        Severity.INFO,
        CONFIDENCE,
        document.place(lower.block, lower.span),
        String.format(Locale.ROOT, "“%s” here, “%s” before", lower.text(), capital.text()),
        List.of(withCapitals(lower.text(), capital.text())),
        List.of(document.place(capital.block, capital.span)),
        lower.block.mapped().isExact(lower.span) ? Finding.Fix.REVIEW : Finding.Fix.NEVER));
  }

  /** A term with capitals where another form of it has them. */
  private static String withCapitals(String term, String like) {
    int second = term.indexOf(' ') + 1;
    boolean both = Character.isUpperCase(like.charAt(like.indexOf(' ') + 1));
    StringBuilder text = new StringBuilder(term);
    text.setCharAt(0, Character.toUpperCase(term.charAt(0)));
    if (both && second > 0) {
      text.setCharAt(second, Character.toUpperCase(term.charAt(second)));
    }
    return text.toString();
  }

  /** Where a term is written. */
  private record Written(Block block, Span span) {
    String text() {
      return span.of(block.text());
    }
  }

  /** Where a term is written with a capital and where, after that, without. Not thread-safe. */
  private static final class Term {
    private final List<Written> capitals = new ArrayList<>();
    private final List<Written> lowers = new ArrayList<>();
    private boolean isDefined;
  }
}
