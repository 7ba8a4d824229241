package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.check.BlockFacts;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** The words of a block, whatever stands around the block: read once for all versions of a document. Immutable. */
final class BlockWords {
  /** The word of each token; null where the token is none. */
  private final @Nullable Word[] words;

  private final int[] pairs;
  private final List<Unknown> unknown;

  private BlockWords(@Nullable Word[] words, int[] pairs, List<Unknown> unknown) {
    this.words = words;
    this.pairs = pairs;
    this.unknown = List.copyOf(unknown);
  }

  /**
   * A form that no lexicon knows.
   *
   * @param form the form, whatever text it stands in
   * @param span the form itself in the block's text: a hyphen part, a word without its possessive
   * @param setting what it shows there
   */
  record Unknown(UnlistedForm form, Span span, Setting setting) {}

  /** Reads blocks. Thread-safe. */
  static final class Reader {
    private final Word.Reader words;
    private final UnknownForms forms;
    private final BlockFacts<BlockWords> facts = new BlockFacts<>(this::read);

    Reader(KnownWords known, ListedMisspellings listed) {
      words = new Word.Reader(known);
      forms = new UnknownForms(known, listed);
    }

    BlockWords of(Block block) {
      return facts.of(block);
    }

    private BlockWords read(Block block) {
      List<Token> tokens = block.tokens();
      @Nullable Word[] all = new Word[tokens.size()];
      int[] pairs = new int[all.length];
      int count = 0;
      @Nullable Word previous = null;
      for (int i = 0; i < all.length; i++) {
        Token token = tokens.get(i);
        Word word = token.isWord() ? words.of(token.written().normalized()) : null;
        if (previous != null && word != null && !previous.key().isEmpty()) {
          pairs[count++] = WordHashes.of(previous.key(), word.key());
        }
        all[i] = word;
        previous = word;
      }
      return new BlockWords(all, Arrays.copyOf(pairs, count), unknown(block, all));
    }

    private List<Unknown> unknown(Block block, @Nullable Word[] all) {
      List<UnknownForms.Found> found = forms.of(block, all);
      BitSet places = new BitSet();
      found.forEach(f -> places.set(f.index()));
      List<Unknown> unknown = new ArrayList<>(found.size());
      for (UnknownForms.Found f : found) {
        UnlistedForm form = UnlistedForm.of(f.form());
        unknown.add(new Unknown(form, f.span(), setting(block, f, form, places)));
      }
      return unknown;
    }

    private static Setting setting(
        Block block, UnknownForms.Found found, UnlistedForm form, BitSet places) {
      Token token = block.tokens().get(found.index());
      return new Setting(
          block.language() != form.language(),
          token.startsSentence(),
          found.hyphenated(),
          found.hyphenated() && found.span().end() < token.span().end(),
          neighbours(block.tokens(), found.index()),
          Surroundings.of(block, found.index(), form.capitals(), places));
    }

    private static UnknownWord.Neighbours neighbours(List<Token> tokens, int index) {
      return new UnknownWord.Neighbours(key(tokens, index - 1), key(tokens, index + 1));
    }

    /** The key of a neighbouring token, or the empty string. */
    private static String key(List<Token> tokens, int index) {
      return index >= 0 && index < tokens.size() && tokens.get(index).isWord()
          ? tokens.get(index).key()
          : "";
    }
  }

  /** How many tokens the block has. */
  int size() {
    return words.length;
  }

  /** The word of a token, or null where it is none. */
  @Nullable
  Word word(int index) {
    return words[index];
  }

  /** Whether one of the words is written so, apart from its possessive. */
  boolean holds(String form) {
    for (Word word : words) {
      if (word != null && word.form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two of the words side by side have this hash. */
  boolean holdsPair(int hash) {
    for (int pair : pairs) {
      if (pair == hash) {
        return true;
      }
    }
    return false;
  }

  /** The hashes of the words side by side, as {@link WordHashes} has them, each as often as it comes. */
  int[] pairs() {
    return pairs;
  }

  List<Unknown> unknown() {
    return unknown;
  }
}
