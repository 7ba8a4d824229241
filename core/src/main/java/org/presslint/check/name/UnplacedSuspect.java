package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link Suspect} of some blocks, which holds no position in the source: it stays true where an edit elsewhere moves the blocks.
 * Immutable but for the evidence, which nobody changes any more.
 */
record UnplacedSuspect(Side rare, Side usual, Evidence evidence, Optional<String> shared) {

  /** A spelling, see {@link Suspect.Side}. */
  record Side(String word, Listing listing, int count, List<PartSite> sites) {
    Side {
      sites = List.copyOf(sites);
    }

    private Suspect.Side in(List<ReadBlock> blocks) {
      List<Site> placed = new ArrayList<>(sites.size());
      for (PartSite site : sites) {
        placed.add(new Site(blocks.get(site.block()).place(site.part()), site.other()));
      }
      return new Suspect.Side(word, listing, count, placed);
    }
  }

  /**
   * A part of a mention.
   *
   * @param block which of the blocks it stands in
   * @param other what may have been meant
   */
  record PartSite(int block, Part part, String other) {}

  /** The suspect where its blocks are now. */
  Suspect in(List<ReadBlock> blocks) {
    return new Suspect(rare.in(blocks), usual.in(blocks), evidence, shared);
  }
}
