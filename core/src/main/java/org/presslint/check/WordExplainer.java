package org.presslint.check;

import java.util.Optional;
import org.presslint.finding.Reasoning;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What a check is besides that can say why it reports a word, or why it does not. */
public interface WordExplainer {

  /**
   * The reasoning about one word, from its document alone.
   *
   * @param document the document
   * @param block a block of it
   * @param word a token of the block that is a word
   * @return empty where the check never looks at such a word
   */
  Optional<Reasoning> explain(Document document, Block block, Token word);
}
