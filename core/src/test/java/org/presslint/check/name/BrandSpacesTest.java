package org.presslint.check.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BrandSpacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film is on YouTube from Monday. On [[You Tube]]{name-hyphen warning: YouTube} it has many friends.",
        "Our page on [[StackOverflow]]{name-hyphen warning: Stack Overflow} is new. The team answers on Stack Overflow.",
      })
  void whatListsHoldIsRight(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no list holds either
        "The film is on HarbourLight from Monday. On Harbour Light it has many friends.",
        "The OpenHarbour plan is new. The Open Harbour plan is old.",
        // one way only
        "The film is on You Tube from Monday.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void inAnotherTextItIsAWarningWhereFarMoreTextsDiffer() {
    String rare = "On [[You Tube]]{name-hyphen %s: YouTube} it has many friends.";
    String usual = "The film is on YouTube from Monday.";
    NameTester.check(rare.formatted("warning"), usual, usual, usual, usual, usual);
    NameTester.check(rare.formatted("info"), usual, usual);
  }

  @Test
  void whatMoreTextsHaveIsLeft() {
    String rare = "On You Tube it has many friends.";
    NameTester.check(rare, rare, "The film is on YouTube from Monday.");
  }
}
