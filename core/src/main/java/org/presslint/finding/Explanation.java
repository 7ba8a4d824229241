package org.presslint.finding;

import java.util.List;
import java.util.Objects;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.Source;

/**
 * Why a word is a finding, or why it is none. Immutable.
 *
 * @param source the text the word stands in
 * @param word the word
 * @param kind the kind of block it stands in
 * @param language the language of that block
 * @param reasonings what the rules say that can say why
 * @param findings what is reported at the word, by any rule
 */
public record Explanation(
    Source source,
    Place word,
    BlockKind kind,
    Language language,
    List<Reasoning> reasonings,
    List<Finding> findings) {

  public Explanation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    reasonings = List.copyOf(reasonings);
    findings = List.copyOf(findings);
  }

  /** The line of the word, for showing it: at most {@code width} code units around it. */
  public Excerpt excerpt(int width) {
    return Excerpt.of(source.text(), word, width);
  }
}
