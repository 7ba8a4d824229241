package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Link;
import org.presslint.text.Token;

/** Reads addresses with the words that stand for them. */
final class AddressReader {
  private static final Pattern PRINTED =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
  /** So many tokens before a printed address may say whose it is: Jan Berg, phone, e-mail. */
  private static final int REACH = 8;

  private final Predicate<String> doubted;

  /**
   * A reader.
   *
   * @param doubted whether a word may be a slip; an address of which no word may be one is left out
   */
  AddressReader(Predicate<String> doubted) {
    this.doubted = doubted;
  }

  /** Those printed in a block. */
  List<Address> printed(Block block) {
    List<Address> addresses = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size() && block.kind() != BlockKind.BOILERPLATE; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.OPAQUE) {
        Matcher printed = PRINTED.matcher(token.text());
        if (printed.lookingAt()) {
          List<String> words = tokens.subList(Math.max(0, i - REACH), i).stream()
              .filter(t -> t.isWord() && t.isCapitalized())
              .map(Address::word)
              .toList();
          add(words, printed.group(), addresses);
        }
      }
    }
    return addresses;
  }

  /** Those of the links of a document. */
  List<Address> linked(Document document) {
    List<Address> addresses = new ArrayList<>();
    if (!document.links().isEmpty()) {
      LinkedWords words = new LinkedWords(document);
      for (Link link : document.links()) {
        add(words.within(link), link.target(), addresses);
      }
    }
    return addresses;
  }

  private void add(List<String> words, String target, List<Address> addresses) {
    for (String word : words) {
      if (doubted.test(word)) {
        addresses.add(Address.of(words, target));
        return;
      }
    }
  }
}
