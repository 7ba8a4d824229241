package org.presslint.check.name;

import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.text.Document;

/** One family of mistakes that a text shows by itself, whatever other texts hold. Implementations are immutable and thread-safe. */
interface TextFamily {

  /**
   * Its findings in any order.
   *
   * @param mentions the names of the document in the order of the text
   */
  List<Finding> find(Document document, List<Mention> mentions);
}
