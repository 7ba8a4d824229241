package org.presslint.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** Cuts endings off, so that forms of one word are seen as one; rough on purpose, for comparing words of one text. */
public final class Stems {
  private static final List<String> ENGLISH = endings("ies es s ed ing d ly er ers 's");
  private static final List<String> RUSSIAN =
      endings("иями ями ами ого его ому ему ыми ими иях ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ым им"
          + " ом ем ых их ам ям а я у ю ы и е о ь й");

  private Stems() {}

  /** The word in lower case without its ending. */
  public static String of(String word, Language language) {
    String key = Folding.key(word);
    return switch (language) {
      case ENGLISH -> without(ENGLISH, key);
      case RUSSIAN -> without(RUSSIAN, key);
      case OTHER -> key;
    };
  }

  private static String without(List<String> endings, String key) {
    for (String ending : endings) {
      if (key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }

  /** The longest first. */
  private static List<String> endings(String list) {
    return Stream.of(list.split(" "))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
