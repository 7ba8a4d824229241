package org.presslint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes as many texts as one likes out of some: each keeps its sentences and gets other names of persons. Immutable. */
final class ShuffledNames {
  private static final Pattern NAME =
      Pattern.compile("(?<=[a-zа-яё,] )(\\p{Lu}\\p{Ll}{2,}) (\\p{Lu}\\p{Ll}{3,})");

  private final List<String> texts;
  private final List<String> first;
  private final List<String> last;

  /**
   * @param texts the texts to start from, at least one with a name in it
   */
  ShuffledNames(List<String> texts) {
    this.texts = List.copyOf(texts);
    TreeSet<String> firstWords = new TreeSet<>();
    TreeSet<String> lastWords = new TreeSet<>();
    for (String text : texts) {
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        firstWords.add(name.group(1));
        lastWords.add(name.group(2));
      }
    }
    first = new ArrayList<>(firstWords);
    last = new ArrayList<>(lastWords);
    if (first.isEmpty()) {
      throw new IllegalArgumentException("no text has a name of two words");
    }
  }

  /** The text of a number: the same for the same number. */
  String text(int number) {
    Random random = new Random(number);
    String text = texts.get(random.nextInt(texts.size()));
    return NAME.matcher(text).replaceAll(m -> pick(first, random) + " " + pick(last, random));
  }

  /** Few names are in many texts and many in one, as it is with people in the news. */
  private static String pick(List<String> words, Random random) {
    double u = random.nextDouble();
    return words.get((int) (words.size() * u * u));
  }
}
