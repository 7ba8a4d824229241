package org.presslint.check.glossary;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Capitals;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.language.Scripts;
import org.presslint.names.GlossaryEntry;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds names written otherwise than the glossary of the house has them. Immutable and thread-safe. */
public final class GlossaryCheck implements DocumentCheck {
  private static final Rule RULE =
      new Rule("glossary", Severity.ERROR, "a name written otherwise than your glossary has it");
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.8;

  private final boolean isOn;
  private final Phrases right;
  private final Phrases forbidden;
  private final Phrases anyCapitals;
  private final NearPhrases nearPhrases;
  private final NearWords nearWords;
  private final Expansions expansions;
  private final Lexicons lexicons;

  /**
   * A check with this glossary.
   *
   * @param lexicons asked whether a word that is nearly a name is a word of its own
   */
  public GlossaryCheck(GlossaryForms forms, Lexicons lexicons) {
    isOn = !forms.isEmpty();
    right = new Phrases(forms.right());
    forbidden = new Phrases(forms.forbidden());
    anyCapitals = Phrases.withAnyCapitals(forms.names());
    nearPhrases = new NearPhrases(forms.names(), lexicons);
    nearWords = new NearWords(forms.names(), lexicons);
    expansions = new Expansions(forms.expansions());
    this.lexicons = lexicons;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : isOn ? document.blocks() : List.<Block>of()) {
      List<Span> taken = new ArrayList<>();
      right.in(block).forEach(match -> taken.add(match.span()));
      for (Phrases.Match match : forbidden.in(block)) {
        if (taken.stream().noneMatch(span -> span.contains(match.span()))) {
          findings.add(forbidden(document, match));
          taken.add(match.span());
        }
      }
      for (Phrases.Match match : anyCapitals.in(block)) {
        if (isFree(match.span(), taken) && hasWrongCapitals(match)) {
          findings.add(capitals(document, match));
          taken.add(match.span());
        }
      }
      List<NearMiss> misses = new ArrayList<>(nearPhrases.in(block));
      misses.addAll(nearWords.in(block));
      for (Expansions.Other other : expansions.in(block)) {
        if (isFree(other.span(), taken)
            && misses.stream().noneMatch(m -> other.span().contains(m.span()))) {
          findings.add(otherwise(document, block, other));
          taken.add(other.span());
        }
      }
      for (NearMiss miss : misses) {
        if (isFree(miss.span(), taken)) {
          findings.add(nearly(document, miss));
          taken.add(miss.span());
        }
      }
    }
    return findings;
  }

  private static boolean isFree(Span span, List<Span> taken) {
    return taken.stream().noneMatch(span::overlaps);
  }

  private static Finding forbidden(Document document, Phrases.Match match) {
    GlossaryEntry.Forbidden wrong = match.form().name().forbidden().orElseThrow();
    String written = match.span().of(match.block().text());
    String reason = wrong.reason().map(r -> ": " + r).orElse("");
    String name = match.form().name().right().base();
    return finding(
        document,
        match.block(),
        match.span(),
        wrong.severity(),
        1,
        "the glossary has “" + name + "” and forbids “" + wrong.text() + "”" + reason,
        Capital.as(written, match.form().name().rightFor(match.form().text())));
  }

  /** Inner capitals are part of a name; a name of one word that is no other word has its first capital always. */
  private boolean hasWrongCapitals(Phrases.Match match) {
    boolean inner = false;
    for (int i = 0; i < match.form().size(); i++) {
      String written = Form.normalized(match.tokens().get(i));
      String right = match.form().tokens().get(i);
      inner |= !written.equals(right)
          && (Capitals.of(written) == Capitals.INNER || Capitals.of(right) == Capitals.INNER);
    }
    Token first = match.tokens().get(0);
    return inner || (match.form().size() == 1 && !first.isCapitalized() && !isWord(first.text()));
  }

  private boolean isWord(String text) {
    return lexicons
        .of(Scripts.language(text))
        .flatMap(lexicon -> lexicon.find(text))
        .map(Entry::word)
        .orElse(false);
  }

  private static Finding capitals(Document document, Phrases.Match match) {
    String written = match.span().of(match.block().text());
    return finding(
        document,
        match.block(),
        match.span(),
        Severity.WARNING,
        LIKELY,
        "the capitals of “" + oneLine(written) + "” are not those of “"
            + match.form().text() + "” in the glossary",
        match.form().text());
  }

  private static Finding otherwise(Document document, Block block, Expansions.Other other) {
    return finding(
        document,
        block,
        other.span(),
        Severity.WARNING,
        LIKELY,
        "“" + other.acronym() + "” is “" + other.name() + "” in the glossary, not “"
            + oneLine(other.span().of(block.text())) + "”",
        other.name());
  }

  private static Finding nearly(Document document, NearMiss miss) {
    return finding(
        document,
        miss.block(),
        miss.span(),
        miss.severity(),
        miss.severity() == Severity.ERROR ? SURE : LIKELY,
        "“" + oneLine(miss.written()) + "” is nearly “" + miss.name() + "” of the glossary",
        miss.right());
  }

  private static Finding finding(
      Document document,
      Block block,
      Span span,
      Severity severity,
      double confidence,
      String message,
      String suggestion) {
    return new Finding(
        RULE.id(),
        severity,
        confidence,
        document.place(block, span),
        message,
        List.of(suggestion),
        List.of(),
        Finding.Fix.REVIEW);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
