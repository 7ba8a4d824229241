package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.check.BlockFacts;
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

  private final String rule;
  private final BlockFacts<List<Use>> uses = new BlockFacts<>(RussianTerms::uses);

  /**
   * Finds such terms.
   *
   * @param rule the rule its findings are of
   */
  RussianTerms(String rule) {
    this.rule = rule;
  }

  /**
   * An adjective and its noun.
   *
   * @param key the same in all cases, with and without a capital
   * @param span where they stand in the text of their block
   * @param hasCapital whether the adjective has one
   * @param isDefinition whether the term is defined there
   */
  private record Use(String key, Span span, boolean hasCapital, boolean isDefinition) {}

  /** The first place without its capital for each such term. */
  List<Finding> find(Document document) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.RUSSIAN && block.kind() == BlockKind.PARAGRAPH) {
        for (Use use : uses.of(block)) {
          add(block, use, terms);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Term term : terms.values()) {
      finding(document, term).ifPresent(findings::add);
    }
    return findings;
  }

  /** A place without a capital counts only after the term was seen with one. */
  private static void add(Block block, Use use, Map<String, Term> terms) {
    if (use.hasCapital()) {
      Term term = terms.computeIfAbsent(use.key(), k -> new Term());
      term.isDefined |= use.isDefinition();
      term.capitals.add(new Written(block, use.span()));
    } else if (terms.containsKey(use.key())) {
      terms.get(use.key()).lowers.add(new Written(block, use.span()));
    }
  }

  /** The places of a block where an adjective and its noun may be a term. */
  private static List<Use> uses(Block block) {
    List<Use> uses = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      boolean hasCapital = first.isCapitalized();
      boolean counts = hasCapital ? !first.startsSentence() : !second.isCapitalized();
      if (counts && isTerm(block, first, second) && (hasCapital || !isIndefinite(tokens, i))) {
        Span span = first.span().union(second.span());
        boolean isDefinition = hasCapital && isDefined(block.text(), span.start());
        uses.add(new Use(key(first, second), span, hasCapital, isDefinition));
      }
    }
    return List.copyOf(uses);
  }

  private static boolean isIndefinite(List<Token> tokens, int at) {
    return at > 0 && INDEFINITE.contains(lower(tokens.get(at - 1)));
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
        && isAdjective(lower(first))
        && isPlain(first)
        && isPlain(second)
        && block.text().substring(first.span().end(), second.span().start()).isBlank();
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

  private Optional<Finding> finding(Document document, Term term) {
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
