package org.presslint.language;

/**
 * One edit between the word that was meant and the word that was written.
 *
 * @param kind what happened
 * @param position where in the written word, 0-based, in UTF-16 code units; its length where something was lost at the end
 * @param lost whether a letter of the meant word is missing before the position
 */
public record Edit(EditKind kind, int position, boolean lost) {

  /** How many letters of the written word stand after the edit; -1 where something was lost at the very end. */
  public int lettersAfter(int length) {
    return length - 1 - position + (lost && position < length ? 1 : 0);
  }
}
