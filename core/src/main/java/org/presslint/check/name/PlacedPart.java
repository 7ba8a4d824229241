package org.presslint.check.name;

/** A word of a mention in its document. */
record PlacedPart(ReadBlock block, Part part) {

  /** The number of its sentence in the document. */
  int sentence() {
    return block.sentence(part);
  }

  String word() {
    return part.word();
  }
}
