package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.check.BlockFacts;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds a term of two words that is written with capitals as a rule, and then without: Member States, member states. */
public final class CapitalsCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "capitals", Severity.INFO, "a term that one document writes with capitals and without");
  private static final double CONFIDENCE = 0.6;
  /** One place with capitals may be a slip itself, unless it defines the term. */
  private static final int ENOUGH = 2;

  private static final int SHORTEST_WORD = 4;
  /** After these a term means the things that were defined; without any it may be the name of something else. */
  private static final Set<String> DEFINITE =
      Set.of("the", "all", "both", "these", "those", "its", "our", "their", "said");

  private final BlockFacts<List<Use>> uses = new BlockFacts<>(CapitalsCheck::uses);
  private final RussianTerms russian = new RussianTerms(RULE.id());

  /**
   * Two words that may be a term.
   *
   * @param key the same with and without capitals
   * @param span where they stand in the text of their block
   * @param hasCapitals whether both have one; else none has, and something points back
   * @param isDefinition whether the term is defined there
   */
  private record Use(String key, Span span, boolean hasCapitals, boolean isDefinition) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.ENGLISH && block.kind() == BlockKind.PARAGRAPH) {
        add(block, terms);
      }
    }
    List<Finding> findings = new ArrayList<>(russian.find(document));
    terms.values().forEach(t -> t.finding(document).ifPresent(findings::add));
    return findings;
  }

  private void add(Block block, Map<String, Term> terms) {
    for (Use use : uses.of(block)) {
      if (use.hasCapitals()) {
        terms
            .computeIfAbsent(use.key(), k -> new Term())
            .capital(block, use.span(), use.isDefinition());
      } else if (terms.containsKey(use.key())) {
        terms.get(use.key()).lower(block, use.span());
      }
    }
  }

  /** The places of a block where pairs of words may be terms. */
  private static List<Use> uses(Block block) {
    List<Use> uses = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      if (!isLong(first) || !isLong(second)) {
        continue;
      }
      Token before = i > 0 ? tokens.get(i - 1) : null;
      Token after = i + 2 < tokens.size() ? tokens.get(i + 2) : null;
      boolean isDefinite = isDefinite(before);
      boolean isDefinition = !isDefinite && isDefinition(before, after);
      // Few words stand behind the ones that count, and only those need a closer look.
      if ((!isDefinite && !isDefinition) || !isSideBySide(block, first, second)) {
        continue;
      }
      String key = first.lower() + " " + second.lower();
      Span span = first.span().union(second.span());
      if (isTitle(first) && isTitle(second)) {
        if (isDefinition || isAlone(after)) {
          uses.add(new Use(key, span, true, isDefinition));
        }
      } else if (isDefinite && isLower(first) && isLower(second)) {
        uses.add(new Use(key, span, false, false));
      }
    }
    return List.copyOf(uses);
  }

  private static boolean isSideBySide(Block block, Token first, Token second) {
    return block.text().substring(first.span().end(), second.span().start()).isBlank();
  }

  private static boolean isLong(Token token) {
    return token.span().length() >= SHORTEST_WORD && token.isWord();
  }

  private static boolean isTitle(Token token) {
    return token.isCapitalized() && isLower(token.text().substring(1));
  }

  private static boolean isLower(Token token) {
    return token.text().equals(token.lower());
  }

  private static boolean isLower(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isAlone(@Nullable Token after) {
    return after == null || isPlain(after);
  }

  /** Whether a neighbour is no part of a longer name. */
  private static boolean isPlain(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION || (token.isWord() && isLower(token));
  }

  /** ("Member States"), (the “Member States”). */
  private static boolean isDefinition(@Nullable Token before, @Nullable Token after) {
    return before != null
        && after != null
        && "“\"«".contains(before.text())
        && "”\"»".contains(after.text());
  }

  private static boolean isDefinite(@Nullable Token before) {
    return before != null && DEFINITE.contains(before.lower());
  }

  /** Where a term is written with capitals and where without. Not thread-safe. */
  private static final class Term {
    private final List<Written> capitals = new ArrayList<>();
    private final List<Written> lowers = new ArrayList<>();
    private boolean isDefined;

    private record Written(Block block, Span span) {
      String text() {
        return span.of(block.text());
      }
    }

    void capital(Block block, Span span, boolean isDefinition) {
      capitals.add(new Written(block, span));
      isDefined |= isDefinition;
    }

    /** Counts only after the term was seen with capitals. */
    void lower(Block block, Span span) {
      if (!capitals.isEmpty()) {
        lowers.add(new Written(block, span));
      }
    }

    Optional<Finding> finding(Document document) {
      boolean isRule = isDefined || capitals.size() >= ENOUGH;
      if (lowers.isEmpty() || !isRule || lowers.size() > capitals.size()) {
        return Optional.empty();
      }
      Written lower = lowers.get(0);
      Written capital = capitals.get(0);
      return Optional.of(new Finding(
          RULE.id(),
          RULE.worst(),
          CONFIDENCE,
          document.place(lower.block, lower.span),
          String.format(Locale.ROOT, "“%s” here, “%s” before", lower.text(), capital.text()),
          List.of(capital.text()),
          List.of(document.place(capital.block, capital.span)),
          lower.block.mapped().isExact(lower.span) ? Finding.Fix.REVIEW : Finding.Fix.NEVER));
    }
  }
}
