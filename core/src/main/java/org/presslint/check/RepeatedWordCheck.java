package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds words that are written twice: "the the". Doublings a language uses are left alone. */
public final class RepeatedWordCheck implements DocumentCheck {
  private static final Rule RULE =
      new Rule("repeated-word", Severity.ERROR, "a word that is written twice in a row");
  private static final double CONFIDENCE_OF_ERROR = 0.97;
  private static final double CONFIDENCE_OF_WARNING = 0.8;

  private static final Pattern EMPHASIS =
      Pattern.compile("[_*`]|</?(?:em|i|b|strong|code|q|cite)\\b");

  /** Grammar or emphasis: "all that that implies", "very very", "bye bye". */
  private static final Map<Language, Set<String>> GOOD = Map.of(
      Language.ENGLISH,
      Set.of(
          "had", "that", "is", "was", "do", "did", "her", "you", "who", "in", "on", "so", "very",
          "really", "much", "many", "far", "long", "more", "never", "ever", "now", "no", "yes",
          "bye", "ha", "knock", "please", "there", "well", "hear", "same", "again", "over", "blah",
          "etc", "too"),
      Language.RUSSIAN,
      Set.of(
          "да", "нет", "так", "ну", "вот", "очень", "много", "долго", "давно", "еле", "едва",
          "чуть", "ещё", "еще", "только", "далеко", "ура", "что", "то", "все", "всё", "тихо",
          "скоро", "ха"));

  /** Words that never stand twice in a row in any sentence. */
  private static final Map<Language, Set<String>> NEVER_TWICE = Map.of(
      Language.ENGLISH,
      Set.of(
          "the", "a", "an", "of", "and", "or", "to", "for", "from", "with", "by", "at", "into",
          "be", "been", "are", "were", "has", "have", "will", "would", "should", "can", "could",
          "may", "this", "these", "those", "its", "their", "our", "his", "my", "but", "than",
          "which", "as"),
      Language.RUSSIAN,
      Set.of(
          "и", "в", "во", "на", "с", "со", "к", "ко", "о", "об", "по", "из", "за", "для", "от",
          "до", "при", "не", "но", "или", "у", "под", "над", "между", "через", "без", "также",
          "который", "которая", "которое", "которые", "был", "была", "было", "были", "будет",
          "будут", "если"));

  private final BlockFacts<List<Integer>> repeated = new BlockFacts<>(RepeatedWordCheck::repeated);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.language() == Language.OTHER) {
        continue;
      }
      for (int second : repeated.of(block)) {
        Token word = block.tokens().get(second - 1);
        Token again = block.tokens().get(second);
        if (!isMentioned(document, block, word, again)) {
          findings.add(finding(document, block, word, again));
        }
      }
    }
    return findings;
  }

  /** Which tokens of a block repeat the word before them. */
  private static List<Integer> repeated(Block block) {
    List<Integer> repeated = List.of();
    List<Token> tokens = block.tokens();
    Token before = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (before != null && isTwice(block, before, token) && !isThrice(block, i)) {
        repeated = repeated.isEmpty() ? new ArrayList<>() : repeated; // nearly all blocks have none
        repeated.add(i);
      }
      before = token;
    }
    return repeated;
  }

  private static boolean isTwice(Block block, Token first, Token second) {
    return first.isWord()
        && second.isWord()
        && lower(first).equals(lower(second))
        && (isLower(second) && (isLower(first) || first.startsSentence()))
        && block.text().substring(first.span().end(), second.span().start()).isBlank()
        && !GOOD.getOrDefault(block.language(), Set.of()).contains(lower(second));
  }

  /** "Ha ha ha", "test test test": somebody means it. */
  private static boolean isThrice(Block block, int second) {
    List<Token> tokens = block.tokens();
    boolean before = second > 1 && lower(tokens.get(second - 2)).equals(lower(tokens.get(second)));
    boolean after = second + 1 < tokens.size()
        && lower(tokens.get(second + 1)).equals(lower(tokens.get(second)));
    return before || after;
  }

  /** Whether only one of the two is emphasised: words like <em>or</em> or <em>and</em>. */
  private static boolean isMentioned(Document document, Block block, Token first, Token second) {
    int from = block.mapped().toSource(first.span()).end();
    int to = block.mapped().toSource(second.span()).start();
    return from < to
        && EMPHASIS.matcher(document.source().text()).region(from, to).find();
  }

  private static Finding finding(Document document, Block block, Token first, Token second) {
    boolean sure = NEVER_TWICE.getOrDefault(block.language(), Set.of()).contains(lower(second));
    Span both = new Span(first.span().start(), second.span().end());
    return new Finding(
        RULE.id(),
        sure ? Severity.ERROR : Severity.WARNING,
        sure ? CONFIDENCE_OF_ERROR : CONFIDENCE_OF_WARNING,
        document.place(block, both),
        "“" + lower(second) + "” is written twice",
        List.of(first.text()),
        List.of(),
        block.mapped().isExact(both) ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }

  /** A doubled name (Walla Walla) has two capitals. */
  private static boolean isLower(Token token) {
    return token.text().equals(lower(token));
  }

  private static String lower(Token token) {
    return token.lower();
  }
}
