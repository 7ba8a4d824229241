package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.presslint.check.fact.NumberWords;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads numbers that are written in words, as ordinals or in Roman numerals: two hundred and five, пятый, XXI. */
final class SpokenNumbers {
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}-]+");

  private static final List<String> ENGLISH_ORDINALS = List.of(
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth");
  private static final Pattern RUSSIAN_ORDINAL = Pattern.compile(
      "(втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат"
          + "|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат)"
          + "(?:ый|ой|ий|ья|ье|ая|ое|ого|его|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ьей|ые|ьи|ых|ьих|ыми|ьими)");
  private static final List<String> RUSSIAN_STEMS = List.of(
      "втор",
      "трет",
      "четверт",
      "пят",
      "шест",
      "седьм",
      "восьм",
      "девят",
      "десят",
      "одиннадцат",
      "двенадцат",
      "тринадцат",
      "четырнадцат",
      "пятнадцат",
      "шестнадцат",
      "семнадцат",
      "восемнадцат",
      "девятнадцат",
      "двадцат");
  private static final Map<String, Integer> MORE = more();

  private SpokenNumbers() {}

  /** A number and where it stands in the text of its block. */
  record Read(Span span, int value) {}

  /** The numbers from 2 on in the text of a block, from left to right. */
  static List<Read> read(Block block) {
    List<Read> numbers = new ArrayList<>();
    List<Token> tokens = block.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      int sum = 0;
      while (end < tokens.size() && (end == i || isNext(block, tokens, end))) {
        OptionalInt value = value(tokens.get(end), block.language());
        if (value.isPresent() && (sum == 0 || adds(sum, value.getAsInt()))) {
          sum = added(sum, value.getAsInt());
          end++;
        } else if (sum >= 100
            && tokens.get(end).text().equals("and")
            && end + 1 < tokens.size()
            && value(tokens.get(end + 1), block.language()).isPresent()) {
          end++;
        } else {
          break;
        }
      }
      if (sum > 1) {
        numbers.add(new Read(tokens.get(i).span().union(tokens.get(end - 1).span()), sum));
      }
      i = Math.max(end, i + 1);
    }
    return numbers;
  }

  private static boolean isNext(Block block, List<Token> tokens, int at) {
    String gap = block
        .text()
        .substring(tokens.get(at - 1).span().end(), tokens.get(at).span().start());
    return GAP.matcher(gap).matches();
  }

  /** Whether a smaller number goes on after a larger one: twenty five; two hundred. */
  private static boolean adds(int sum, int value) {
    return value == 100 ? sum < 10 : sum >= 20 && sum % 10 == 0 && value < magnitude(sum);
  }

  private static int added(int sum, int value) {
    return value == 100 && sum > 0 && sum < 10 ? sum * 100 : sum + value;
  }

  private static int magnitude(int sum) {
    return sum % 100 == 0 ? 100 : 10;
  }

  private static OptionalInt value(Token token, Language language) {
    if (!token.isWord()) {
      return OptionalInt.empty();
    }
    OptionalInt counted = NumberWords.value(token, language);
    if (counted.isPresent()) {
      return counted;
    }
    String word = token.key();
    Integer more = MORE.get(word);
    if (more != null) {
      return OptionalInt.of(more);
    }
    if (token.text().length() > 1 && ROMAN.matcher(token.text()).matches()) {
      return OptionalInt.of(roman(token.text()));
    }
    var ordinal = RUSSIAN_ORDINAL.matcher(word);
    return language == Language.RUSSIAN && ordinal.matches()
        ? OptionalInt.of(RUSSIAN_STEMS.indexOf(ordinal.group(1)) + 2)
        : OptionalInt.empty();
  }

  private static int roman(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = digit(numeral.charAt(i));
      boolean isBefore = i + 1 < numeral.length() && digit(numeral.charAt(i + 1)) > digit;
      value += isBefore ? -digit : digit;
    }
    return value;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }

  private static Map<String, Integer> more() {
    Map<String, Integer> words = new HashMap<>();
    words.put("one", 1);
    words.put("hundred", 100);
    words.put("dozen", 12);
    words.put("дюжина", 12);
    for (int i = 0; i < ENGLISH_ORDINALS.size(); i++) {
      words.put(ENGLISH_ORDINALS.get(i), i + 2);
    }
    List.of("один", "одна", "одно", "одного", "одной").forEach(w -> words.put(w, 1));
    List.of("сто", "ста").forEach(w -> words.put(w, 100));
    List.of("двести", "двухсот").forEach(w -> words.put(w, 200));
    List.of("триста", "трехсот").forEach(w -> words.put(w, 300));
    List.of("четыреста", "четырехсот").forEach(w -> words.put(w, 400));
    List<String> stems = List.of("пят", "шест", "сем", "восем", "девят");
    for (int i = 0; i < stems.size(); i++) {
      words.put(stems.get(i) + "ьсот", (i + 5) * 100);
      words.put((stems.get(i).equals("восем") ? "восьм" : stems.get(i)) + "исот", (i + 5) * 100);
    }
    return Map.copyOf(words);
  }
}
