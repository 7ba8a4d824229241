package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Locator;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Token;

/** Finds out the language of each block and cuts it into tokens. Immutable and thread-safe. */
public final class Analyzer {
  /** The blocks of a few drafts, which come again after each edit. */
  private static final int REMEMBERED = 512;

  private final WrittenForms forms;
  private final Function<String, ReadText> read;
  private final Function<String, Optional<String>> told;

  /**
   * An analyzer for texts of any language.
   *
   * @param lexicons the word lists that tell a language
   * @param told the language tag (BCP 47) of documents that give none themselves; empty: decide by evidence
   */
  public Analyzer(Lexicons lexicons, Optional<String> told) {
    this(lexicons, name -> told);
  }

  /**
   * An analyzer for texts of which some have another language than others.
   *
   * @param lexicons the word lists that tell a language
   * @param told the language tag (BCP 47) of the document with a name, if it gives none itself; empty: decide by evidence
   */
  public Analyzer(Lexicons lexicons, Function<String, Optional<String>> told) {
    forms = new WrittenForms(lexicons);
    read = new Remembered<String, ReadText>(REMEMBERED, this::read)::get;
    this.told = told;
  }

  private Analyzer(Analyzer ofDrafts) {
    forms = ofDrafts.forms;
    read = this::read;
    told = ofDrafts.told;
  }

  /**
   * The same analyzer for one of many documents, whose blocks are not kept: they seldom come again, and keeping them costs
   * memory.
   */
  public Analyzer ofMany() {
    return new Analyzer(this);
  }

  private static boolean isMarked(@Nullable String tag, Language language) {
    return tag != null && !tag.isBlank() && Language.ofTag(tag) == language;
  }

  /** The tokens of a text that is no document, such as a name: what a document with this text would have. */
  public static List<Token> tokens(String text) {
    return Tokenizer.tokenize(text, WrittenForms::text);
  }

  private ReadText read(String text) {
    return ReadText.read(text, forms);
  }

  /** A document with its languages and tokens. */
  public Document analyze(RawDocument raw) {
    Optional<String> tag = told.apply(raw.source().name());
    List<ReadText> blockTexts = new ArrayList<>(raw.blocks().size());
    for (RawBlock block : raw.blocks()) {
      blockTexts.add(read.apply(block.text().text()));
    }
    LanguageIdentifier.Identified identified = LanguageIdentifier.identify(raw, blockTexts, tag);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < raw.blocks().size(); i++) {
      RawBlock block = raw.blocks().get(i);
      blocks.add(new Block(
          block.kind(),
          block.text(),
          identified.blocks().get(i),
          blockTexts.get(i).tokens(),
          isMarked(block.language(), identified.blocks().get(i)),
          blockTexts.get(i).characters(),
          blockTexts.get(i).notes()));
    }
    return new Document(
        raw.source(),
        new Locator(raw.source().text()),
        blocks,
        identified.document(),
        DialectIdentifier.identify(raw, identified, blockTexts, tag),
        raw.links());
  }
}
