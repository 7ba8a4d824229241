package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/** Reads the acronyms of documents and what they stand for. Thread-safe. */
final class AcronymReader {
  /** Shorter names that share all words but one are too often two names: Department of State, of Statistics. */
  private static final int SHORTEST_ECHO = 3;

  private final Set<String> smallWords = WordList.read("small-words.txt");
  private final Predicate<String> known;
  private final Predicate<String> listed;

  /**
   * @param known whether everybody knows an acronym, told in capitals
   * @param listed whether some list holds it
   */
  AcronymReader(Predicate<String> known, Predicate<String> listed) {
    this.known = known;
    this.listed = listed;
  }

  /** A definition that is a name, with its words but the little ones. */
  private record Named(Definition definition, List<ExpansionWord> content) {

    /** Whether a name with the same letters may begin with a word. */
    boolean mayBegin(Word word) {
      return !word.small()
          && word.isCapitalized()
          && initial(word) == Character.toUpperCase(content.get(0).text().charAt(0));
    }
  }

  AcronymObservation read(Document document) {
    List<BlockReader> blocks = document.blocks().stream()
        .filter(b -> b.language() != Language.OTHER && b.kind() != BlockKind.BOILERPLATE)
        .map(b -> new BlockReader(b, smallWords).read())
        .toList();
    Map<String, List<SeenAcronym.Use>> uses = uses(document, blocks);
    Map<String, List<Definition>> definitions = new LinkedHashMap<>();
    Map<String, Boolean> introduced = new LinkedHashMap<>();
    for (BlockReader block : blocks) {
      for (BlockReader.Bracket bracket : block.brackets()) {
        String letters = bracket.form().letters();
        introduced.merge(letters, bracket.introduces(), Boolean::logicalOr);
        Definition definition = definition(document, block.block(), bracket);
        if (definition.fits() || definition.content().size() > 1) {
          definitions.computeIfAbsent(letters, k -> new ArrayList<>()).add(definition);
        }
      }
    }
    String initials = initials(blocks);
    List<SeenAcronym> seen = new ArrayList<>();
    uses.forEach((letters, places) -> seen.add(new SeenAcronym(
        letters,
        places,
        definitions.getOrDefault(letters, List.of()),
        introduced.getOrDefault(letters, false) || initials.contains(letters),
        known.test(letters),
        listed.test(letters))));
    return new AcronymObservation(
        document.path(), seen, coded(document, blocks), echoes(document, blocks, definitions));
  }

  private static Map<String, List<SeenAcronym.Use>> uses(
      Document document, List<BlockReader> blocks) {
    Map<String, List<SeenAcronym.Use>> uses = new LinkedHashMap<>();
    for (BlockReader block : blocks) {
      boolean body = block.block().kind().isBody();
      for (BlockReader.Use use : block.uses()) {
        // The first word of a paragraph has capitals in a dateline: GENEVA, 5 May.
        boolean counts = body && use.span().start() > 0;
        uses.computeIfAbsent(use.form().letters(), k -> new ArrayList<>())
            .add(new SeenAcronym.Use(
                use.form().text(), document.place(block.block(), use.span()), counts));
      }
      for (BlockReader.Bracket bracket : block.brackets()) {
        uses.computeIfAbsent(
            bracket.form().letters(),
            k -> new ArrayList<>(List.of(new SeenAcronym.Use(
                bracket.form().text(), document.place(block.block(), bracket.span()), body))));
      }
    }
    return uses;
  }

  private static List<SeenAcronym.Use> coded(Document document, List<BlockReader> blocks) {
    List<SeenAcronym.Use> coded = new ArrayList<>();
    for (BlockReader block : blocks) {
      boolean body = block.block().kind().isBody();
      for (Span span : block.coded()) {
        coded.add(new SeenAcronym.Use(
            span.of(block.block().text()), document.place(block.block(), span), body));
      }
    }
    return coded;
  }

  private static Definition definition(
      Document document, Block block, BlockReader.Bracket bracket) {
    String letters = bracket.form().letters();
    List<Word> words = bracket.words();
    int best = LetterFit.NONE;
    int start = 0;
    for (int i = bracket.whole() ? 0 : words.size() - 1; i >= 0; i--) {
      List<Word> from = words.subList(i, words.size());
      int cost = LetterFit.cost(letters, from);
      if (cost < best) {
        best = cost;
        start = i;
      }
    }
    boolean loose = LetterFit.isLoose(best, letters);
    Definition.Fit fit =
        best == 0 ? Definition.Fit.EXACT : loose ? Definition.Fit.LOOSE : Definition.Fit.NONE;
    List<Word> expansion =
        loose ? words.subList(start, words.size()) : bracket.whole() ? List.of() : name(words);
    return new Definition(
        bracket.form(),
        fit,
        expansion.stream().map(w -> w.kept(document)).toList(),
        document.place(block, bracket.span()),
        block.kind().isBody());
  }

  /** The words with capitals at the end, with the little words between them. */
  private static List<Word> name(List<Word> words) {
    int start = words.size();
    for (int i = words.size() - 1;
        i >= 0 && (words.get(i).small() || words.get(i).isCapitalized());
        i--) {
      start = words.get(i).isCapitalized() ? i : start;
    }
    return words.subList(start, words.size());
  }

  /** The first letters of names, with and without those of little words: where a name may stand for an acronym. */
  private static String initials(List<BlockReader> blocks) {
    StringBuilder all = new StringBuilder();
    for (BlockReader block : blocks) {
      for (List<Word> run : block.runs()) {
        for (Word word : run) {
          if (!word.small()) {
            all.append(initial(word));
          }
        }
        all.append(' ');
        for (Word word : run) {
          all.append(initial(word));
        }
        all.append(' ');
      }
    }
    return all.toString();
  }

  private static char initial(Word word) {
    return Character.toUpperCase(word.text().charAt(0));
  }

  /** The names without an acronym beside them whose letters fit a defined one and whose words do, all but one at most. */
  private static List<Definition> echoes(
      Document document, List<BlockReader> blocks, Map<String, List<Definition>> definitions) {
    List<Named> named = definitions.values().stream()
        .flatMap(List::stream)
        .filter(d -> d.fit() == Definition.Fit.EXACT && d.isName())
        .map(d -> new Named(d, d.content()))
        .filter(n -> n.content().size() >= SHORTEST_ECHO)
        .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    Set<Object> told = definitions.values().stream()
        .flatMap(List::stream)
        .flatMap(d -> d.words().stream())
        .map(w -> (Object) w.place().span())
        .collect(Collectors.toSet());
    List<Definition> echoes = new ArrayList<>();
    for (BlockReader block : blocks) {
      for (List<Word> run : block.runs()) {
        for (int i = 0; i < run.size(); i++) {
          for (Named name : named) {
            if (!name.mayBegin(run.get(i))) {
              continue;
            }
            echo(document, block.block(), run.subList(i, run.size()), name)
                .filter(e ->
                    e.words().stream().noneMatch(w -> told.contains(w.place().span())))
                .ifPresent(echoes::add);
          }
        }
      }
    }
    return echoes.stream().distinct().toList();
  }

  private static Optional<Definition> echo(
      Document document, Block block, List<Word> run, Named name) {
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
        if (initial(word) != Character.toUpperCase(other.text().charAt(0))) {
          return Optional.empty();
        }
        equal += word.key().equals(other.key()) ? 1 : 0;
        content++;
      }
    }
    if (content < wanted.size() || equal < content - 1 || !words.get(0).isCapitalized()) {
      return Optional.empty();
    }
    List<ExpansionWord> kept = words.stream().map(w -> w.kept(document)).toList();
    return Optional.of(new Definition(
        name.definition().form(),
        Definition.Fit.EXACT,
        kept,
        kept.get(0).place(),
        block.kind().isBody()));
  }
}
