package org.presslint.check.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presslint.language.Lexicon;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** Evidence from a form of the same document that is nearly the same. */
final class TwinEvidence {

  private TwinEvidence() {}

  static void gather(
      UnknownForm form, Twin twin, Document document, Lexicon lexicon, EvidenceSet evidence) {
    int count = form.occurrences.size();
    Set<String> shared = neighbours(document, form.form);
    shared.retainAll(neighbours(document, twin.form()));
    evidence
        .set(Evidence.TWIN, 1)
        .set(Evidence.TWIN_COST, Math.min(3, Math.max(-1, twin.cost())))
        .set(Evidence.TWIN_MORE_FREQUENT, twin.count() > count)
        .set(Evidence.TWIN_LAST_LETTER, twin.atEnd())
        .set(Evidence.TWIN_KNOWN, lexicon.accepts(twin.form()))
        .set(Evidence.TWIN_GOOD, !twin.atEnd() && twin.cost() < 1.2 && twin.count() > count)
        .set(Evidence.TWIN_SHARES_NEIGHBOUR, !shared.isEmpty());
  }

  /** The capitalised words beside a form, with the side they stand on. */
  private static Set<String> neighbours(Document document, String form) {
    Set<String> found = new HashSet<>();
    for (Block block : document.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.isWord()
            && WordParts.withoutPossessive(Folding.normalize(token.text())).equals(form)) {
          addCapitalized(tokens, i - 1, "<", found);
          addCapitalized(tokens, i + 1, ">", found);
        }
      }
    }
    return found;
  }

  private static void addCapitalized(
      List<Token> tokens, int index, String side, Set<String> found) {
    if (index >= 0 && index < tokens.size()) {
      Token token = tokens.get(index);
      if (token.isWord() && token.isCapitalized()) {
        found.add(side + token.text());
      }
    }
  }
}
