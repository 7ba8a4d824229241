package org.presslint.maven;

import java.util.List;
import org.presslint.Batch;

/**
 * What a goal works on.
 *
 * @param folders of the project whose build it is; names start from there
 * @param selection the texts
 * @param batches the same, those with the same settings together
 */
record Texts(ProjectFolders folders, Selection selection, List<Batch> batches) {
  Texts {
    batches = List.copyOf(batches);
  }

  /** Whether there is nothing to check and nothing to complain of. */
  boolean isEmpty() {
    return selection.inputs().isEmpty() && selection.problems().isEmpty();
  }

  /** The end of a line: what is left out, in brackets; empty where nothing is. */
  String leftOut() {
    String summary = selection.leftOut().summary();
    return summary.isEmpty() ? "" : " (" + summary + ")";
  }
}
