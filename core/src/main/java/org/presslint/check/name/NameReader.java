package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.presslint.language.Lexicons;
import org.presslint.names.LedgerMention;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Span;

/**
 * Reads the full names of a document for a ledger. It leaves out what is not surely one name: words that have their capitals from
 * a heading, and a first word that may have its capital from the sentence. Immutable and thread-safe.
 */
public final class NameReader {
  /** Forms of address, which are no posts. */
  private static final Set<String> ADDRESS = Set.of(
      "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "г-н", "г-жа");

  private final NameWord.Reader words;

  /** A reader that asks these word lists whether a first word may be an ordinary one. */
  public NameReader(Lexicons lexicons) {
    words = new NameWord.Reader(
        Vocabulary.read(), new Listings(lexicons, Set.of()), new RussianForms(lexicons));
  }

  /** A name with the post before it. */
  private record Found(String name, Optional<String> post) {}

  /** The full names of a document, each once, with its posts. */
  public List<LedgerMention> read(Document document) {
    List<Found> sure = new ArrayList<>();
    List<List<Part>> unsure = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (MentionReader.isRead(block)) {
        for (Mention mention : mentions(block)) {
          if (!isHeading(block, mention)) {
            read(mention.parts(), sure, unsure);
          }
        }
      }
    }
    Set<String> known = new HashSet<>();
    sure.forEach(found -> known.add(found.name()));
    for (List<Part> parts : unsure) {
      // Later Anna Berg left: which of the two it is, another sentence has to tell
      for (List<Part> name : List.of(parts, withoutSmall(parts.subList(1, parts.size())))) {
        if (NameCutter.isFullName(name, 0, name.size()) && known.contains(text(name))) {
          sure.add(new Found(text(name), Optional.empty()));
          break;
        }
      }
    }
    return counted(sure);
  }

  private List<Mention> mentions(Block block) {
    NameTokens read = new NameTokens(block, words);
    return new MentionReader(read, HeadingShape.of(read), words).read().mentions();
  }

  private static void read(List<Part> parts, List<Found> sure, List<List<Part>> unsure) {
    int start = 0;
    int titles = 0;
    for (int i = 0; i < parts.size() - 2; i++) {
      if (parts.get(i).title()) {
        titles = i + 1;
        start = i + 1;
      } else if (Letters.isAllCapitals(parts.get(i).word())) {
        start = i + 1;
      }
    }
    List<Part> name = withoutSmall(parts.subList(start, parts.size()));
    if (!NameCutter.isFullName(name, 0, name.size())) {
      return;
    }
    Part first = name.get(0);
    Optional<String> post = post(parts.subList(0, titles));
    if (first.standing() == Part.Standing.START && first.listing().word()) {
      unsure.add(name);
    } else {
      List<Span> pieces = NameCutter.pieces(name, 0, name.size());
      for (int i = 0; i < pieces.size(); i++) {
        List<Part> piece = name.subList(pieces.get(i).start(), pieces.get(i).end());
        sure.add(new Found(text(piece), i == 0 ? post : Optional.empty()));
      }
    }
  }

  /** A text full of names has the capitals of a heading, and is none where it ends as a sentence does. */
  private static boolean isHeading(Block block, Mention mention) {
    boolean heading = block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.HEADING;
    return mention.inHeading()
        && (heading || !block.text().stripTrailing().matches("(?s).*\\p{P}"));
  }

  private static Optional<String> post(List<Part> titles) {
    List<Part> post = titles.stream()
        .filter(p -> !ADDRESS.contains(p.word().toLowerCase(Locale.ROOT)))
        .toList();
    boolean ofSentence = !post.isEmpty() && !post.get(0).title();
    return post.isEmpty() || ofSentence ? Optional.empty() : Optional.of(text(post));
  }

  private static List<Part> withoutSmall(List<Part> parts) {
    int start = 0;
    while (start < parts.size()
        && (!parts.get(start).capital() || parts.get(start).title())) {
      start++;
    }
    return parts.subList(start, parts.size());
  }

  private static String text(List<Part> parts) {
    return String.join(" ", parts.stream().map(Part::word).toList());
  }

  private static List<LedgerMention> counted(List<Found> all) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, SortedMap<String, Integer>> posts = new TreeMap<>();
    for (Found found : all) {
      counts.merge(found.name(), 1, Integer::sum);
      SortedMap<String, Integer> of = posts.computeIfAbsent(found.name(), n -> new TreeMap<>());
      found.post().ifPresent(post -> of.merge(post, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(e -> new LedgerMention(
            e.getKey(), e.getValue(), posts.getOrDefault(e.getKey(), new TreeMap<>())))
        .toList();
  }
}
