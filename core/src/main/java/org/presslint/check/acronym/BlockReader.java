package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the acronyms of one block, and the words that may be their expansions. Not thread-safe: one for each block. */
final class BlockReader {
  /** More words than letters: prepositions, and what stands before the name. */
  private static final int WORDS_A_LETTER = 2;

  private static final int MORE_WORDS = 5;
  private static final int FEWEST_TO_INTRODUCE = 2;
  private static final String QUOTES = "“”„«»\"‘’'";
  /** What may stand between a bracket and the acronym: (the “EIB”), (далее — Фонд). */
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** Letters and a number: IPv6, COVID-19. */
  private static final Pattern CODED = Pattern.compile(
      "(?<![\\p{L}\\d_./@-])\\p{Lu}\\p{L}{1,5}-?\\d{1,2}(?![\\p{L}\\d_/@-]|\\.\\w)");

  private static final Set<String> LEAD_IN =
      Set.of("the", "or", "hereafter", "hereinafter", "далее", "или", "сокращенно", "сокращённо");

  private final Block block;
  private final List<Token> tokens;
  private final Set<String> smallWords;
  private final List<Use> uses = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<List<Word>> runs = new ArrayList<>();

  /** An acronym at its place. */
  record Use(AcronymForm form, Span span) {}

  /**
   * An acronym with words of which some may be its expansion.
   *
   * @param form the acronym
   * @param span its place
   * @param words the words before the bracket, or all words within it
   * @param whole whether all the words must be the expansion
   */
  record Bracket(AcronymForm form, Span span, List<Word> words, boolean whole) {

    /** Whether the words may say what the acronym means, though its letters do not fit. */
    boolean introduces() {
      return words.size() >= FEWEST_TO_INTRODUCE;
    }
  }

  BlockReader(Block block, Set<String> smallWords) {
    this.block = block;
    this.tokens = block.tokens();
    this.smallWords = smallWords;
  }

  Block block() {
    return block;
  }

  List<Use> uses() {
    return uses;
  }

  /** Where letters and digits are one word. */
  List<Span> coded() {
    return !hasDigit(block.text()) || isInCapitals()
        ? List.of()
        : CODED
            .matcher(block.text())
            .results()
            .map(r -> new Span(r.start(), r.end()))
            .toList();
  }

  /** Most blocks have no number, and the pattern need not run over them. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= '9' && text.charAt(i) >= '0') {
        return true;
      }
    }
    return false;
  }

  List<Bracket> brackets() {
    return brackets;
  }

  /**
   * Runs of words that may be names: in English words with capitals and the little words between them, in Russian all words
   * from a capital on.
   */
  List<List<Word>> runs() {
    return runs;
  }

  BlockReader read() {
    boolean shouts = isInCapitals();
    List<Word> run = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      run = goOn(run, token);
      if (token.isWord() && !shouts) {
        addUses(token);
      } else if (token.text().equals("(")) {
        bracket(i).ifPresent(brackets::add);
      }
    }
    close(run);
    return this;
  }

  /** The run with the token, or a new one. */
  private List<Word> goOn(List<Word> run, Token token) {
    boolean starts = token.startsSentence();
    List<Word> on = starts ? close(run) : run;
    if (on.isEmpty() && token.isWord() && !token.isCapitalized()) {
      return on;
    }
    Word word = word(token);
    boolean belongs = word != null
        && (word.small() || word.isCapitalized() || block.language() == Language.RUSSIAN);
    if (word == null || !belongs) {
      return close(on);
    }
    if (!on.isEmpty() || word.isCapitalized()) {
      on.add(word);
    }
    return on;
  }

  private List<Word> close(List<Word> run) {
    if (run.isEmpty()) {
      return run;
    }
    if (run.size() > 1) {
      runs.add(run);
    }
    return new ArrayList<>();
  }

  private void addUses(Token token) {
    if (!mayBeUse(token.text())) {
      return;
    }
    int at = token.span().start();
    for (String part : HYPHEN.split(token.text())) {
      int start = at;
      AcronymForm.of(part)
          .ifPresent(form ->
              uses.add(new Use(form, new Span(start, start + form.text().length()))));
      at += part.length() + 1;
    }
  }

  /** Most words have no two capitals, and are not looked at any closer. */
  private static boolean mayBeUse(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && ++capitals == 2) {
        return true;
      }
    }
    return false;
  }

  private Optional<Bracket> bracket(int open) {
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
      return Optional.of(new Bracket(inside.get(), span, words, false));
    }
    Optional<AcronymForm> outside = open > 0 ? acronym(open - 1) : Optional.empty();
    return outside.map(form -> {
      int start = tokens.get(open - 1).span().start();
      return new Bracket(form, new Span(start, start + form.text().length()), within(open), true);
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

  private @org.jspecify.annotations.Nullable Word word(Token token) {
    boolean opaque =
        token.kind() == Token.Kind.OPAQUE && Character.isLetter(token.text().charAt(0));
    if (token.text().equals("&")) {
      return new Word("&", true, block, token.span());
    }
    if (!token.isWord() && !opaque) {
      return null;
    }
    String text = AcronymForm.withoutPossessive(token.text());
    int start = token.span().start();
    boolean isWhole = text.length() == token.text().length();
    boolean small = smallWords.contains(isWhole ? token.lower() : text.toLowerCase(Locale.ROOT));
    return new Word(text, small, block, new Span(start, start + text.length()));
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
    return Character.toUpperCase(last) == last && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
