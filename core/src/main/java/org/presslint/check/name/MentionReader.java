package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the mentions of a document by capitals alone: a misspelt name must be found too. */
final class MentionReader {
  /** A name bridges at most so many small words in a row: Council of the European Union. */
  private static final int MOST_BRIDGES = 3;

  private static final Set<String> WEAK_STARTS = Set.of(
      ":", ";", "—", "–", "-", "\"", "“", "”", "«", "„", "‘", "'", "(", "[", "*", "•", "|", "/");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "‘", "’", "'");
  /** So many tokens after a name the rest of it stands behind a nickname: a mark, the nickname, a mark, the rest. */
  private static final int NICKNAME = 4;

  private final Vocabulary vocabulary;

  MentionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The mentions in the order of the text.
   *
   * @param small is told of each word in small letters that is part of no mention
   */
  List<Mention> read(Document document, Consumer<String> small) {
    List<Mention> mentions = new ArrayList<>();
    int sentence = 0;
    for (Block block : document.blocks()) {
      if (block.language() == Language.OTHER || block.kind() == BlockKind.BOILERPLATE) {
        continue;
      }
      sentence = new BlockReader(block, sentence + 1, mentions, small).read();
    }
    return mentions;
  }

  /** Reads one block. */
  private final class BlockReader {
    private final Block block;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Consumer<String> small;
    private final HeadingShape shape;
    private int sentence;

    BlockReader(Block block, int sentence, List<Mention> mentions, Consumer<String> small) {
      this.block = block;
      this.tokens = block.tokens();
      this.sentence = sentence;
      this.mentions = mentions;
      this.small = small;
      this.shape = HeadingShape.of(block);
    }

    int read() {
      int i = 0;
      while (i < tokens.size()) {
        Token token = tokens.get(i);
        if (token.startsSentence()) {
          sentence++;
        }
        if (token.isWord() && token.isCapitalized()) {
          i = mention(i);
        } else {
          if (token.isWord()) {
            small.accept(Letters.plain(token.text()));
          }
          i++;
        }
      }
      return sentence;
    }

    private int mention(int first) {
      List<Part> parts = new ArrayList<>();
      parts.add(part(first));
      int last = first;
      while (!endsName(last)) {
        int next = next(last);
        if (next < 0) {
          break;
        }
        if (isNickname(last)) {
          mentions.add(new Mention(List.of(part(last + 2)), shape != HeadingShape.SENTENCE));
          parts.add(part(next, inside()));
        } else {
          for (int k = last + 1; k <= next; k++) {
            if (tokens.get(k).isWord()) {
              parts.add(part(k));
            }
          }
        }
        last = next;
      }
      mentions.add(new Mention(parts, shape != HeadingShape.SENTENCE));
      return last + 1;
    }

    /** The next capitalised word of the same name, or -1. */
    private int next(int last) {
      if (isNickname(last)) {
        return last + NICKNAME;
      }
      int k = last + 1;
      if (k < tokens.size() && tokens.get(k).text().equals(".") && isInitial(last)) {
        k++;
      }
      for (int bridges = 0; k < tokens.size() && bridges <= MOST_BRIDGES; k++, bridges++) {
        Token token = tokens.get(k);
        if (token.startsSentence() || gap(k) > 1) {
          return -1;
        }
        if (token.isWord() && token.isCapitalized()) {
          return vocabulary.isDate(token.text()) ? -1 : k;
        }
        boolean bridge =
            token.isWord() ? vocabulary.isBridge(token.text()) : token.text().equals("&");
        if (!bridge) {
          return -1;
        }
      }
      return -1;
    }

    /** Whether a nickname in quotation marks follows, and more of the name: Robert “Bob” Berg. */
    private boolean isNickname(int last) {
      if (last + NICKNAME >= tokens.size()) {
        return false;
      }
      List<Token> next = tokens.subList(last + 1, last + NICKNAME + 1);
      return next.stream().noneMatch(Token::startsSentence)
          && QUOTES.contains(next.get(0).text())
          && QUOTES.contains(next.get(2).text())
          && Stream.of(next.get(1), next.get(3)).allMatch(t -> t.isWord() && t.isCapitalized())
          && gap(last + 2) == 0
          && gap(last + 3) == 0;
    }

    private boolean isInitial(int k) {
      return tokens.get(k).text().length() == 1;
    }

    /** A possessive or a date ends a name: in Monday's Office and on Monday Anna Berg there are two. */
    private boolean endsName(int k) {
      String text = tokens.get(k).text();
      return Letters.withoutPossessive(text) < text.length() || vocabulary.isDate(text);
    }

    private int gap(int k) {
      return tokens.get(k).span().start() - tokens.get(k - 1).span().end();
    }

    private Part part(int k) {
      return part(k, standing(k));
    }

    private Part part(int k, Part.Standing standing) {
      Token token = tokens.get(k);
      int start = token.span().start();
      int length = Letters.withoutPossessive(token.text());
      String word = Letters.plain(token.text().substring(0, length));
      if (shape == HeadingShape.CAPITALS && word.length() > 4) {
        word = Letters.capitalized(word);
      }
      return new Part(
          word.intern(),
          token.isCapitalized(),
          standing,
          !token.isCapitalized() && vocabulary.isParticle(word),
          vocabulary.isTitle(word),
          sentence,
          block,
          k,
          new Span(start, start + length));
    }

    private Part.Standing inside() {
      return shape == HeadingShape.SENTENCE ? Part.Standing.INSIDE : Part.Standing.HEADING;
    }

    private Part.Standing standing(int k) {
      boolean weak = k > 0 && WEAK_STARTS.contains(tokens.get(k - 1).text());
      if (k == 0 || tokens.get(k).startsSentence() || weak) {
        return Part.Standing.START;
      }
      return inside();
    }
  }
}
