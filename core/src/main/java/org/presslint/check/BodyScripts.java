package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** The scripts the running text of a document is written in, and which one surrounds each block. */
final class BodyScripts {
  /** With less text under it a heading is as likely the right one. */
  private static final int LEAST_WORDS = 12;
  /** Words beside a link that show what it stands in. */
  private static final int LEAST_BESIDE = 3;
  /** From this share of the text on the other script is a half of its own. */
  private static final double HALF = 0.2;

  private static final int NONE = -1;

  private final List<UnquotedWords> blocks;
  /** For each block the nearest one of the running text above it, or {@link #NONE}. */
  private final int[] before;
  /** The same below it. */
  private final int[] after;
  /** How many words of the running text are in a script, by its ordinal. */
  private final int[] words = new int[Letters.values().length];
  /** The same of each language by its ordinal. */
  private final int[][] languages = new int[words.length][Language.values().length];

  private final Language document;
  private final Letters home;

  /**
   * Sets the blocks of a document beside each other.
   *
   * @param read what each of them says of itself
   */
  BodyScripts(Document document, BlockFacts<UnquotedWords.Read> read) {
    this.document = document.language();
    blocks = new ArrayList<>(document.blocks().size());
    before = new int[document.blocks().size()];
    after = new int[document.blocks().size()];
    for (Block block : document.blocks()) {
      UnquotedWords unquoted = new UnquotedWords(block, read.of(block));
      blocks.add(unquoted);
      if (isBody(unquoted)) {
        words[unquoted.script().ordinal()] += unquoted.count();
        languages[unquoted.script().ordinal()][block.language().ordinal()] += unquoted.count();
      }
    }
    home = switch (document.language()) {
      case ENGLISH -> Letters.LATIN;
      case RUSSIAN -> Letters.CYRILLIC;
      case OTHER ->
        count(Letters.CYRILLIC) > count(Letters.LATIN) ? Letters.CYRILLIC : Letters.LATIN;
    };
    fillNeighbours();
  }

  private void fillNeighbours() {
    int last = NONE;
    for (int i = 0; i < before.length; i++) {
      before[i] = last;
      last = isBody(blocks.get(i)) ? i : last;
    }
    int next = NONE;
    for (int i = after.length - 1; i >= 0; i--) {
      after[i] = next;
      next = isBody(blocks.get(i)) ? i : next;
    }
  }

  private @Nullable UnquotedWords before(int index) {
    return before[index] == NONE ? null : blocks.get(before[index]);
  }

  private @Nullable UnquotedWords after(int index) {
    return after[index] == NONE ? null : blocks.get(after[index]);
  }

  /** The blocks of the document with their words outside quotation marks. */
  List<UnquotedWords> blocks() {
    return blocks;
  }

  /**
   * The script a block should have: that of the text it stands in; {@link Letters#NONE} where that cannot be said.
   *
   * @param index the index of the block
   */
  Letters around(int index) {
    UnquotedWords block = blocks.get(index);
    Letters own = block.script();
    Letters above = script(before(index));
    Letters below = script(after(index));
    int others = count(own) - (isBody(block) ? block.count() : 0);
    Letters around;
    boolean isHalf = own != home && others >= HALF * count(home);
    if (isBody(block)) {
      around = above == below && own != home && !isHalf ? above : Letters.NONE;
    } else if (isHalf || (own == home && below != own && count(below) >= HALF * count(home))) {
      around =
          above == below && isProse(before(index)) && isProse(after(index)) ? above : Letters.NONE;
    } else {
      around = below == own ? own : home;
    }
    return count(around) >= LEAST_WORDS ? around : Letters.NONE;
  }

  /** Whether a part of a text has letters of the script of the document alone. */
  boolean isAtHome(String text, Span part) {
    int point;
    for (int i = part.start(); i < part.end(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      Letters letters = Letters.of(point);
      if (letters != home && letters != Letters.NONE) {
        return false;
      }
    }
    return true;
  }

  /**
   * The script the words of a link should have: that of the other words of their block, or of the document where the block
   * is the link; {@link Letters#NONE} where that cannot be said.
   *
   * @param index the index of the block
   * @param link the words of the link
   */
  Letters aroundLink(int index, UnquotedWords link) {
    UnquotedWords block = blocks.get(index);
    int others = block.count(home) - link.count(home);
    boolean isWithin = block.count() > link.count() && others >= LEAST_BESIDE;
    boolean isAlone = block.words().size() == link.words().size();
    int elsewhere = count(link.script()) - (isBody(block) ? block.count(link.script()) : 0);
    boolean isHalf = elsewhere >= HALF * count(home);
    return (isWithin || (isAlone && !isHalf)) && count(home) >= LEAST_WORDS ? home : Letters.NONE;
  }

  /** The language most of the text in a script is in. */
  Language language(Letters script) {
    Language heaviest = Language.OTHER;
    int most = 0;
    for (Language language : Language.values()) {
      if (count(script, language) > most) {
        most = count(script, language);
        heaviest = language;
      }
    }
    return heaviest;
  }

  /** Whether the nearest texts above and below a block are in a language, and hardly any text is in none that is known. */
  boolean isWithin(int index, Language language) {
    UnquotedWords above = before(index);
    UnquotedWords below = after(index);
    Letters script = blocks.get(index).script();
    int foreign = count(script, Language.OTHER)
        - (isBody(blocks.get(index)) ? blocks.get(index).count() : 0);
    return below != null
        && below.block().language() == language
        && (above == null || above.block().language() == language)
        && foreign < HALF * count(script, language);
  }

  private int count(Letters script) {
    return words[script.ordinal()];
  }

  private int count(Letters script, Language language) {
    return languages[script.ordinal()][language.ordinal()];
  }

  private static Letters script(@Nullable UnquotedWords block) {
    return block == null ? Letters.NONE : block.script();
  }

  /** Whether it is a paragraph of some length, not an entry of a list of names. */
  private static boolean isProse(@Nullable UnquotedWords block) {
    return block != null
        && block.block().kind() == BlockKind.PARAGRAPH
        && block.count() >= LEAST_WORDS / 2;
  }

  /** Names and code in Latin letters are in no language and surround nothing. */
  private boolean isBody(UnquotedWords block) {
    return block.block().kind().isBody()
        && block.script() != Letters.NONE
        && (block.block().language() != Language.OTHER
            || document == Language.OTHER
            || block.script() != Letters.LATIN);
  }
}
