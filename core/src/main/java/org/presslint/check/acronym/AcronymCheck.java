package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;

/** Finds acronyms that contradict what they stand for, in one document and across the documents of a run. Immutable and thread-safe. */
public final class AcronymCheck implements CorpusCheck<AcronymObservation> {
  private static final Comparator<Told> HEAVIEST = Comparator.comparing(
          (Told t) -> t.finding().severity())
      .thenComparing(t -> t.finding().place(), Comparator.reverseOrder());

  private final Lexicons lexicons;
  private final Set<String> known;
  private final AcronymReader reader = new AcronymReader(this::standing);
  private final List<AcronymFamily> families;

  /**
   * A check over the given word lists.
   *
   * @param lexicons asked for the word lists of English and Russian, whatever the language of the documents
   * @param words words that the user has declared right as written; acronyms among them need not be spelled out
   */
  public AcronymCheck(Lexicons lexicons, Set<String> words) {
    this.lexicons = lexicons;
    this.known = Stream.concat(WordList.read("known.txt").stream(), words.stream())
        .collect(Collectors.toUnmodifiableSet());
    this.families = List.of(
        new SwappedLetters(),
        new TwoCases(),
        new TwoExpansions(word -> entry(word).filter(Entry::word).isPresent()),
        new RussianEndings(lexicons),
        new SpellingOut());
  }

  @Override
  public List<Rule> rules() {
    return List.of(Told.RULE);
  }

  @Override
  public AcronymObservation observe(Document document) {
    return reader.read(document);
  }

  @Override
  public List<Finding> conclude(List<AcronymObservation> observations) {
    List<AcronymObservation> sorted = observations.stream()
        .sorted(Comparator.comparing(AcronymObservation::path))
        .toList();
    Map<OfAcronym, Told> heaviest = new LinkedHashMap<>();
    for (AcronymFamily family : families) {
      for (Told told : family.find(sorted)) {
        heaviest.merge(
            new OfAcronym(told.finding().place().path(), told.letters()),
            told,
            (a, b) -> HEAVIEST.compare(a, b) >= 0 ? a : b);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Told told : heaviest.values()) {
      findings.add(told.finding());
      findings.addAll(told.again());
    }
    return findings;
  }

  /** An acronym of a text. */
  private record OfAcronym(String path, String letters) {}

  private AcronymReader.Standing standing(String letters) {
    Optional<Entry> entry = entry(letters);
    boolean isDeclared = known.contains(letters);
    return new AcronymReader.Standing(
        isDeclared || entry.filter(e -> e.word() || e.name() || e.mixed()).isPresent(),
        isDeclared || entry.isPresent());
  }

  private Optional<Entry> entry(String word) {
    boolean cyrillic = AcronymForm.isCyrillic(word);
    return (cyrillic ? lexicons.russian() : lexicons.english()).find(word.toLowerCase(Locale.ROOT));
  }
}
