package org.presslint.check.name;

import java.util.List;

/**
 * What is read of names in a block whatever stands around it. It holds no position in the source, so it stays true where an edit
 * moves the block. Immutable.
 *
 * @param mentions the mentions in the order of the text
 * @param small its words in small letters that are part of no mention
 * @param forms the words of its mentions
 * @param sentences how many sentences start in the block
 * @param names the full names of its mentions
 * @param lone its names of one word
 * @param hyphens its hyphenated words
 * @param bodies the bodies it names by three fields or more
 * @param posts the posts it says persons have, whatever the year
 * @param latestYear the latest year it names, 0 where it names none
 * @param addresses what the addresses printed in it say of words
 * @param rows names in rows of countries that are none
 * @param slips words one slip away from a known name
 * @param titled the persons it names with a title
 */
record BlockNames(
    List<Mention> mentions,
    SmallWords small,
    NameForms forms,
    int sentences,
    List<NameCut.All> names,
    List<LoneNames.Lone> lone,
    CompoundReader.Read hyphens,
    List<BodyReader.Found> bodies,
    List<PostReader.Found> posts,
    int latestYear,
    List<AddressPairs.Clue> addresses,
    List<CountryRows.Stray> rows,
    List<KnownSlip> slips,
    List<ShortMentions.Titled> titled) {

  BlockNames {
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
    lone = List.copyOf(lone);
    bodies = List.copyOf(bodies);
    posts = List.copyOf(posts);
    addresses = List.copyOf(addresses);
    titled = List.copyOf(titled);
    rows = List.copyOf(rows);
    slips = List.copyOf(slips);
  }
}
