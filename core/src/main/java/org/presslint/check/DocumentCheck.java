package org.presslint.check;

import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.text.Document;

/** A check that needs one document only: a pure function of it. */
public non-sealed interface DocumentCheck extends Check {

  /** Its findings in any order. */
  List<Finding> check(Document document);
}
