package org.presslint.check.name;

import java.util.List;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;

/** One family of mistakes in names. Implementations are immutable and thread-safe. */
interface NameFamily {

  Rule rule();

  /**
   * Its findings in any order.
   *
   * @param observations what was seen in the documents of the run, sorted by path
   */
  List<Finding> find(List<NameObservation> observations);

  /**
   * Whether it judges a lone document by nothing but the {@link HeldNames}, what is written at their places, and which of these
   * comes first; not by where they stand, nor by the words around them.
   */
  default boolean judgesByHeldNames() {
    return true;
  }

  /** The families it is made of, which are asked one by one; what they say of one place is all told. */
  default List<NameFamily> parts() {
    return List.of(this);
  }
}
