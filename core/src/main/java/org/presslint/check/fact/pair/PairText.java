package org.presslint.check.fact.pair;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presslint.config.PairPattern;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * What the comparison of a release and its translation keeps of a text. Immutable.
 *
 * @param start the beginning of the text
 * @param side which text of which pair it is; empty where it is none, and then nothing is kept
 * @param language what most of it is written in
 * @param blocks what is compared of it, in its order
 * @param links its links, in its order
 */
public record PairText(
    Place start,
    Optional<PairPattern.Side> side,
    Language language,
    List<PairBlock> blocks,
    List<PairLink> links) {

  public PairText {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(language, "language");
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }

  String path() {
    return start.path();
  }
}
