package org.presslint.check.acronym;

import java.util.List;

/** One family of mistakes with acronyms. Implementations are immutable and thread-safe. */
interface AcronymFamily {

  /**
   * What it finds, in any order.
   *
   * @param observations what was seen in the documents of the run, sorted by path
   */
  List<Told> find(List<AcronymObservation> observations);
}
