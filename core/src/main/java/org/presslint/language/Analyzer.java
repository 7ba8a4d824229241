package org.presslint.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.presslint.text.Block;
import org.presslint.text.Dialect;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Locator;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;

/** Finds out the language of each block and cuts it into tokens. Immutable and thread-safe. */
public final class Analyzer {
  private final Lexicons lexicons;
  private final Optional<String> told;

  /**
   * An analyzer for texts of any language.
   *
   * @param lexicons the word lists that tell a language
   * @param told the language tag (BCP 47) of documents that give none themselves; empty: decide by evidence
   */
  public Analyzer(Lexicons lexicons, Optional<String> told) {
    this.lexicons = lexicons;
    this.told = told;
  }

  /** A document with its languages and tokens. */
  public Document analyze(RawDocument raw) {
    List<Block> blocks = new ArrayList<>();
    Language language = told.map(Language::ofTag).orElse(guess(raw.source().text()));
    for (RawBlock block : raw.blocks()) {
      String text = block.text().text();
      blocks.add(new Block(block.kind(), block.text(), guess(text), Tokenizer.tokenize(text)));
    }
    return new Document(
        raw.source(),
        new Locator(raw.source().text()),
        blocks,
        language,
        EnumSet.of(Dialect.GB, Dialect.US));
  }

  private Language guess(String text) {
    long cyrillic = text.chars().filter(c -> c >= 0x400 && c < 0x500).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return cyrillic * 2 > letters ? Language.RUSSIAN : lexicons.english().language();
  }
}
