package org.presslint.cache;

import org.jspecify.annotations.Nullable;

/** Writes the values of one type as bytes and reads them again. Immutable and thread-safe. */
public interface Codec {

  /** Writes a value of the type, or null. */
  void write(@Nullable Object value, ValueOutput out);

  /** Reads what was written. */
  @Nullable Object read(ValueInput in);
}
