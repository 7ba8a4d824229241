package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the acronyms of one block, and the words that may be their expansions. Not thread-safe: one for each block. */
final class BlockReader {
  /** More words than letters: prepositions, and what stands before the name. */
  private static final int WORDS_A_LETTER = 2;

  private static final int MORE_WORDS = 5;
  private static final String QUOTES = "“”„«»\"‘’'";
  /** Letters and a number: IPv6, COVID-19. */
  private static final Pattern CODED = Pattern.compile(
      "(?<![\\p{L}\\d_./@-])\\p{Lu}\\p{L}{1,5}-?\\d{1,2}(?![\\p{L}\\d_/@-]|\\.\\w)");

  /** So many letters it has. */
  private static final int FEWEST_CODED = 2;

  private static final int MOST_CODED = 6;

  /** What may stand between a bracket and the acronym: (the “EIB”), (далее — Фонд). */
  private static final Set<String> LEAD_IN =
      Set.of("the", "or", "hereafter", "hereinafter", "далее", "или", "сокращенно", "сокращённо");

  private final Block block;
  private final List<Token> tokens;
  private final Set<String> smallWords;
  private final List<BlockAcronyms.Use> uses = new ArrayList<>();
  private final List<BlockAcronyms.Bracket> brackets = new ArrayList<>();
  private final List<List<Word>> runs = new ArrayList<>();
  private List<Word> run = new ArrayList<>();

  private BlockReader(Block block, Set<String> smallWords) {
    this.block = block;
    this.tokens = block.tokens();
    this.smallWords = smallWords;
  }

  /**
   * Reads a block.
   *
   * @param smallWords the words that acronyms may leave out
   */
  static BlockAcronyms read(Block block, Set<String> smallWords) {
    return new BlockReader(block, smallWords).read();
  }

  private BlockAcronyms read() {
    boolean shouts = isInCapitals();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      goOn(token);
      if (token.isWord() && !shouts) {
        addUses(token);
      } else if (token.text().equals("(")) {
        bracket(i).ifPresent(brackets::add);
      }
    }
    close();
    return new BlockAcronyms(uses, brackets, runs, shouts ? List.of() : coded(), initials());
  }

  /** Where letters and digits are one word. */
  private List<Span> coded() {
    return mayBeCoded()
        ? CODED
            .matcher(block.text())
            .results()
            .map(r -> new Span(r.start(), r.end()))
            .toList()
        : List.of();
  }

  /** Whether a digit stands behind a word that may be coded: most blocks have no such word. */
  private boolean mayBeCoded() {
    if (!block.characters().has(Characters.Kind.DIGIT)) {
      return false;
    }
    String text = block.text();
    for (int i = FEWEST_CODED; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit >= '0' && digit <= '9' && isCoded(text, text.charAt(i - 1) == '-' ? i - 1 : i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short word with a capital ends there; what is written in surrogates is left to the pattern. */
  private static boolean isCoded(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int letters = end - start;
    return (start > 0 && Character.isSurrogate(text.charAt(start - 1)))
        || (letters >= FEWEST_CODED
            && letters <= MOST_CODED
            && Character.isUpperCase(text.charAt(start)));
  }

  /** The first letters of names, with and without those of little words: where a name may stand for an acronym. */
  private String initials() {
    if (runs.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    for (List<Word> words : runs) {
      for (Word word : words) {
        if (!word.small()) {
          all.append(word.initial());
        }
      }
      all.append(' ');
      for (Word word : words) {
        all.append(word.initial());
      }
      all.append(' ');
    }
    return all.toString();
  }

  /** Takes a token into the run of words, or ends it there. */
  private void goOn(Token token) {
    if (token.startsSentence()) {
      close();
    }
    if (run.isEmpty() && token.isWord() && !token.isCapitalized()) {
      return;
    }
    Word word = word(token);
    boolean belongs = word != null
        && (word.small() || word.isCapitalized() || block.language() == Language.RUSSIAN);
    if (word == null || !belongs) {
      close();
    } else if (!run.isEmpty() || word.isCapitalized()) {
      run.add(word);
    }
  }

  private void close() {
    if (run.size() > 1) {
      runs.add(run);
      run = new ArrayList<>();
    } else if (!run.isEmpty()) {
      run.clear();
    }
  }

  private void addUses(Token token) {
    if (!mayBeUse(token.text())) {
      return;
    }
    String text = token.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isHyphen(text.charAt(i))) {
        int at = token.span().start() + start;
        AcronymForm.of(text.substring(start, i))
            .ifPresent(form -> uses.add(
                new BlockAcronyms.Use(form, new Span(at, at + form.text().length()))));
        start = i + 1;
      }
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Most words have no two capitals, and are not looked at any closer. */
  private static boolean mayBeUse(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isSmall = c >= 'a' && c <= 'z'; // as nearly all are
      if (!isSmall && Character.isUpperCase(c) && ++capitals == 2) {
        return true;
      }
    }
    return false;
  }

  private Optional<BlockAcronyms.Bracket> bracket(int open) {
    int at = open + 1;
    while (at < tokens.size() && isLeadIn(tokens.get(at))) {
      at++;
    }
    Optional<AcronymForm> inside = acronym(at);
    if (inside.isPresent() && ends(at + 1)) {
      Span span = new Span(
          tokens.get(at).span().start(),
          tokens.get(at).span().start() + inside.get().text().length());
      List<Word> words = before(open, inside.get());
      return Optional.of(BlockAcronyms.Bracket.of(inside.get(), span, words, false));
    }
    Optional<AcronymForm> outside = open > 0 ? acronym(open - 1) : Optional.empty();
    return outside.map(form -> {
      int start = tokens.get(open - 1).span().start();
      Span span = new Span(start, start + form.text().length());
      return BlockAcronyms.Bracket.of(form, span, within(open), true);
    });
  }

  private Optional<AcronymForm> acronym(int at) {
    return at < tokens.size() && tokens.get(at).isWord()
        ? AcronymForm.ofWhole(tokens.get(at).text())
        : Optional.empty();
  }

  private static boolean isLeadIn(Token token) {
    return QUOTES.contains(token.text())
        || "—–-:".contains(token.text())
        || LEAD_IN.contains(token.lower());
  }

  /** Whether what stands in a bracket ends here, or goes on after a comma: (EBRD, the Bank). */
  private boolean ends(int from) {
    int at = from;
    while (at < tokens.size() && QUOTES.contains(tokens.get(at).text())) {
      at++;
    }
    return at < tokens.size() && "),;—–".contains(tokens.get(at).text());
  }

  private List<Word> within(int open) {
    List<Word> words = new ArrayList<>();
    for (int i = open + 1; i < tokens.size() && !")(".contains(tokens.get(i).text()); i++) {
      Word word = word(tokens.get(i));
      if (word != null) {
        words.add(word);
      } else if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
        return List.of();
      }
    }
    return words;
  }

  private List<Word> before(int open, AcronymForm form) {
    int most = form.letters().length() * WORDS_A_LETTER + MORE_WORDS;
    List<Word> words = new ArrayList<>();
    for (int i = open - 1; i >= 0 && words.size() < most; i--) {
      Token token = tokens.get(i);
      Word word = word(token);
      if (word != null) {
        words.add(0, word);
      } else if (!bridges(i)) {
        break;
      }
      if (token.startsSentence()) {
        break;
      }
    }
    return words;
  }

  /** Whether an expansion may run over this mark: a comma, a quotation mark, the full stop of U.S. */
  private boolean bridges(int at) {
    String mark = tokens.get(at).text();
    boolean initial = at > 0 && tokens.get(at - 1).text().length() == 1;
    return mark.equals(",") || QUOTES.contains(mark) || (mark.equals(".") && initial);
  }

  private @Nullable Word word(Token token) {
    boolean opaque =
        token.kind() == Token.Kind.OPAQUE && Character.isLetter(token.text().charAt(0));
    if (token.text().equals("&")) {
      return new Word("&", true, token.span());
    }
    if (!token.isWord() && !opaque) {
      return null;
    }
    String text = AcronymForm.withoutPossessive(token.text());
    int start = token.span().start();
    boolean isWhole = text.length() == token.text().length();
    boolean small = smallWords.contains(isWhole ? token.lower() : text.toLowerCase(Locale.ROOT));
    return new Word(text, small, new Span(start, start + text.length()));
  }

  /** Whether the block is written in capitals, so that they mean nothing. */
  private boolean isInCapitals() {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > 1) {
        words++;
        capitals += isUpper(token) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 2 > words;
  }

  private static boolean isUpper(Token token) {
    String text = token.text();
    char last = text.charAt(text.length() - 1);
    // The last letter of nearly every word says no without a second string.
    boolean isSmall = last >= 'a' && last <= 'z';
    return !isSmall
        && Character.toUpperCase(last) == last
        && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
