package org.presslint.check;

import java.util.List;

/** Looks for one family of mistakes. Implementations are immutable and thread-safe. */
public sealed interface Check permits DocumentCheck, CorpusCheck {

  /** The rules it finds, at least one; every finding carries the id of one of them. */
  List<Rule> rules();
}
