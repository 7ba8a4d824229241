package org.presslint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** Puts mistakes into plain texts. The same text and seed give the same mistake. */
final class FaultMaker {
  private static final String LATIN = "AaBCcEeHKMOoPpTXxy";
  private static final String CYRILLIC = "АаВСсЕеНКМОоРрТХху";
  /** A word that is no part of an address, a file name or a number. */
  private static final Pattern WORD = Pattern.compile(
      "(?<![\\p{L}\\p{N}\\p{M}@/._:#-])[\\p{L}]+(?:-\\p{L}+)*(?![\\p{L}\\p{N}\\p{M}@/_-]|\\.\\p{L}|://)");

  /** An acronym in brackets, long enough that its letters in another order are no other one. */
  private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}{4,10})\\)");

  /** An empty line above a paragraph, which is where headings stand. */
  private static final Pattern GAP = Pattern.compile("\\R[ \\t]*\\R\\s*(?=\\S.{80})");

  private static final int SHORTEST_WITH_LETTER = 3;
  private static final int LONGEST_HEADLINE = 140;
  /** Less text has no language that a heading could differ from. */
  private static final int LEAST_WORDS = 50;

  private final long seed;

  FaultMaker(long seed) {
    this.seed = seed;
  }

  /** The text with one mistake; empty where it has no place for it. */
  Optional<Fault> make(Fault.Kind kind, Source source) {
    String text = source.text();
    Random random = new Random(seed + 31L * source.name().hashCode() + kind.ordinal());
    return switch (kind) {
      case LETTER ->
        words(
                text,
                w -> w.length() >= SHORTEST_WITH_LETTER
                    && !twins(w, isCyrillic(w)).isEmpty())
            .map(words -> letter(source, words.get(random.nextInt(words.size())), random));
      case WORD ->
        words(text, w -> twins(w, isCyrillic(w)).size() == letters(w))
            .map(words -> word(source, words.get(random.nextInt(words.size()))));
      case HALF ->
        words(text, w -> half(w) != null)
            .map(words -> half(source, words.get(random.nextInt(words.size()))));
      case HEADING -> heading(source, random);
      case REPEATED -> repeated(source, random);
      case ACRONYM -> acronym(source, random);
      case WEEKDAY -> Optional.of(WeekdayFault.make(source, random, isCyrillic(text)));
    };
  }

  private static Optional<List<MatchResult>> words(
      String text, java.util.function.Predicate<String> wanted) {
    boolean cyrillic = isCyrillic(text);
    List<MatchResult> words = WORD.matcher(text)
        .results()
        .filter(m -> wanted.test(m.group()) && isCyrillic(m.group()) == cyrillic)
        .toList();
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private static Fault letter(Source source, MatchResult word, Random random) {
    boolean cyrillic = isCyrillic(word.group());
    List<Integer> twins = twins(word.group(), cyrillic);
    int at = twins.get(random.nextInt(twins.size()));
    String wrong = word.group().substring(0, at)
        + twin(word.group().charAt(at), cyrillic)
        + word.group().substring(at + 1);
    return replaced(Fault.Kind.LETTER, source, word, wrong);
  }

  private static Fault word(Source source, MatchResult word) {
    boolean cyrillic = isCyrillic(word.group());
    StringBuilder wrong = new StringBuilder();
    for (char c : word.group().toCharArray()) {
      wrong.append(c == '-' ? c : twin(c, cyrillic));
    }
    return replaced(Fault.Kind.WORD, source, word, wrong.toString());
  }

  /** The first part of a word with a hyphen that is all look-alikes while the other parts are not; null: it has none. */
  private static @Nullable String half(String word) {
    boolean cyrillic = isCyrillic(word);
    String[] parts = word.split("-", -1);
    for (String part : parts) {
      if (parts.length > 1
          && part.length() > 1
          && twins(part, cyrillic).size() == part.length()
          && twins(word, cyrillic).size() < letters(word)) {
        return part;
      }
    }
    return null;
  }

  private static Fault half(Source source, MatchResult word) {
    boolean cyrillic = isCyrillic(word.group());
    String half = Objects.requireNonNull(half(word.group()));
    String wrong = half.chars()
        .mapToObj(c -> String.valueOf(twin((char) c, cyrillic)))
        .collect(Collectors.joining());
    int at = ("-" + word.group() + "-").indexOf("-" + half + "-");
    return replaced(
        Fault.Kind.HALF,
        source,
        word,
        word.group().substring(0, at) + wrong + word.group().substring(at + half.length()));
  }

  private static Fault replaced(Fault.Kind kind, Source source, MatchResult word, String wrong) {
    String text = source.text();
    return new Fault(
        kind,
        new Source(
            source.name(), text.substring(0, word.start()) + wrong + text.substring(word.end())),
        new Span(word.start(), word.start() + wrong.length()),
        word.group());
  }

  /** Two inner letters swapped at one place of an acronym that the text has in brackets too. */
  private static Optional<Fault> acronym(Source source, Random random) {
    List<String> bracketed =
        BRACKETED.matcher(source.text()).results().map(m -> m.group(1)).toList();
    List<MatchResult> uses = WORD.matcher(source.text())
        .results()
        .filter(m -> bracketed.contains(m.group())
            && m.start() > 0
            && source.text().charAt(m.start() - 1) != '(')
        .toList();
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    MatchResult use = uses.get(random.nextInt(uses.size()));
    String right = use.group();
    for (int tries = 0; tries < right.length(); tries++) {
      int at = 1 + random.nextInt(right.length() - 2);
      if (right.charAt(at) != right.charAt(at + 1)) {
        String wrong = right.substring(0, at)
            + right.charAt(at + 1)
            + right.charAt(at)
            + right.substring(at + 2);
        return Optional.of(replaced(Fault.Kind.ACRONYM, source, use, wrong));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> heading(Source source, Random random) {
    if (WORD.matcher(source.text()).results().count() < LEAST_WORDS) {
      return Optional.empty();
    }
    List<String> headings = headings(isCyrillic(source.text()) ? "en" : "ru");
    return inGap(Fault.Kind.HEADING, source, headings.get(random.nextInt(headings.size())), random);
  }

  private static Optional<Fault> repeated(Source source, Random random) {
    String headline = source.text().strip().lines().findFirst().orElse("").strip();
    if (headline.isEmpty()
        || headline.length() > LONGEST_HEADLINE
        || ".:;,".indexOf(headline.charAt(headline.length() - 1)) >= 0) {
      return Optional.empty();
    }
    String again = random.nextInt(4) == 0 ? headline.toUpperCase(Locale.ROOT) : headline;
    return inGap(Fault.Kind.REPEATED, source, again, random);
  }

  private static Optional<Fault> inGap(Fault.Kind kind, Source source, String line, Random random) {
    String text = source.text();
    List<MatchResult> gaps = GAP.matcher(text).results().toList();
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    int at = gaps.get(random.nextInt(gaps.size())).end();
    String changed = text.substring(0, at) + line + "\n\n" + text.substring(at);
    return Optional.of(
        new Fault(kind, new Source(source.name(), changed), new Span(at, at + line.length()), ""));
  }

  private static List<String> headings(String language) {
    try (InputStream in = FaultMaker.class.getResourceAsStream("headings-" + language + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> twins(String word, boolean cyrillic) {
    List<Integer> twins = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      if ((cyrillic ? CYRILLIC : LATIN).indexOf(word.charAt(i)) >= 0) {
        twins.add(i);
      }
    }
    return twins;
  }

  private static char twin(char letter, boolean cyrillic) {
    return cyrillic
        ? LATIN.charAt(CYRILLIC.indexOf(letter))
        : CYRILLIC.charAt(LATIN.indexOf(letter));
  }

  private static long letters(String word) {
    return word.chars().filter(Character::isLetter).count();
  }

  private static boolean isCyrillic(String text) {
    long cyrillic = text.chars().filter(c -> c >= 'Ѐ' && c <= 'ӿ').count();
    return cyrillic * 2 > letters(text);
  }
}
