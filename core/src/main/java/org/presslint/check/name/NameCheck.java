package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.BlockFacts;
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
  private final Listings listings;
  private final RussianForms russian;
  private final DocumentPairs pairs;
  private final AddressPairs addressPairs;
  private final NameSpelling spelling;
  private final PostReader posts;
  private final AskedFamilies families;
  private final BlockFacts<BlockNames> blocks;
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
    pairs = new DocumentPairs(russian, listings, vocabulary);
    addressPairs = new AddressPairs(listings);
    spelling = new NameSpelling(weights, new CorpusPairs(listings, russian));
    PostWords postWords = new PostWords(lexicons);
    posts = new PostReader(postWords, vocabulary, russian);
    BlockReader reader =
        new BlockReader(lexicons, vocabulary, listings, postWords, posts, addressPairs, russian);
    blocks = new BlockFacts<>(reader::read);
    families = new AskedFamilies(List.of(
        spelling,
        new NameRole(vocabulary),
        new PersonPosts(new AcceptedPosts(glossary, new Inflection(lexicons)), russian),
        new BodyOrders(),
        new NameHyphen(vocabulary, listings),
        new NameCrossScript(russian, listings),
        new NameWritings(vocabulary, listings),
        new LoneSpellings(listings),
        new BodySmallWords(listings),
        new SurnameGenders(lexicons)));
  }

  @Override
  public List<Rule> rules() {
    return families.all().stream().map(NameFamily::rule).distinct().toList();
  }

  @Override
  public NameObservation observe(Document document) {
    return observe(document, HOPELESS);
  }

  private NameObservation observe(Document document, double leastScore) {
    List<ReadBlock> read = ReadBlock.all(document, blocks::of);
    List<Suspect> suspects = new ArrayList<>(pairs.find(read));
    suspects.addAll(addressPairs.find(document, read));
    suspects.removeIf(s -> weights.score(s.evidence()) < leastScore);
    FullNames fullNames = new FullNames(document);
    for (ReadBlock block : read) {
      fullNames.add(block.block(), block.names().names());
    }
    return new NameObservation(
        document.path(),
        suspects,
        fullNames.whole(),
        fullNames.parts(),
        LoneNames.gather(read),
        CompoundReader.compounds(read),
        CompoundReader.triples(read),
        BodyReader.gather(read),
        posts.gather(read),
        told(read));
  }

  /** What a document shows by itself, whatever other documents hold. */
  private static List<Finding> told(List<ReadBlock> blocks) {
    List<Finding> findings = new ArrayList<>();
    for (ReadBlock block : blocks) {
      CountryRows.tell(block, findings);
      for (KnownSlip slip : block.names().slips()) {
        if (slip.isRare(blocks)) {
          findings.add(slip.finding(block));
        }
      }
    }
    findings.addAll(ShortMentions.find(blocks));
    return findings;
  }

  @Override
  public List<Finding> conclude(List<NameObservation> observations) {
    List<NameObservation> sorted = sorted(observations);
    List<NameObservation> known = new ArrayList<>(sorted);
    known.addAll(ledger.companions(sorted));
    Told told = new Told();
    families.ask(known, told::addAll);
    sorted.forEach(observation -> told.addAll(observation.told()));
    return ledger.withoutKnown(told.findings(), sorted);
  }

  @Override
  public Optional<Reasoning> explain(Document document, Block block, Token word) {
    return NameExplainer.explain(
        document.place(block, word), word, observe(document).suspects(), weights);
  }

  /** Every pair of spellings with its evidence, reported or not: what {@code bench} fits the weights on. */
  public List<WeighedPair> weigh(List<Document> documents) {
    return spelling.weigh(
        sorted(documents.stream().map(d -> observe(d, Double.NEGATIVE_INFINITY)).toList()));
  }

  /** The names of all pieces of evidence, in the order of the weights. */
  public static List<String> evidence() {
    return Arrays.stream(Feature.values()).map(Feature::key).toList();
  }

  private static List<NameObservation> sorted(List<NameObservation> observations) {
    return observations.stream()
        .sorted(Comparator.comparing(NameObservation::path))
        .toList();
  }
}
