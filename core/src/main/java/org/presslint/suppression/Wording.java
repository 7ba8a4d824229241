package org.presslint.suppression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Directive;

/**
 * A directive taken apart: {@code presslint-disable-next-line spelling "Jenca" -- as on the poster}.
 *
 * @param word the first word
 * @param rules the words after it
 * @param texts what stands in quotation marks
 */
record Wording(String word, Set<String> rules, Set<String> texts) {
  static final String NEXT_LINE = Directive.PREFIX + "disable-next-line";
  static final String DISABLE = Directive.PREFIX + "disable";
  static final String ENABLE = Directive.PREFIX + "enable";
  static final String FILE = Directive.PREFIX + "disable-file";

  /** All first words there are. */
  static final List<String> WORDS = List.of(NEXT_LINE, DISABLE, ENABLE, FILE);

  /** A reason ends the rest; two hyphens may be one dash after an editor has been at them. */
  private static final Pattern PART =
      Pattern.compile("(?<reason>--|[–—])|\"(?<text>[^\"]*)\"|(?<word>[^\\s,\"]+)");

  Wording {
    rules = Set.copyOf(rules);
    texts = Set.copyOf(texts);
  }

  static Wording of(Directive directive) {
    List<String> words = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    Matcher part = PART.matcher(directive.text());
    while (part.find() && part.group("reason") == null) {
      if (part.group("text") != null) {
        texts.add(Suppression.oneLine(part.group("text")));
      } else {
        words.add(part.group("word"));
      }
    }
    return new Wording(words.get(0), Set.copyOf(words.subList(1, words.size())), texts);
  }
}
