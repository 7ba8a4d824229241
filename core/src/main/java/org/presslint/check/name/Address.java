package org.presslint.check.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Token;

/**
 * An address with the words of the text that stand for it: those of a link, or those before an address that is printed.
 * Whoever misspells an address notices, so its words are spelled right more often than those of the text.
 *
 * @param words the words, from left to right
 * @param parts the words of the address in small letters, those of its host too
 * @param host the words of its host in small letters
 */
record Address(List<String> words, Set<String> parts, Set<String> host) {
  private static final Pattern HOST =
      Pattern.compile("^(?:[a-z]+:)?(?://)?(?:[^/@\\s]*@)?([^/?#]*)");
  private static final Pattern PART = Pattern.compile("\\p{L}+");
  private static final int SHORTEST = 4;

  Address {
    words = List.copyOf(words);
    parts = Set.copyOf(parts);
    host = Set.copyOf(host);
  }

  /** A word of a text as it is compared: without possessive ending. */
  static String word(Token token) {
    return Letters.plain(token.text().substring(0, Letters.withoutPossessive(token.text())));
  }

  static Address of(List<String> words, String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    Matcher host = HOST.matcher(lower);
    return new Address(words, parts(lower), host.lookingAt() ? parts(host.group(1)) : Set.of());
  }

  /** Its words of at least four letters, and each with the next where a small line joins them: pub_grub. */
  private static Set<String> parts(String address) {
    Set<String> parts = new TreeSet<>();
    Matcher part = PART.matcher(address);
    String before = "";
    int end = 0;
    while (part.find()) {
      String word = part.group();
      if (part.start() == end + 1 && "-_".indexOf(address.charAt(end)) >= 0) {
        parts.add(before + word);
      }
      parts.add(word);
      before = word;
      end = part.end();
    }
    parts.removeIf(word -> word.length() < SHORTEST);
    return parts;
  }

  /** Whether it has the word, by itself or inside another: in the name of an account, beside an initial. */
  boolean has(String folded) {
    return parts.stream().anyMatch(part -> part.contains(folded) && !host.contains(part))
        || parts.contains(folded);
  }
}
