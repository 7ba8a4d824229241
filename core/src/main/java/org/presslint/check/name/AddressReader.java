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

/** Reads the addresses of a document with the words that stand for them. */
final class AddressReader {
  private static final Pattern PRINTED =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
  /** So many tokens before a printed address may say whose it is: Jan Berg, phone, e-mail. */
  private static final int REACH = 8;

  private AddressReader() {}

  /** Whether an address is printed in a block. */
  static boolean isPrintedIn(Block block) {
    if (block.kind() != BlockKind.BOILERPLATE) {
      for (Token token : block.tokens()) {
        if (token.kind() == Token.Kind.OPAQUE && PRINTED.matcher(token.text()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  static List<Address> read(Document document, List<ReadBlock> blocks) {
    List<Address> addresses = new ArrayList<>();
    for (ReadBlock block : blocks) {
      if (block.names().addresses()) {
        addPrinted(block.block(), addresses);
      }
    }
    if (!document.links().isEmpty()) {
      LinkedWords words = new LinkedWords(document);
      for (Link link : document.links()) {
        addresses.add(Address.of(words.within(link.span()), link.target()));
      }
    }
    addresses.removeIf(address -> address.words().isEmpty());
    return addresses;
  }

  private static void addPrinted(Block block, List<Address> addresses) {
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.OPAQUE) {
        Matcher printed = PRINTED.matcher(token.text());
        if (printed.lookingAt()) {
          List<Address.Written> words = tokens.subList(Math.max(0, i - REACH), i).stream()
              .filter(t -> t.isWord() && t.isCapitalized())
              .map(t -> new Address.Written(block, t))
              .toList();
          addresses.add(Address.of(words, printed.group()));
        }
      }
    }
  }
}
