package org.presslint.format;

import org.presslint.text.RawDocument;
import org.presslint.text.Source;

/** A form of text presslint can read. Implementations are immutable and thread-safe. */
public interface Format {

  /** The word for it in settings and reports. */
  String id();

  /** Whether a source of this name is written in this format, told by the ending of the name. */
  boolean accepts(String name);

  /** Reads a source. Never fails: what cannot be read as it was meant becomes a remark. */
  RawDocument read(Source source);
}
