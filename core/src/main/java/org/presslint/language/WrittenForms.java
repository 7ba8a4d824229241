package org.presslint.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.presslint.language.automaton.Folding;
import org.presslint.text.TokenText;

/**
 * Gives the same text the same form, as most words of a text have stood before. It keeps them as {@link Recent} does and is as
 * safe for threads, but looks up a part of a text without a copy of it: every token of every text comes here.
 */
final class WrittenForms {
  /** The words of a dozen long texts; a power of two. More are never kept. */
  private static final int REMEMBERED = 1 << 15;

  private final Lexicons lexicons;
  private final @Nullable WrittenForm[] slots = new WrittenForm[REMEMBERED];

  /** Gives forms what these word lists say of them. */
  WrittenForms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The form of a part of a text, in UTF-16 code units. */
  WrittenForm of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = Recent.firstSlot(hash, REMEMBERED);
    for (int i = slot; i < slot + Recent.WAYS; i++) {
      WrittenForm known = slots[i];
      if (known == null) {
        break;
      }
      if (isOf(known, text, start, end)) {
        return known;
      }
    }
    WrittenForm made = new WrittenForm(text(text, start, end), lexicons);
    Recent.put(slots, slot, made);
    return made;
  }

  private static boolean isOf(WrittenForm form, String text, int start, int end) {
    String written = form.written().text();
    return written.length() == end - start && text.startsWith(written, start);
  }

  /** A part of a text with its folded forms, made anew. */
  static TokenText text(String text, int start, int end) {
    String written = text.substring(start, end);
    String normalized = Folding.normalize(written);
    String key = Folding.key(normalized);
    String lower = written.toLowerCase(Locale.ROOT);
    return new TokenText(written, normalized, key, lower.equals(key) ? key : lower);
  }
}
