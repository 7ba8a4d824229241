package org.presslint.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** Puts corrections in a text. Pure and thread-safe. */
public final class Fixer {
  private static final Comparator<Correction> HEAVIEST_FIRST = Comparator.comparing(
          Correction::finding,
          Comparator.comparing(Finding::severity).thenComparing(Finding::confidence))
      .reversed()
      .thenComparing(c -> c.finding().place());

  private Fixer() {}

  /**
   * What came of corrections.
   *
   * @param source the text with them
   * @param applied those that are in it, in the order of the text
   * @param left those that are not: in quotation marks, not written as they read, or in the place of a heavier one
   */
  public record Fixed(Source source, List<Correction> applied, List<Correction> left) {
    public Fixed {
      applied = List.copyOf(applied);
      left = List.copyOf(left);
    }
  }

  /**
   * Puts corrections in a text. Where two share a place, that of the heavier and then of the surer finding counts.
   *
   * @param source the text that the findings lead into; a finding that does not fit it is left
   * @param corrections corrections of this text
   */
  public static Fixed fix(Source source, List<Correction> corrections) {
    OpenText open = OpenText.of(source);
    List<Correction> applied = new ArrayList<>();
    List<Correction> left = new ArrayList<>();
    for (Correction correction : corrections.stream().sorted(HEAVIEST_FIRST).toList()) {
      boolean free = applied.stream().noneMatch(a -> span(a).overlaps(span(correction)));
      (free && fits(correction, source) && open.allows(span(correction)) ? applied : left)
          .add(correction);
    }
    applied.sort(Comparator.comparing(c -> c.finding().place()));
    return new Fixed(new Source(source.name(), text(source.text(), applied)), applied, left);
  }

  private static boolean fits(Correction correction, Source source) {
    return span(correction).end() <= source.text().length()
        && span(correction)
            .of(source.text())
            .equals(correction.finding().place().text());
  }

  private static String text(String text, List<Correction> inOrder) {
    StringBuilder fixed = new StringBuilder(text.length());
    int at = 0;
    for (Correction correction : inOrder) {
      fixed.append(text, at, span(correction).start()).append(correction.replacement());
      at = span(correction).end();
    }
    return fixed.append(text, at, text.length()).toString();
  }

  private static Span span(Correction correction) {
    return correction.finding().place().span();
  }
}
