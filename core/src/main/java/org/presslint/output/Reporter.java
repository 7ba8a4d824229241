package org.presslint.output;

import java.io.IOException;
import org.presslint.finding.Report;

/** Writes a report in one form. The same report always gives the same text. */
public interface Reporter {

  /** Writes the whole report; does not close {@code out}. */
  void write(Report report, Appendable out) throws IOException;
}
