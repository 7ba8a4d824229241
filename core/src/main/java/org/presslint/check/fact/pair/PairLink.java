package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Link;
import org.presslint.text.Place;
import org.presslint.text.Token;

/**
 * A link of a text, or an address that is printed in it.
 *
 * @param place where its words stand
 * @param target where it leads, as it is written
 * @param key where it leads, whatever the language of the page
 * @param isLocalised whether the target names a language
 */
record PairLink(Place place, String target, String key, boolean isLocalised) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
  private static final Pattern PREFIX = Pattern.compile("^(?:https?:)?(?://)?(?:www\\.)?");
  /** What says in which language the page is: a subdomain, a folder, the ending of a name, a parameter. */
  private static final Pattern LANGUAGE = Pattern.compile(
      "^(?:eng?|rus?)\\.(?=[^/]*\\.)|(?<=/)(?:eng?|rus?|english|russian)(?:/|$)|(?<=[^/])[._-](?:eng?|rus?)(?=\\.\\w+$|$)"
          + "|(?<=[?&])(?:lang|language|locale|hl)=\\w+&?");

  private static final Pattern HOST = Pattern.compile("^[^/]+");

  /** A link that stands at a place and leads to a target. */
  static PairLink of(Place place, String target) {
    // Headings are translated, and the names of their places with them.
    String page = target.strip().toLowerCase(Locale.ROOT).replaceFirst("#.*$", "");
    String bare = PREFIX.matcher(page).replaceFirst("").replaceFirst("^(?:\\./)+", "");
    Matcher host = HOST.matcher(bare);
    // The domain of a country at the end of a host is no language.
    int end = host.lookingAt() ? host.end() : 0;
    String path = bare.substring(end).isEmpty() ? "/" : bare.substring(end);
    String server =
        end == 0 ? "" : LANGUAGE.matcher(bare.substring(0, end) + "/").replaceFirst("");
    String shared = LANGUAGE.matcher(path).replaceAll("");
    boolean isLocalised = !shared.equals(path) || server.length() < end + 1;
    String key = (server + shared).replaceAll("/+", "/").replaceFirst("[?/]+$", "");
    return new PairLink(place, target, key, end > 0 && isLocalised);
  }

  /** The links of a document, and the addresses printed in it, each place once. */
  static List<PairLink> read(Document document) {
    List<PairLink> links = new ArrayList<>();
    for (Link link : document.links()) {
      if (!link.target().startsWith("#")) {
        links.add(of(document.place(link.span()), link.target()));
      }
    }
    for (Block block : document.blocks()) {
      if (block.kind() != BlockKind.BOILERPLATE) {
        for (Token token : block.tokens()) {
          Matcher address = ADDRESS.matcher(token.text());
          if (token.kind() == Token.Kind.OPAQUE && address.lookingAt()) {
            Place place = document.place(block, token);
            boolean isLinked = links.stream().anyMatch(l -> l.place.span().overlaps(place.span()));
            if (!isLinked) {
              links.add(of(place, address.group()));
            }
          }
        }
      }
    }
    return links;
  }

  /** The server it leads to. */
  String host() {
    int end = key.indexOf('/');
    return end < 0 ? key : key.substring(0, end);
  }

  boolean leadsWhere(PairLink other) {
    return key.equals(other.key)
        || (isLocalised && other.isLocalised && host().equals(other.host()));
  }
}
