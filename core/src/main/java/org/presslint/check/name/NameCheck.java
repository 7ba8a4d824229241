package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.check.WordExplainer;
import org.presslint.finding.Finding;
import org.presslint.finding.Reasoning;
import org.presslint.language.Inflection;
import org.presslint.language.Lexicons;
import org.presslint.names.Glossary;
import org.presslint.names.NameLedger;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** Finds names written in two ways, in one document and across the documents of a run. Immutable and thread-safe. */
public final class NameCheck implements CorpusCheck<NameObservation>, WordExplainer {
  /** A pair that scores less in its own document stays unreported whatever the others say. */
  private static final double HOPELESS = -1;

  private final Vocabulary vocabulary = Vocabulary.read();
  private final Weights weights = Weights.read();
  private final MentionReader mentions = new MentionReader(vocabulary);
  private final Listings listings;
  private final RussianForms russian;
  private final DocumentPairs pairs;
  private final PostReader posts;
  private final List<NameFamily> families;
  private final LedgerNames ledger;

  /**
   * A check over the given word lists.
   *
   * @param lexicons asked for the word lists of English and Russian, whatever the language of the documents
   * @param words words that the user has declared right as written; none of them is reported
   */
  public NameCheck(Lexicons lexicons, Set<String> words) {
    this(lexicons, words, Glossary.EMPTY, NameLedger.empty(""));
  }

  /**
   * The same check with more known of names.
   *
   * @param glossary asked for the posts of persons; the names themselves are among the words
   * @param archive names that are compared with those of the documents, and right where nothing in it speaks against them
   */
  public NameCheck(Lexicons lexicons, Set<String> words, Glossary glossary, NameLedger archive) {
    ledger = new LedgerNames(archive, lexicons);
    listings = new Listings(lexicons, words);
    russian = new RussianForms(lexicons);
    pairs = new DocumentPairs(russian);
    posts = new PostReader(new PostWords(lexicons), vocabulary, russian);
    families = List.of(
        new NameSpelling(weights, new CorpusPairs(listings, russian)),
        new NameRole(vocabulary),
        new PersonPosts(new AcceptedPosts(glossary, new Inflection(lexicons))),
        new NameHyphen(vocabulary, listings),
        new NameCrossScript(russian, listings));
  }

  @Override
  public List<Rule> rules() {
    return families.stream().map(NameFamily::rule).distinct().toList();
  }

  @Override
  public NameObservation observe(Document document) {
    Map<String, Integer> small = new HashMap<>();
    List<Mention> found = mentions.read(document, word -> small.merge(word, 1, Integer::sum));
    DocumentNames names = DocumentNames.of(found, small, russian, listings);
    List<Suspect> suspects = pairs.find(document, names.types()).stream()
        .filter(s -> weights.score(s.evidence()) >= HOPELESS)
        .toList();
    CompoundReader compounds = CompoundReader.read(document);
    return new NameObservation(
        document.path(),
        suspects,
        new FullNames(listings).read(document, found),
        compounds.compounds(),
        compounds.triples(),
        posts.read(document));
  }

  @Override
  public List<Finding> conclude(List<NameObservation> observations) {
    List<NameObservation> sorted = observations.stream()
        .sorted(Comparator.comparing(NameObservation::path))
        .toList();
    List<NameObservation> known = new ArrayList<>(sorted);
    known.addAll(ledger.companions(sorted));
    List<Finding> findings = new ArrayList<>();
    families.forEach(family -> findings.addAll(family.find(known)));
    return ledger.withoutKnown(findings, sorted);
  }

  @Override
  public Optional<Reasoning> explain(Document document, Block block, Token word) {
    return NameExplainer.explain(
        document.place(block, word), word, observe(document).suspects(), weights);
  }
}
