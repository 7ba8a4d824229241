package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds the names of the table in documents, where the author uses them for the place of today. Thread-safe. */
final class PlaceNames {
  /** A longer form has no entry: a look at the dictionary for each capitalised word would be slow. */
  private static final int PREFIX = 3;

  private final Lexicons lexicons;
  private final Vocabulary vocabulary = Vocabulary.read();
  private final Map<String, List<Candidate>> english = new HashMap<>();
  private final Map<String, List<Candidate>> russian = new HashMap<>();
  private final Set<String> russianPrefixes;

  /**
   * A name of a group by its first word.
   *
   * @param named all names of the group
   * @param rank which of them this is
   */
  private record Candidate(
      VariantGroup group, VariantGroup.Name name, String named, int rank, List<String> words) {

    Occurrence at(Span span, String before) {
      return new Occurrence(
          named, rank, SeenVariant.Kind.PLACE, group.language(), name.text(), span, before);
    }
  }

  PlaceNames(Lexicons lexicons, List<VariantGroup> groups) {
    this.lexicons = lexicons;
    for (VariantGroup group : groups) {
      List<String> texts = group.names().stream().map(VariantGroup.Name::text).toList();
      for (VariantGroup.Name name : group.names()) {
        List<String> words = name.words().stream().map(Folded::of).toList();
        (group.language() == Language.RUSSIAN ? russian : english)
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(new Candidate(
                group, name, String.join(", ", texts), texts.indexOf(name.text()), words));
      }
    }
    russianPrefixes = russian.keySet().stream()
        .map(w -> w.substring(0, PREFIX))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a block names a place of a group, the name as the table writes it being the form. */
  List<Occurrence> read(Block block) {
    boolean printed = block.kind() != BlockKind.BOILERPLATE && block.kind() != BlockKind.QUOTE;
    if (!printed || block.language() == Language.OTHER) {
      return List.of();
    }
    List<Occurrence> found = new ArrayList<>();
    Surroundings around = null;
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !token.isCapitalized()) {
        continue;
      }
      Optional<Candidate> candidate = candidate(block, i);
      if (candidate.isPresent()) {
        around = around == null ? new Surroundings(block, vocabulary) : around;
        Candidate name = candidate.get();
        int last = i + name.words().size() - 1;
        if (around.isPlain(i, last, name.group(), name.name())) {
          found.add(name.at(span(tokens, i, last), around.before(i)));
        }
        i = last;
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Block block, int at) {
    List<Candidate> candidates = firstWords(block.language(), block.tokens().get(at));
    return candidates.isEmpty()
        ? Optional.empty()
        : candidates.stream()
            .filter(c -> goesOn(block.tokens(), at, c.words()))
            .max(Comparator.comparingInt(c -> c.words().size()));
  }

  private List<Candidate> firstWords(Language language, Token token) {
    String word = Folded.of(token);
    if (language == Language.ENGLISH) {
      List<Candidate> whole = english.getOrDefault(word, List.of());
      int hyphen = word.indexOf('-');
      return whole.isEmpty() && isBased(token.text(), hyphen)
          ? english.getOrDefault(word.substring(0, hyphen), List.of())
          : whole;
    }
    if (word.length() < PREFIX || !russianPrefixes.contains(word.substring(0, PREFIX))) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>(russian.getOrDefault(word, List.of()));
    lexicons.russianMorphology().readings(token.lower()).stream()
        .map(Reading::lemma)
        .map(Folded::of)
        .distinct()
        .filter(lemma -> !lemma.equals(word))
        .forEach(lemma -> candidates.addAll(russian.getOrDefault(lemma, List.of())));
    return candidates;
  }

  /** Whether the other words of the name follow; they have no cases of their own. */
  private static boolean goesOn(List<Token> tokens, int at, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      boolean same = at + k < tokens.size()
          && Folded.of(Folded.withoutPossessive(tokens.get(at + k).text())).equals(words.get(k));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Span span(List<Token> tokens, int first, int last) {
    Token end = tokens.get(last);
    String bare = Folded.withoutPossessive(end.text());
    int hyphen = bare.indexOf('-');
    int length = first == last && isBased(bare, hyphen) ? hyphen : bare.length();
    return new Span(tokens.get(first).span().start(), end.span().start() + length);
  }

  /** Kiev-based, Kiev-born: a name with an ordinary word; not Nur-Sultan and not Kiev-Mohyla. */
  private static boolean isBased(String word, int hyphen) {
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }
}
