package org.presslint.check;

import java.util.List;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Span;

/** What stands in quotation marks: the words of somebody else, or a title. */
public final class QuotedSpans {
  private static final Pattern QUOTED =
      Pattern.compile("«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|‘[^’]{3,}’(?!\\p{L})");

  private QuotedSpans() {}

  /** The spans of a block's text in quotation marks, the marks included, from left to right. */
  public static List<Span> in(Block block) {
    return block.characters().has(Characters.Kind.QUOTATION_MARK)
        ? QUOTED
            .matcher(block.text())
            .results()
            .map(m -> new Span(m.start(), m.end()))
            .toList()
        : List.of();
  }
}
