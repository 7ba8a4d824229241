package org.presslint.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Characters;
import org.presslint.text.Dialect;
import org.presslint.text.Language;
import org.presslint.text.Notes;
import org.presslint.text.Token;

/**
 * What the text of a block says by itself, whatever stands around it. Immutable.
 *
 * @param tokens its tokens from left to right
 * @param characters which kinds of characters it has, white space left out
 * @param script the script of most of it, or null for a text without letters
 * @param weight how much text there is, in letters
 * @param language the language its words are in; empty where it is too short or too full of names to tell
 * @param dialectWords those of its first words that only dialects of English other than British and American spell so
 * @param notes what has been read in a block with this text
 */
record ReadText(
    List<Token> tokens,
    Characters characters,
    @Nullable LetterScript script,
    double weight,
    Optional<Language> language,
    Map<String, Set<Dialect>> dialectWords,
    Notes notes) {

  ReadText {
    tokens = List.copyOf(tokens);
    dialectWords = Map.copyOf(dialectWords);
  }

  /**
   * Reads a text.
   *
   * @param forms gives what is written as a token or a word its form
   */
  static ReadText read(String text, WrittenForms forms) {
    WordSample sample = new WordSample(forms);
    List<Token> tokens = Tokenizer.tokenize(text, sample);
    return new ReadText(
        tokens,
        sample.characters(),
        sample.script(),
        sample.weight(),
        LanguageIdentifier.byWords(sample),
        DialectIdentifier.ownWords(sample),
        new Notes());
  }
}
