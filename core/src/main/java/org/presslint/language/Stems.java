package org.presslint.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** Cuts endings off, so that forms of one word are seen as one; rough on purpose, for comparing words of one text. */
public final class Stems {
  private static final Endings ENGLISH = new Endings("ies es s ed ing d ly er ers 's");
  private static final Endings RUSSIAN = new Endings(
      "иями ями ами ого его ому ему ыми ими иях ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ым им"
          + " ом ем ых их ам ям а я у ю ы и е о ь й");

  private Stems() {}

  /** The word in lower case without its ending. */
  public static String of(String word, Language language) {
    return ofKey(Folding.key(word), language);
  }

  /** The same of a word that is folded already. */
  public static String ofKey(String key, Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH.without(key);
      case RUSSIAN -> RUSSIAN.without(key);
      case OTHER -> key;
    };
  }

  /** Endings by their last letter, so that most words are compared with none of them. */
  private static final class Endings {
    private final char first;
    private final String[][] byLast;

    Endings(String list) {
      List<String> longestFirst = Stream.of(list.split(" "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
      first = (char) longestFirst.stream().mapToInt(Endings::last).min().orElseThrow();
      int letters = longestFirst.stream().mapToInt(Endings::last).max().orElseThrow() - first + 1;
      byLast = IntStream.range(0, letters)
          .mapToObj(
              i -> longestFirst.stream().filter(e -> last(e) == first + i).toArray(String[]::new))
          .toArray(String[][]::new);
    }

    String without(String key) {
      int letter = key.isEmpty() ? -1 : last(key) - first;
      if (letter >= 0 && letter < byLast.length) {
        for (String ending : byLast[letter]) {
          if (key.endsWith(ending)) {
            return key.substring(0, key.length() - ending.length());
          }
        }
      }
      return key;
    }

    private static char last(String word) {
      return word.charAt(word.length() - 1);
    }
  }
}
