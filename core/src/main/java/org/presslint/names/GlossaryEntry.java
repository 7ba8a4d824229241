package org.presslint.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presslint.finding.Severity;

/**
 * A name and what is known of it. Texts are in their base form, in Russian in the nominative; their other forms follow by rule.
 * Immutable; the constructor refuses blank texts by {@link IllegalArgumentException}.
 *
 * @param name the canonical form
 * @param also other forms that are right too
 * @param forbidden forms that are wrong
 * @param acronyms what the name is short for, as it is written in brackets after it
 * @param posts the posts of a person; each of them is right
 * @param differentFrom names that look alike and are others: right as they are, and never compared with this one
 */
public record GlossaryEntry(
    String name,
    List<String> also,
    List<Forbidden> forbidden,
    List<String> acronyms,
    List<String> posts,
    List<String> differentFrom) {

  public GlossaryEntry {
    requireText(name);
    also = texts(also);
    forbidden = List.copyOf(forbidden);
    acronyms = texts(acronyms);
    posts = texts(posts);
    differentFrom = texts(differentFrom);
  }

  /** An entry that knows only how the name is written. */
  public static GlossaryEntry of(String name) {
    return new GlossaryEntry(name, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A form that is wrong.
   *
   * @param text the form
   * @param severity how much it weighs to write it
   * @param reason why it is wrong, for the message
   */
  public record Forbidden(String text, Severity severity, Optional<String> reason) {
    public Forbidden {
      requireText(text);
      Objects.requireNonNull(severity, "severity");
      reason.ifPresent(GlossaryEntry::requireText);
    }
  }

  private static List<String> texts(List<String> texts) {
    texts.forEach(GlossaryEntry::requireText);
    return List.copyOf(texts);
  }

  private static void requireText(String text) {
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a name is one line of text: '" + text + "'");
    }
  }
}
