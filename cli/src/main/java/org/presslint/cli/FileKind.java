package org.presslint.cli;

import org.presslint.output.OwnReport;
import org.presslint.text.FileHead;

/** What an entry of a folder is, a file by its beginning. */
enum FileKind {
  FOLDER,
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
