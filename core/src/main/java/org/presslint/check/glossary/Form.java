package org.presslint.check.glossary;

import java.util.List;
import org.presslint.language.Analyzer;
import org.presslint.language.Capitals;
import org.presslint.language.WordForm;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Token;

/**
 * One form of a name, cut as texts are cut.
 *
 * @param text the form as it is shown
 * @param tokens its words and signs, normalized
 * @param keys the tokens in small letters, with е for ё
 * @param name whose form it is
 */
record Form(String text, List<String> tokens, List<String> keys, Known name) {

  Form {
    tokens = List.copyOf(tokens);
    keys = List.copyOf(keys);
  }

  static Form of(String text, Known name) {
    List<String> tokens = Analyzer.tokens(text).stream().map(Form::normalized).toList();
    return new Form(text, tokens, tokens.stream().map(Folding::key).toList(), name);
  }

  static String normalized(Token token) {
    return token.written().normalized().replace('ё', 'е').replace('Ё', 'Е');
  }

  int size() {
    return tokens.size();
  }

  /** Whether it is a plural and nothing else. */
  boolean isPlural() {
    return name.paradigm().formsOf(text).stream().allMatch(WordForm::isPlural);
  }

  /**
   * Whether the capitals of a text may stand for those of the form: a form in small letters takes any, every form may be
   * set in capitals throughout, and its first letter may be that of the sentence.
   *
   * @param written as many tokens as the form has, equal to it but for capitals
   */
  boolean allowsCapitals(List<Token> written) {
    boolean small = Capitals.of(text) == Capitals.NONE;
    boolean allCapitals = written.stream().allMatch(t -> isWithoutSmallLetters(t.text()));
    for (int i = 0; i < size(); i++) {
      String token = normalized(written.get(i));
      boolean sentence = i == 0
          && written.get(0).startsSentence()
          && token.substring(1).equals(tokens.get(0).substring(1));
      if (!small && !allCapitals && !sentence && !token.equals(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isWithoutSmallLetters(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }
}
