package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
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

  private AddressReader() {}

  /** Those printed in a block. */
  static List<Address> printed(Block block) {
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
          addresses.add(Address.of(words, printed.group()));
        }
      }
    }
    return addresses;
  }

  /** Those of the links of a document. */
  static List<Address> linked(Document document) {
    List<Address> addresses = new ArrayList<>();
    if (!document.links().isEmpty()) {
      LinkedWords words = new LinkedWords(document);
      for (Link link : document.links()) {
        List<String> within = words.within(link.span());
        if (!within.isEmpty()) {
          addresses.add(Address.of(within, link.target()));
        }
      }
    }
    return addresses;
  }
}
