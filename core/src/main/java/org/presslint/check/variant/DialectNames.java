package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds words of English names that are spelled as one dialect has it or another: World Health Organisation, Organization. */
final class DialectNames {
  private static final Set<String> BRIDGES = Set.of("of", "for", "and", "the", "in", "on", "&");
  private static final Pattern ISE =
      Pattern.compile("(?<=\\p{L}{3}i)s(?=(?:ed|ing|ation|ations|ational)$)");
  private static final Pattern IZE = Pattern.compile("\\p{L}{3,}iz(?:ed|ing|ation|ations|ational)");
  /** So many words of a name before the word, or else behind it, must be the same. */
  private static final int CONTEXT = 2;

  private DialectNames() {}

  /** The names with such a word in a block, each named by what its spellings share. */
  static List<Occurrence> read(Block block) {
    if (block.language() != Language.ENGLISH || block.kind() == BlockKind.BOILERPLATE) {
      return List.of();
    }
    List<Occurrence> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !token.isCapitalized()) {
        continue;
      }
      String word = Folded.of(token);
      Optional<String> common = common(word);
      if (common.isPresent()) {
        int length = Folded.withoutPossessive(token.text()).length();
        Span span = new Span(token.span().start(), token.span().start() + length);
        name(tokens, i, common.get())
            .ifPresent(name -> found.add(new Occurrence(
                name, 0, SeenVariant.Kind.DIALECT, Language.ENGLISH, word, span, "")));
      }
    }
    return found;
  }

  /** What both spellings of a word share; empty for a word that every dialect spells so. */
  private static Optional<String> common(String word) {
    return switch (word) {
      case "centre", "center" -> Optional.of("center");
      case "centres", "centers" -> Optional.of("centers");
      case "programme", "program" -> Optional.of("program");
      case "programmes", "programs" -> Optional.of("programs");
      default -> mayBeVerb(word) ? withZ(word) : Optional.empty();
    };
  }

  /** Whether it ends as the forms of verbs in -ise do; the patterns need not run over any other word. */
  private static boolean mayBeVerb(String word) {
    return word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("ation")
        || word.endsWith("ations")
        || word.endsWith("ational");
  }

  private static Optional<String> withZ(String word) {
    String z = ISE.matcher(word).replaceFirst("z");
    boolean ise = !z.equals(word) || IZE.matcher(word).matches();
    return ise ? Optional.of(z) : Optional.empty();
  }

  /** The word with the words of its name before it, or where it is the first, with those behind it. */
  private static Optional<String> name(List<Token> tokens, int at, String word) {
    List<String> before = words(tokens, at, -1);
    if (before.size() == CONTEXT) {
      return Optional.of(String.join(" ", before) + " " + word);
    }
    List<String> after = words(tokens, at, 1);
    boolean both = !before.isEmpty() && !after.isEmpty();
    return both || after.size() == CONTEXT
        ? Optional.of(String.join(" ", before) + " " + word + " " + String.join(" ", after))
        : Optional.empty();
  }

  private static List<String> words(List<Token> tokens, int at, int step) {
    List<String> words = new ArrayList<>();
    for (int i = at + step; i >= 0 && i < tokens.size() && words.size() < CONTEXT; i += step) {
      Token token = tokens.get(i);
      boolean bridge = BRIDGES.contains(token.text());
      if (!bridge && !(token.isWord() && token.isCapitalized())) {
        break;
      }
      if (!bridge) {
        String word = Folded.of(Folded.withoutPossessive(token.text()));
        words.add(step < 0 ? 0 : words.size(), common(word).orElse(word));
      }
      if (step < 0 && token.startsSentence()) {
        break;
      }
    }
    return words;
  }
}
