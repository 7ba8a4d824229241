package org.presslint.check;

import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.text.Document;

/**
 * A check that compares the documents of a run; one document is a corpus of one.
 *
 * @param <O> what it keeps of a document: small and immutable
 */
public non-sealed interface CorpusCheck<O> extends Check {

  /** What the check keeps of a document: a pure function of it. */
  O observe(Document document);

  /** Its findings in any order; they do not depend on the order of the observations. */
  List<Finding> conclude(List<O> observations);
}
