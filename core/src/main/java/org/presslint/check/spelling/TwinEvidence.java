package org.presslint.check.spelling;

import java.util.Collections;
import org.presslint.language.Lexicon;

/** Evidence from a form of the same document that is nearly the same. */
final class TwinEvidence {

  private TwinEvidence() {}

  static void gather(
      UnknownForm form,
      Twin twin,
      CapitalizedNeighbours neighbours,
      Lexicon lexicon,
      EvidenceSet evidence) {
    int count = form.count();
    boolean shared = !Collections.disjoint(neighbours.of(form.form()), neighbours.of(twin.form()));
    evidence
        .set(Evidence.TWIN, 1)
        .set(Evidence.TWIN_COST, Math.min(3, Math.max(-1, twin.cost())))
        .set(Evidence.TWIN_MORE_FREQUENT, twin.count() > count)
        .set(Evidence.TWIN_LAST_LETTER, twin.atEnd())
        .set(Evidence.TWIN_KNOWN, lexicon.accepts(twin.form()))
        .set(Evidence.TWIN_GOOD, !twin.atEnd() && twin.cost() < 1.2 && twin.count() > count)
        .set(Evidence.TWIN_SHARES_NEIGHBOUR, shared);
  }
}
