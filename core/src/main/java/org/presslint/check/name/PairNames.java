package org.presslint.check.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presslint.config.PairPattern;
import org.presslint.text.Language;

/**
 * What the comparison of names keeps of a text. Immutable.
 *
 * @param path the name of the text
 * @param side which text of which pair it is; empty where it is none, and then nothing is kept
 * @param language what most of it is written in
 * @param names its full names
 * @param words its capitalised words, folded, each once
 */
public record PairNames(
    String path,
    Optional<PairPattern.Side> side,
    Language language,
    List<SeenName> names,
    List<String> words) {

  public PairNames {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(language, "language");
    names = List.copyOf(names);
    words = List.copyOf(words);
  }
}
