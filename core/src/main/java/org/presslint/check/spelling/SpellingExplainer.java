package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presslint.check.EvidenceWords;
import org.presslint.finding.Reasoning;
import org.presslint.finding.Severity;
import org.presslint.language.Candidate;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.Token;

/** Says why a word is thought a slip, or why not: what the word lists say, then what was weighed. Thread-safe. */
final class SpellingExplainer {
  private static final int MOST_CANDIDATES = 5;
  /** What adds less than this to the log-odds changes nothing that is shown. */
  private static final double LEAST = 0.005;

  private final Lexicons lexicons;
  private final AcceptedWords accepted;
  private final SlipModel model;

  SpellingExplainer(Lexicons lexicons, AcceptedWords accepted, SlipModel model) {
    this.lexicons = lexicons;
    this.accepted = accepted;
    this.model = model;
  }

  /**
   * The reasoning about a word.
   *
   * @param weighed the word as the check weighs it; empty where it does not
   */
  Reasoning explain(Block block, Token token, Optional<SpellingCheck.Weighed> weighed) {
    String word = token.written().normalized();
    List<Reasoning.Fact> facts = new ArrayList<>();
    facts.add(new Reasoning.Fact(
        "your settings", accepted.contains(word) ? "accept it" : "do not name it"));
    facts.add(fact("the English word lists", lexicons.english(), word));
    facts.add(fact("the Russian word lists", lexicons.russian(), word));
    if (weighed.isEmpty()) {
      return new Reasoning("spelling", facts, List.of(), unweighed(block, word));
    }
    SpellingCheck.Weighed slip = weighed.get();
    candidates(slip.word()).ifPresent(facts::add);
    slip.word()
        .twin()
        .ifPresent(t -> facts.add(new Reasoning.Fact(
            "nearly the same in this text", t.form() + ", " + Wording.times(t.count()))));
    return new Reasoning("spelling", facts, pieces(slip), conclusion(slip));
  }

  private static Reasoning.Fact fact(String asked, Lexicon lexicon, String word) {
    Optional<Entry> entry = lexicon.find(word);
    if (entry.isEmpty()) {
      boolean possessive = lexicon.accepts(word);
      return new Reasoning.Fact(
          asked, possessive ? "hold the word it belongs to" : "do not hold it");
    }
    String held = "hold it as " + kinds(entry.get()) + ", of frequency "
        + entry.get().frequency() + " (0 to 25)";
    return new Reasoning.Fact(
        asked, lexicon.accepts(word) ? held : held + ", but not with these capitals");
  }

  private static String kinds(Entry entry) {
    List<String> kinds = new ArrayList<>();
    if (entry.word()) {
      kinds.add("a word");
    }
    if (entry.name()) {
      kinds.add(entry.surname() ? "a surname" : entry.givenName() ? "a given name" : "a name");
    }
    if (entry.acronym()) {
      kinds.add("an acronym");
    }
    if (entry.mixed()) {
      kinds.add("a word with inner capitals");
    }
    return kinds.isEmpty() ? "a part of a word" : String.join(" and ", kinds);
  }

  private String unweighed(Block block, String word) {
    boolean known = accepted.contains(word)
        || lexicons.english().accepts(word)
        || lexicons.russian().accepts(word);
    if (block.language() == Language.OTHER) {
      return "It stands in a passage of another language, which is left alone.";
    }
    return known
        ? "It is known, so there is nothing to weigh."
        : "It is left alone: a prefix, a single letter, a part of an address or of an identifier,"
            + " a word marked [sic], or one of two scripts (see mixed-script).";
  }

  private static Optional<Reasoning.Fact> candidates(UnknownWord word) {
    List<Candidate> candidates = word.candidates();
    if (candidates.isEmpty()) {
      return Optional.of(new Reasoning.Fact("may have been meant", "no known word is near"));
    }
    String near = candidates.stream()
        .limit(MOST_CANDIDATES)
        .map(c -> c.key() + " (" + Wording.edits(word, c.key()) + ")")
        .collect(Collectors.joining(", "));
    return Optional.of(new Reasoning.Fact("may have been meant", near));
  }

  private List<Reasoning.Piece> pieces(SpellingCheck.Weighed slip) {
    EvidenceWords words = EvidenceWords.read(SpellingExplainer.class);
    List<Reasoning.Piece> pieces = new ArrayList<>();
    for (Evidence evidence : Evidence.values()) {
      double weight = model.contribution(slip.word().group(), evidence, slip.evidence());
      if (Math.abs(weight) >= LEAST) {
        pieces.add(new Reasoning.Piece(words.of(evidence), weight));
      }
    }
    pieces.sort(Comparator.comparingDouble(p -> -Math.abs(p.weight())));
    return pieces;
  }

  private String conclusion(SpellingCheck.Weighed slip) {
    String group = slip.word().group();
    Optional<Severity> severity = model.severity(group, slip.probability());
    String outcome = severity
        .map(s -> SpellingReport.of(slip, s).isEmpty()
            ? "nothing is told, since nothing better is known or it is a matter of capitals"
            : "told as " + (s == Severity.ERROR ? "an error" : "a " + s.id()))
        .orElse("not told");
    return String.format(
        Locale.ROOT,
        "%s %% likely a slip: %s (a warning from %s %%, an error from %s %%).",
        percent(slip.probability()),
        outcome,
        percent(model.from(group, Severity.WARNING)),
        percent(model.from(group, Severity.ERROR)));
  }

  private static String percent(double probability) {
    return String.format(Locale.ROOT, "%.1f", 100 * probability);
  }

  /** Whether a word has this place. */
  static boolean stands(UnknownWord word, Document document, Block block, Token token) {
    Place whole = document.place(block, token);
    return word.places().stream().anyMatch(p -> whole.span().contains(p.span()));
  }
}
