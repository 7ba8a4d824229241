package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.presslint.check.BlockFacts;
import org.presslint.language.Remembered;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** Reads the acronyms of documents and what they stand for. Thread-safe. */
final class AcronymReader {
  /** More than a long text has. */
  private static final int REMEMBERED = 1 << 10;

  private final BlockFacts<BlockAcronyms> blocks;
  private final Remembered<String, Standing> standings;

  /**
   * What lists say of an acronym.
   *
   * @param known whether everybody knows it, or it is an ordinary word or a name in capitals
   * @param listed whether some list holds it
   */
  record Standing(boolean known, boolean listed) {}

  /**
   * A reader.
   *
   * @param lists what lists say of an acronym, told in capitals
   */
  AcronymReader(Function<String, Standing> lists) {
    standings = new Remembered<>(REMEMBERED, lists);
    Set<String> smallWords = WordList.read("small-words.txt");
    blocks = new BlockFacts<>(block -> BlockReader.read(block, smallWords));
  }

  /** A block with what it says of acronyms. */
  private record Read(Block block, BlockAcronyms acronyms) {
    boolean isBody() {
      return block.kind().isBody();
    }
  }

  /** A definition that is a name, with its words but the little ones and their first letters as capitals. */
  private record Named(Definition definition, List<ExpansionWord> content, String initials) {

    /** Whether a name with the same letters may begin with a word. */
    boolean mayBegin(Word word) {
      return !word.small() && word.initial() == initials.charAt(0) && word.isCapitalized();
    }
  }

  AcronymObservation read(Document document) {
    List<Read> read = new ArrayList<>(document.blocks().size());
    for (Block block : document.blocks()) {
      if (block.language() != Language.OTHER && block.kind() != BlockKind.BOILERPLATE) {
        read.add(new Read(block, blocks.of(block)));
      }
    }
    Map<String, List<SeenAcronym.Use>> uses = uses(document, read);
    Map<String, List<Definition>> definitions = new LinkedHashMap<>();
    Map<String, List<Named>> names = new LinkedHashMap<>();
    Set<String> introduced = new HashSet<>();
    StringBuilder letters = new StringBuilder();
    for (Read block : read) {
      letters.append(block.acronyms().initials());
      for (BlockAcronyms.Bracket bracket : block.acronyms().brackets()) {
        if (bracket.introduces()) {
          introduced.add(bracket.form().letters());
        }
        if (bracket.defines()) {
          define(definition(document, block, bracket), bracket.named(), definitions, names);
        }
      }
    }
    String initials = letters.toString();
    List<SeenAcronym> seen = new ArrayList<>();
    uses.forEach((acronym, places) -> {
      Standing standing = standings.get(acronym);
      seen.add(new SeenAcronym(
          acronym,
          places,
          definitions.getOrDefault(acronym, List.of()),
          introduced.contains(acronym) || initials.contains(acronym),
          standing.known(),
          standing.listed()));
    });
    List<Sought> sought = new ArrayList<>();
    names.values().forEach(all -> all.forEach(name -> sought.add(new Sought(name, initials))));
    return new AcronymObservation(
        document.path(),
        seen,
        coded(document, read),
        sought.isEmpty() ? List.of() : echoes(document, read, sought));
  }

  /**
   * Adds a definition.
   *
   * @param initials its first letters where it is a name, see {@link BlockAcronyms.Bracket#named}
   * @param names those that are names, by the same letters in the same order
   */
  private static void define(
      Definition definition,
      String initials,
      Map<String, List<Definition>> definitions,
      Map<String, List<Named>> names) {
    String letters = definition.form().letters();
    definitions.computeIfAbsent(letters, k -> new ArrayList<>()).add(definition);
    List<Named> same = names.computeIfAbsent(letters, k -> new ArrayList<>(1));
    if (!initials.isEmpty()) {
      same.add(new Named(definition, definition.content(), initials));
    }
  }

  private static Map<String, List<SeenAcronym.Use>> uses(Document document, List<Read> blocks) {
    Map<String, List<SeenAcronym.Use>> uses = new LinkedHashMap<>();
    for (Read block : blocks) {
      for (BlockAcronyms.Use use : block.acronyms().uses()) {
        // The first word of a paragraph has capitals in a dateline: GENEVA, 5 May.
        boolean counts = block.isBody() && use.span().start() > 0;
        uses.computeIfAbsent(use.form().letters(), k -> new ArrayList<>())
            .add(new SeenAcronym.Use(
                use.form().text(),
                document.place(block.block(), use.span(), use.form().text()),
                counts));
      }
      for (BlockAcronyms.Bracket bracket : block.acronyms().brackets()) {
        uses.computeIfAbsent(
            bracket.form().letters(),
            k -> new ArrayList<>(List.of(new SeenAcronym.Use(
                bracket.form().text(),
                document.place(block.block(), bracket.span(), bracket.form().text()),
                block.isBody()))));
      }
    }
    return uses;
  }

  private static List<SeenAcronym.Use> coded(Document document, List<Read> blocks) {
    List<SeenAcronym.Use> coded = new ArrayList<>();
    for (Read block : blocks) {
      for (Span span : block.acronyms().coded()) {
        coded.add(new SeenAcronym.Use(
            span.of(block.block().text()), document.place(block.block(), span), block.isBody()));
      }
    }
    return coded;
  }

  private static Definition definition(
      Document document, Read block, BlockAcronyms.Bracket bracket) {
    return new Definition(
        bracket.form(),
        bracket.fit(),
        kept(document, block, bracket.expansion()),
        document.place(block.block(), bracket.span(), bracket.form().text()),
        block.isBody());
  }

  private static List<ExpansionWord> kept(Document document, Read block, List<Word> words) {
    List<ExpansionWord> kept = new ArrayList<>(words.size());
    for (Word word : words) {
      kept.add(word.kept(document, block.block()));
    }
    return kept;
  }

  /** Where the letters of a name stand next among those of all names of a document. */
  private static final class Sought {
    private final Named name;
    private final String all;
    private int at;

    Sought(Named name, String all) {
      this.name = name;
      this.all = all;
      at = all.indexOf(name.initials());
    }

    /** Whether they stand before an end; most do not. They are then looked for behind it. */
    boolean isBefore(int end) {
      boolean isThere = at >= 0 && at < end;
      if (isThere) {
        at = all.indexOf(name.initials(), end);
      }
      return isThere;
    }
  }

  /** The names without an acronym beside them whose letters fit a defined one and whose words do, all but one at most. */
  private static List<Definition> echoes(
      Document document, List<Read> blocks, List<Sought> sought) {
    Set<Definition> echoes = new LinkedHashSet<>();
    List<Named> here = new ArrayList<>();
    int end = 0;
    for (Read block : blocks) {
      end += block.acronyms().initials().length();
      for (Sought name : sought) {
        if (name.isBefore(end)) {
          here.add(name.name);
        }
      }
      if (!here.isEmpty()) {
        addEchoes(document, block, here, echoes);
        here.clear();
      }
    }
    return List.copyOf(echoes);
  }

  private static void addEchoes(
      Document document, Read block, List<Named> named, Set<Definition> echoes) {
    for (List<Word> run : block.acronyms().runs()) {
      for (int i = 0; i < run.size(); i++) {
        for (Named name : named) {
          if (name.mayBegin(run.get(i))) {
            echo(document, block, run.subList(i, run.size()), name).ifPresent(echoes::add);
          }
        }
      }
    }
  }

  /** Whether one of some words of a block stands beside its acronym too. */
  private static boolean isTold(List<Word> words, BlockAcronyms block) {
    for (BlockAcronyms.Bracket bracket : block.brackets()) {
      if (bracket.defines()) {
        for (Word told : bracket.expansion()) {
          for (Word word : words) {
            if (word.span().equals(told.span())) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static Optional<Definition> echo(
      Document document, Read block, List<Word> run, Named name) {
    List<ExpansionWord> wanted = name.content();
    List<Word> words = new ArrayList<>();
    int content = 0;
    int equal = 0;
    for (Word word : run) {
      if (content == wanted.size() || (words.isEmpty() && word.small())) {
        break;
      }
      words.add(word);
      if (!word.small()) {
        ExpansionWord other = wanted.get(content);
        if (word.initial() != Character.toUpperCase(other.text().charAt(0))) {
          return Optional.empty();
        }
        equal += word.key().equals(other.key()) ? 1 : 0;
        content++;
      }
    }
    if (content < wanted.size()
        || equal < content - 1
        || !words.get(0).isCapitalized()
        || isTold(words, block.acronyms())) {
      return Optional.empty();
    }
    List<ExpansionWord> kept = kept(document, block, words);
    return Optional.of(new Definition(
        name.definition().form(), Definition.Fit.EXACT, kept, kept.get(0).place(), block.isBody()));
  }
}
