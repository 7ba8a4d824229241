package org.presslint.check.name;

import java.util.List;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Language;

/** Reads what {@link NameCheck} keeps of a block. Thread-safe. */
final class BlockReader {
  private final NameWord.Reader words;
  private final BodyReader bodies;
  private final PostReader posts;
  private final AddressPairs addresses;
  private final CountryRows rows;
  private final KnownNameSlips slips;
  private final RussianPlaceSlips russianSlips;

  BlockReader(
      Lexicons lexicons,
      Vocabulary vocabulary,
      Listings listings,
      PostWords postWords,
      PostReader posts,
      AddressPairs addresses,
      RussianForms russian) {
    this.posts = posts;
    this.addresses = addresses;
    words = new NameWord.Reader(vocabulary, listings, russian, postWords::office);
    bodies = new BodyReader(listings);
    rows = new CountryRows(lexicons);
    slips = new KnownNameSlips(lexicons);
    russianSlips = new RussianPlaceSlips(lexicons, russian);
  }

  BlockNames read(Block block) {
    int year = PostReader.latestYear(block);
    List<AddressPairs.Clue> clues = addresses.read(block);
    if (!MentionReader.isRead(block)) {
      return new BlockNames(
          List.of(),
          SmallWords.NONE,
          NameForms.of(List.of()),
          0,
          List.of(),
          List.of(),
          CompoundReader.Read.NOTHING,
          List.of(),
          List.of(),
          year,
          clues,
          List.of(),
          List.of(),
          List.of());
    }
    NameTokens read = new NameTokens(block, words);
    HeadingShape shape = HeadingShape.of(read);
    MentionReader.Read found = new MentionReader(read, shape, words).read();
    List<Mention> mentions = found.mentions();
    boolean isEnglish = block.language() == Language.ENGLISH;
    return new BlockNames(
        mentions,
        found.small(),
        NameForms.of(mentions),
        found.sentences(),
        new NameCutter(read).cut(mentions),
        LoneNames.read(read, mentions),
        CompoundReader.read(read),
        isEnglish ? bodies.read(read) : List.of(),
        posts.read(read, shape),
        year,
        clues,
        isEnglish ? rows.read(read) : List.of(),
        isEnglish ? slips.read(read, mentions) : russianSlips.read(mentions),
        ShortMentions.read(mentions));
  }
}
