package org.presslint.language;

/**
 * One edit between the word that was meant and the word that was written. All places are 0-based, in UTF-16 code units.
 *
 * @param kind what happened
 * @param meantStart where it starts in the meant word
 * @param meantEnd one past its last letter in the meant word
 * @param position where it starts in the written word; its length where something was lost at the end
 * @param end one past its last letter in the written word
 */
public record Edit(EditKind kind, int meantStart, int meantEnd, int position, int end) {

  public Edit {
    if (meantStart < 0 || meantEnd < meantStart || position < 0 || end < position) {
      throw new IllegalArgumentException(
          "no edit: " + meantStart + "-" + meantEnd + ", " + position + "-" + end);
    }
  }

  /** Whether a letter of the meant word is missing before the position. */
  public boolean lost() {
    return position == end;
  }

  /** How many letters of the written word stand after the edit; -1 where something was lost at the very end. */
  public int lettersAfter(int length) {
    return length - 1 - position + (lost() && position < length ? 1 : 0);
  }
}
