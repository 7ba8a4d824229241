package org.presslint.check.name;

import java.util.List;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/**
 * A word of a block that no list holds, one slip away from one of a known name. Who writes it more often in a document means it.
 *
 * @param part the word
 * @param name the known name
 * @param right the word of it that may be meant
 */
record KnownSlip(Part part, String name, String right) {
  private static final double LIKELY = 0.85;

  /** Whether a document has the word so seldom that it may be a slip. */
  boolean isRare(List<ReadBlock> blocks) {
    return part.name().isCyrillic()
        ? RussianPlaceSlips.isRare(part.word(), blocks)
        : KnownNameSlips.isRare(part.word(), blocks);
  }

  /** A finding at its place. */
  Finding finding(ReadBlock block) {
    return new Finding(
        NameSpelling.ID,
        Severity.WARNING,
        LIKELY,
        block.place(part),
        Wording.quoted(part.word()) + " is in no word list; one letter away is "
            + Wording.quoted(name),
        List.of(right),
        List.of(),
        Finding.Fix.REVIEW);
  }
}
