package org.presslint.check.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and posts that other texts of a run have otherwise. */
final class RolesAcrossTextsTest {
  private static final String BODY =
      "The Minister of Immigration, Refugees and Citizenship opened the hall.";

  @Test
  void theOrderOfFieldsInFarMoreTextsIsTheUsualOne() {
    NameTester.check(
        "The Minister of [[Citizenship, Immigration and Refugees]]{name-role warning: Immigration, Refugees and Citizenship}"
            + " left.",
        BODY,
        BODY.replace("opened", "closed"),
        BODY.replace("Minister", "Ministry"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not far more
        "The Minister of Citizenship, Immigration and Refugees left.",
        // two fields may be another country's
        "The Minister of Citizenship and Immigration left.",
        // other marks between the same fields
        "The Minister of Immigration, Refugees, and Citizenship left.",
        // another body
        "The Committee of Citizenship, Immigration and Refugees left.",
      })
  void twoOrdersMayBeTwoBodies(String text) {
    NameTester.check(text, BODY, BODY.replace("opened", "closed"));
  }

  @Test
  void aPostThatSeveralTextsContradictIsWorthALook() {
    String usual = "Foreign Minister Anna Berg opened the hall.";
    NameTester.check(
        "[[Defence Minister]]{name-role info} Anna Berg left.",
        usual,
        "The guests met Foreign Minister Anna Berg.",
        "The speech of Foreign Minister Anna Berg was short.");
    NameTester.check(
        "Гости встретились с [[министром обороны]]{name-role info} Иваном Петровым.",
        "Зал открыл министр финансов Иван Петров.",
        "Речь министра финансов Ивана Петрова была краткой.",
        "Гости поблагодарили министра финансов Ивана Петрова.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a shorter form
        "Minister Anna Berg left.",
        // another person
        "Defence Minister Anne Berg left.",
        "Defence Minister Ola Berg left.",
        // another time
        "The former Defence Minister Anna Berg left.",
        // both posts
        "Foreign Minister and Defence Minister Anna Berg left.",
      })
  void aPostContradictsNothingWhere(String text) {
    NameTester.check(
        text,
        "Foreign Minister Anna Berg opened the hall.",
        "The guests met Foreign Minister Anna Berg.",
        "The speech of Foreign Minister Anna Berg was short.");
  }

  @Test
  void whereTwoPostsStandInManyTextsThePersonHasChanged() {
    NameTester.check(
        "Defence Minister Anna Berg left.",
        "The guests met Defence Minister Anna Berg.",
        "Foreign Minister Anna Berg opened the hall.",
        "The guests met Foreign Minister Anna Berg.",
        "The speech of Foreign Minister Anna Berg was short.");
  }
}
