package org.presslint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presslint.check.name.NameArchive;
import org.presslint.check.name.NameReader;
import org.presslint.config.Config;
import org.presslint.finding.Problem;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.names.LedgerDocument;
import org.presslint.names.NameLedger;
import org.presslint.text.Document;
import org.presslint.text.DocumentDate;
import org.presslint.text.Source;

/**
 * Learns the names of an archive. Learning some documents and then others gives the same ledger as learning all at once, in
 * whatever order; a document that is learned again counts once. Immutable and thread-safe.
 */
public final class NameLearner {
  /** Fifty bits: among a million documents the odds that any two share an id are about one in two thousand. */
  private static final int ID_LETTERS = 10;

  private static final int BITS_OF_A_LETTER = 5;

  private final Config config;
  private final Analyzer analyzer;
  private final NameReader reader;
  private final NameArchive archive;

  /**
   * A learner with these settings.
   *
   * @param config its language and its limit on the size of files apply
   */
  public NameLearner(Config config) {
    this.config = config;
    Lexicons lexicons = new Lexicons();
    analyzer = new Analyzer(lexicons, config.language());
    reader = new NameReader(lexicons);
    archive = new NameArchive(lexicons);
  }

  /**
   * What came of learning.
   *
   * @param ledger what was known and what was learned
   * @param documents how many documents were read
   * @param problems what could not be read, sorted; the rest was learned all the same
   */
  public record Learned(NameLedger ledger, int documents, List<Problem> problems) {
    public Learned {
      problems = problems.stream().sorted().toList();
    }
  }

  /**
   * Learns documents.
   *
   * @param known what was learned before; it is not changed
   * @param inputs the documents; no two of the same name
   * @param progress told before each input, in the thread of the caller
   */
  public Learned learn(NameLedger known, List<Input> inputs, Presslint.Progress progress) {
    List<LedgerDocument> learned = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      progress.reading(i, inputs.size());
      Input input = inputs.get(i);
      try {
        learned.add(document(Texts.read(input, config.maxFileSize())));
      } catch (IOException e) {
        problems.add(new Problem(input.name(), String.valueOf(e.getMessage())));
      } catch (RuntimeException | StackOverflowError e) {
        problems.add(new Problem(input.name(), "could not be read: " + e + "; please report this"));
      }
    }
    return new Learned(archive.told(known.with(learned)), learned.size(), problems);
  }

  private LedgerDocument document(Source source) {
    Document document = analyzer.analyze(Formats.of(source.name()).read(source));
    String path = source.name().replace('\\', '/').replaceAll("[\\t\\r\\n]", " ");
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return new LedgerDocument(
        id(source.text()), DocumentDate.of(source), path, reader.read(document));
  }

  /** The same for the same text, whatever its line ends. */
  private static String id(String text) {
    byte[] hash;
    try {
      String lines = text.replace("\r\n", "\n");
      hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    StringBuilder id = new StringBuilder(ID_LETTERS);
    for (int i = 0; i < ID_LETTERS; i++) {
      int bit = i * BITS_OF_A_LETTER;
      int two = (hash[bit / 8] & 0xFF) << 8 | (hash[bit / 8 + 1] & 0xFF);
      int value = two >> (16 - BITS_OF_A_LETTER - bit % 8) & 31;
      id.append(Integer.toString(value, 32).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }
}
