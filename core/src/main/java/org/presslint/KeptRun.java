package org.presslint;

import java.util.List;
import java.util.Objects;
import org.presslint.cache.Key;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;

/**
 * What a run found, all that has to be known where none of its texts has changed. Settings and comments in the texts are
 * applied to it anew. Immutable.
 *
 * @param texts tells the texts, in their order
 * @param documents how many of them could be read
 * @param findings of all checks, those across texts included
 * @param problems what could not be read
 * @param commented the names of texts that say something to presslint
 */
record KeptRun(
    Key texts,
    int documents,
    List<Finding> findings,
    List<Problem> problems,
    List<String> commented) {

  KeptRun {
    Objects.requireNonNull(texts, "texts");
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    commented = List.copyOf(commented);
    if (documents < 0) {
      throw new IllegalArgumentException("fewer documents than none: " + documents);
    }
  }
}
