package org.presslint.language;

import java.util.List;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** The evidence for one candidate, as the numbers the weights are multiplied with. */
final class RankFeatures {
  private final double[] values = new double[RankEvidence.values().length];

  private RankFeatures() {}

  /** The evidence in the order of {@link RankEvidence}. */
  static double[] of(
      String written,
      Entry entry,
      List<Edit> edits,
      WordContext context,
      Language language,
      Agreement.Fit fit) {
    RankFeatures features = new RankFeatures();
    String key = Folding.key(written);
    features.edits(key, entry.key(), edits);
    features.word(Capitals.of(written), entry);
    features.document(entry.key(), edits.size(), context, language);
    features.set(RankEvidence.AGREES, fit == Agreement.Fit.AGREES);
    features.set(RankEvidence.DISAGREES, fit == Agreement.Fit.DISAGREES);
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
      RankEvidence kind = RankEvidence.valueOf(edit.kind().name());
      values[kind.ordinal()]++;
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
    set(RankEvidence.IN_DOCUMENT, edits == 1 && context.count(key) > 0);
    String stem = Stems.of(key, language);
    set(RankEvidence.STEM_IN_DOCUMENT, stem.length() >= 3 && context.hasStem(stem));
    set(
        RankEvidence.PAIR_IN_DOCUMENT,
        context.hasPair(context.before(), key) || context.hasPair(key, context.after()));
  }

  private void set(RankEvidence evidence, boolean holds) {
    set(evidence, holds ? 1 : 0);
  }

  private void set(RankEvidence evidence, double value) {
    values[evidence.ordinal()] = value;
  }
}
