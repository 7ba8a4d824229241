package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Edits;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;
import org.presslint.text.Dialect;
import org.presslint.text.Document;
import org.presslint.text.Place;

/** Words of another dialect of English in a text whose dialect is told: color in a text that is set to en-GB. */
final class ToldDialect {
  private static final double CONFIDENCE = 0.8;
  private static final int EDITS = 2;

  private final Document document;
  private final Lexicon lexicon;
  private final Dialect dialect;

  private ToldDialect(Document document, Lexicon lexicon, Dialect dialect) {
    this.document = document;
    this.lexicon = lexicon;
    this.dialect = dialect;
  }

  /** A finding for each such word, at its first place; none where more than one dialect is accepted. */
  static List<Finding> find(Document document, PlainWords words, Lexicon lexicon, String rule) {
    if (document.dialects().size() != 1) {
      return List.of();
    }
    ToldDialect told =
        new ToldDialect(document, lexicon, document.dialects().iterator().next());
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, List<PlainWords.Place>> word : words.places().entrySet()) {
      told.own(word.getKey())
          .ifPresent(own -> findings.add(told.finding(rule, word.getKey(), own, word.getValue())));
    }
    return findings;
  }

  /** How the told dialect spells a word that it does not spell so; empty for any other word. */
  private Optional<String> own(String word) {
    Optional<Entry> entry = lexicon.find(word).filter(Entry::word);
    if (entry.isEmpty() || entry.get().dialects().contains(dialect)) {
      return Optional.empty();
    }
    return lexicon.near(word, EDITS).stream()
        .filter(e -> e.word() && e.dialects().contains(dialect))
        .filter(e -> areVariants(e.key(), word) || areVariants(word, e.key()))
        .min(Comparator.comparing((Entry e) -> Edits.between(e.key(), word).size())
            .thenComparing(Entry::frequency, Comparator.reverseOrder())
            .thenComparing(Entry::key))
        .map(Entry::key);
  }

  private boolean areVariants(String first, String second) {
    return Arrays.stream(VariantFamily.values())
        .anyMatch(
            f -> f.second(first, lexicon).filter(v -> v.word().equals(second)).isPresent());
  }

  private Finding finding(String rule, String word, String own, List<PlainWords.Place> places) {
    List<Place> all =
        places.stream().map(p -> document.place(p.block(), p.token())).toList();
    return new Finding(
        rule,
        Severity.INFO,
        CONFIDENCE,
        all.get(0),
        String.format(
            Locale.ROOT,
            "“%s” is not the spelling of en-%s, which the text is set to",
            word,
            dialect),
        List.of(own),
        all.subList(1, all.size()),
        Finding.Fix.REVIEW);
  }
}
