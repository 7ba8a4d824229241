package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.presslint.text.Language;
import org.presslint.text.Token;

/** Numbers from 2 to 99 written in words, in every case of Russian, and in digits. Immutable. */
public final class NumberWords {
  private static final Words ENGLISH = new Words(english());
  private static final Words RUSSIAN = new Words(russian());
  private static final int LONGEST = 9;
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

  private NumberWords() {}

  /** The number a token writes; empty for one that writes none, and for 0 and 1, which seldom count. */
  public static OptionalInt value(Token token, Language language) {
    if (token.kind() == Token.Kind.NUMBER) {
      String text = token.text();
      boolean isGrouped = text.indexOf(',') > 0 && GROUPED.matcher(text).matches();
      String digits = isGrouped ? text.replace(",", "") : text;
      return isCount(digits) ? positive(Integer.parseInt(digits)) : OptionalInt.empty();
    }
    if (!token.isWord()) {
      return OptionalInt.empty();
    }
    Words words = language == Language.RUSSIAN ? RUSSIAN : ENGLISH;
    return words.value(token.key());
  }

  /** The number words of a language. */
  private static final class Words {
    /** The shortest have so many letters. */
    private static final int BEGINNING = 3;
    /** Several times more than there are beginnings, a power of two. */
    private static final int BEGINNINGS = 1024;

    private final Map<String, Integer> values;
    /** A bit for each hash of their first letters: nearly all words of a text begin otherwise. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    /** @param values what they mean */
    Words(Map<String, Integer> values) {
      this.values = values;
      for (String word : values.keySet()) {
        int beginning = beginning(word);
        beginnings[beginning / Long.SIZE] |= 1L << beginning;
      }
    }

    OptionalInt value(String word) {
      Integer value = mayHave(word) ? values.get(word) : null;
      return value == null ? OptionalInt.empty() : positive(value);
    }

    private boolean mayHave(String word) {
      if (word.length() < BEGINNING) {
        return false;
      }
      int beginning = beginning(word);
      return (beginnings[beginning / Long.SIZE] & (1L << beginning)) != 0;
    }

    private static int beginning(String word) {
      return (31 * (31 * word.charAt(0) + word.charAt(1)) + word.charAt(2)) & (BEGINNINGS - 1);
    }
  }

  /** Whether it is written in digits alone, and without a zero before them. */
  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < (i == 0 ? '1' : '0') || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= LONGEST;
  }

  private static OptionalInt positive(int value) {
    return value < 2 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Map<String, Integer> english() {
    List<String> small = List.of(
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < small.size(); i++) {
      words.put(small.get(i), i + 2);
    }
    for (int i = 0; i < tens.size(); i++) {
      int ten = (i + 2) * 10;
      words.put(tens.get(i), ten);
      words.put(tens.get(i) + "-one", ten + 1);
      for (int unit = 2; unit <= 9; unit++) {
        words.put(tens.get(i) + "-" + small.get(unit - 2), ten + unit);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, Integer> russian() {
    Map<String, Integer> words = new HashMap<>();
    put(words, 2, "два", "две", "двух", "двум", "двумя", "двое");
    put(words, 3, "три", "трех", "трем", "тремя", "трое");
    put(words, 4, "четыре", "четырех", "четырем", "четырьмя", "четверо");
    List<String> soft = new ArrayList<>(List.of("пят", "шест", "сем", "восем", "девят", "десят"));
    for (String stem :
        List.of("один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят")) {
      soft.add(stem + "надцат");
    }
    soft.add("двадцат");
    soft.add("тридцат");
    for (int i = 0; i < soft.size(); i++) {
      int value = i <= 15 ? i + 5 : 30;
      put(words, value, soft.get(i) + "ь", soft.get(i) + "и", soft.get(i) + "ью");
    }
    put(words, 8, "восьми", "восемью", "восьмью");
    put(words, 40, "сорок", "сорока");
    put(words, 50, "пятьдесят", "пятидесяти");
    put(words, 60, "шестьдесят", "шестидесяти");
    put(words, 70, "семьдесят", "семидесяти");
    put(words, 80, "восемьдесят", "восьмидесяти");
    put(words, 90, "девяносто", "девяноста");
    return Map.copyOf(words);
  }

  private static void put(Map<String, Integer> words, int value, String... forms) {
    for (String form : forms) {
      words.put(form, value);
    }
  }
}
