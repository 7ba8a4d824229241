package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word of the names of one document: all its places and company. Filled while a document is read, then left alone. */
final class NameType {
  private final String word;
  private final Listing listing;
  private final Map<String, List<PlacedPart>> forms = new LinkedHashMap<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final Set<String> right = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> smallLeft = new LinkedHashSet<>();
  private final Set<String> smallRight = new LinkedHashSet<>();
  private final Set<Integer> sentences = new LinkedHashSet<>();
  private int count;
  private int inside;
  private int inHeadings;
  private int afterParticle;
  private int inLongNames;
  private int surnames;
  private int small;

  NameType(String word, Listing listing) {
    this.word = word;
    this.listing = listing;
  }

  /**
   * Adds a place of it.
   *
   * @param inLongName whether another word of its name has a capital
   */
  void add(PlacedPart placed, boolean particleBefore, boolean inLongName) {
    Part part = placed.part();
    forms.computeIfAbsent(part.word(), w -> new ArrayList<>()).add(placed);
    sentences.add(placed.sentence());
    count++;
    inside += part.standing() == Part.Standing.INSIDE ? 1 : 0;
    inHeadings += part.standing() == Part.Standing.HEADING ? 1 : 0;
    afterParticle += particleBefore ? 1 : 0;
    inLongNames += inLongName ? 1 : 0;
  }

  void addSmall(int times) {
    small += times;
  }

  void addNeighbour(boolean before, String lexeme) {
    (before ? left : right).add(lexeme);
  }

  void addTitle(String title) {
    titles.add(title);
  }

  void addSmallNeighbour(boolean before, String word) {
    (before ? smallLeft : smallRight).add(word);
  }

  void addSurname() {
    surnames++;
  }

  /** The word; for Russian the form that stands for its lexeme. */
  String word() {
    return word;
  }

  Listing listing() {
    return listing;
  }

  /** Its forms as written, each with its places. */
  Map<String, List<PlacedPart>> forms() {
    return forms;
  }

  Set<String> left() {
    return left;
  }

  Set<String> right() {
    return right;
  }

  Set<String> titles() {
    return titles;
  }

  /** The words in small letters directly before its names, where they say something. */
  Set<String> smallLeft() {
    return smallLeft;
  }

  /** The words in small letters directly after its names, where they say something. */
  Set<String> smallRight() {
    return smallRight;
  }

  /** Whether it is the last of several words of a name somewhere, as surnames are. */
  boolean endsNames() {
    return surnames > 0;
  }

  /** Whether it only ever stands by itself, or with a title. */
  boolean isAlone() {
    return left.isEmpty() && right.isEmpty();
  }

  Set<Integer> sentences() {
    return sentences;
  }

  /** How often it stands with a capital. */
  int count() {
    return count;
  }

  /** How often it stands in small letters. */
  int small() {
    return small;
  }

  int inside() {
    return inside;
  }

  /** Whether all its capitals may be due to where it stands. */
  boolean onlyAtStarts() {
    return inside + inHeadings == 0;
  }

  boolean onlyInHeadings() {
    return inside == 0;
  }

  boolean foreign() {
    return count > 0 && afterParticle == count;
  }

  boolean inLongName() {
    return inLongNames > 0;
  }

  List<PlacedPart> places() {
    return forms.values().stream().flatMap(List::stream).toList();
  }
}
