package org.presslint.language;

import java.util.regex.Pattern;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/** Cuts endings off, so that forms of one word are seen as one; rough on purpose, for comparing words of one text. */
public final class Stems {
  private static final Pattern ENGLISH = Pattern.compile("(?:ies|es|s|ed|ing|d|ly|er|ers|'s)$");
  private static final Pattern RUSSIAN = Pattern.compile(
      "(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ым|им"
          + "|ом|ем|ых|их|ам|ям|а|я|у|ю|ы|и|е|о|ь|й)$");

  private Stems() {}

  /** The word in lower case without its ending. */
  public static String of(String word, Language language) {
    String key = Folding.key(word);
    return switch (language) {
      case ENGLISH -> ENGLISH.matcher(key).replaceFirst("");
      case RUSSIAN -> RUSSIAN.matcher(key).replaceFirst("");
      case OTHER -> key;
    };
  }
}
