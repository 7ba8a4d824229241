package org.presslint.cli;

import org.presslint.output.OwnReport;
import org.presslint.text.FileHead;

/** What a file is by its beginning. */
enum FileKind {
  /** A text, as far as its beginning tells. */
  TEXT,
  /** A report of ours. */
  REPORT,
  /** Surely no text. */
  BINARY;

  static FileKind of(FileHead head) {
    if (head.isBinary()) {
      return BINARY;
    }
    return OwnReport.begins(head.ascii()) ? REPORT : TEXT;
  }
}
