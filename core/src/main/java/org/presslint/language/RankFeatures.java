package org.presslint.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.presslint.text.Language;

/** The evidence for one candidate, as the numbers the weights are multiplied with. */
final class RankFeatures {
  /** The evidence that differs from document to document; side by side in their order. */
  static final Set<RankEvidence> OF_DOCUMENT =
      EnumSet.range(RankEvidence.IN_DOCUMENT, RankEvidence.DISAGREES);

  /** Those that ask whether a candidate fits the words beside it, the last of {@link #OF_DOCUMENT}. */
  static final Set<RankEvidence> OF_FIT =
      EnumSet.range(RankEvidence.AGREES, RankEvidence.DISAGREES);

  private static final int PIECES = RankEvidence.values().length;

  /** The evidence of each kind of edit, in their order. */
  private static final List<RankEvidence> KINDS = Stream.of(EditKind.values())
      .map(kind -> RankEvidence.valueOf(kind.name()))
      .toList();

  private final double[] values = new double[PIECES];

  private RankFeatures() {}

  /**
   * The evidence in the order of {@link RankEvidence}.
   *
   * @param key the written word, folded
   * @param capitals the capitals it is written with
   */
  static double[] of(
      String key,
      Capitals capitals,
      Entry entry,
      List<Edit> edits,
      WordContext context,
      Language language) {
    RankFeatures features = new RankFeatures();
    features.edits(key, entry.key(), edits);
    features.word(capitals, entry);
    features.document(entry.key(), edits.size(), context, language);
    return features.values;
  }

  /** The evidence that does not depend on a document, as {@link #of}. */
  static double[] withoutDocument(String key, Capitals capitals, Entry entry, List<Edit> edits) {
    RankFeatures features = new RankFeatures();
    features.edits(key, entry.key(), edits);
    features.word(capitals, entry);
    return features.values;
  }

  /** The evidence for two words that were run together. */
  static double[] ofSplit(int rarer, int commoner) {
    RankFeatures features = new RankFeatures();
    features.set(RankEvidence.SPLIT, 1);
    features.set(RankEvidence.SPLIT_FREQUENCY, rarer / 10.0);
    features.set(RankEvidence.SPLIT_COMMONER, commoner / 10.0);
    return features.values;
  }

  private void edits(String written, String meant, List<Edit> edits) {
    set(RankEvidence.EDITS, edits.size());
    set(RankEvidence.EDITS_PER_LETTER, edits.size() / (double) Math.max(3, written.length()));
    set(RankEvidence.TWO_EDITS, edits.size() >= 2);
    set(RankEvidence.SAME_LETTERS, edits.size() >= 2 && Edits.onlyReorders(meant, written));
    for (Edit edit : edits) {
      values[KINDS.get(edit.kind().ordinal()).ordinal()]++;
      int fromEnd = edit.lettersAfter(written.length());
      if (edit.position() == 0) {
        set(RankEvidence.FIRST_LETTER, 1);
      } else if (edit.position() == 1) {
        set(RankEvidence.SECOND_LETTER, 1);
      }
      if (fromEnd <= 0) {
        set(RankEvidence.LAST_LETTER, 1);
      } else if (fromEnd == 1) {
        set(RankEvidence.LAST_BUT_ONE, 1);
      }
    }
    int longer = meant.length() - written.length();
    set(RankEvidence.LONGER, longer);
    set(RankEvidence.SAME_START, meant.regionMatches(0, written, 0, 3));
    set(
        RankEvidence.SAME_END,
        meant.length() >= 3
            && written.length() >= 3
            && meant.regionMatches(meant.length() - 3, written, written.length() - 3, 3));
  }

  private void word(Capitals written, Entry entry) {
    set(RankEvidence.FREQUENCY, entry.frequency() / 10.0);
    set(RankEvidence.NO_FREQUENCY, entry.frequency() == 0);
    boolean small = written == Capitals.NONE;
    set(RankEvidence.NAME_FOR_LOWER_CASE, small && !entry.word());
    set(RankEvidence.NAME_FOR_CAPITAL, !small && entry.nameOnly());
    set(RankEvidence.WORD_FOR_CAPITAL, !small && !entry.name());
  }

  private void document(String key, int edits, WordContext context, Language language) {
    String stem = Stems.of(key, language);
    OF_DOCUMENT.forEach(piece -> set(piece, holds(piece, key, stem, edits, context)));
  }

  /** Whether a piece of evidence of the document holds for a candidate. */
  static boolean holds(
      RankEvidence piece, String key, String stem, int edits, WordContext context) {
    return switch (piece) {
      case IN_DOCUMENT -> edits == 1 && context.count(key) > 0;
      case STEM_IN_DOCUMENT -> stem.length() >= 3 && context.hasStem(stem);
      case PAIR_IN_DOCUMENT ->
        context.hasPair(context.before(), key) || context.hasPair(key, context.after());
      case AGREES -> context.fit(key) == Agreement.Fit.AGREES;
      case DISAGREES -> context.fit(key) == Agreement.Fit.DISAGREES;
      default -> throw new IllegalArgumentException("not evidence of a document: " + piece);
    };
  }

  private void set(RankEvidence evidence, boolean holds) {
    set(evidence, holds ? 1 : 0);
  }

  private void set(RankEvidence evidence, double value) {
    values[evidence.ordinal()] = value;
  }
}
