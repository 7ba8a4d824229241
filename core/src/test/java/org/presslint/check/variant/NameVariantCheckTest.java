package org.presslint.check.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Document;
import org.presslint.text.Source;

class NameVariantCheckTest {
  private static final NameVariantCheck CHECK = new NameVariantCheck(MarkedText.LEXICONS);
  private static final Analyzer ANALYZER = new Analyzer(MarkedText.LEXICONS, Optional.empty());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The choir sang in Kyiv in May. From Kyiv it went to [[Kiev]]{warning Kyiv}.",
        // the rarer one is told, of two as rare the older name
        "The choir sang in Kiev in May, in Kiev in June and in [[Kyiv]]{warning Kiev} in July.",
        "The choir sang in [[Kiev]]{warning Kyiv} in May and in Kyiv in June.",
        "The farms of Myanmar grew. [[Burma]]{warning Myanmar}’s ministers were glad, Myanmar said.",
        "The [[Kiev]]{warning Kyiv}-based choir sang in Kyiv, and Kyiv was glad.",
        "The President of [[Turkey]]{warning Türkiye} came to Türkiye, and Türkiye was glad.",
        "The choir of Côte d’Ivoire met that of the [[Ivory Coast]]{warning Côte d’Ivoire} and went home to Côte d’Ivoire.",
        "The World Health Organization met. The World Health [[Organisation]]{warning Organization} left. The World Health Organization"
            + " paid.",
        "The Organization of Herring Ports met. The [[Organisation]]{warning Organization} of Herring Ports left. The Organization of"
            + " Herring Ports paid.",
        "Хор приехал из Кыргызстана. В Кыргызстане его ждали, а в [[Киргизии]]{warning Кыргызстане} нет.",
        "Хор приехал из [[Белоруссии]]{warning Беларуси} домой. В Беларуси его ждали, Беларусь пела.",
        "Хор приехал из [[Ашхабада]]{warning Ашгабата} в мае. В Ашгабате его ждали, с Ашгабатом он дружит.",
        "Хор приехал в Свазиленд из Свазиленда. В [[Эсватини]]{warning Свазиленде} его ждали.",
      })
  void findsTwoNamesOfOnePlaceAndTwoSpellings(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The choir sang in Kiev in May, and Kiev was glad.",
        // somebody else says it
        "The choir sang in Kyiv. “We love Kiev,” the singer said.",
        "The choir sang in Kyiv.\n> We love Kiev and will be back.",
        // the name is told as a name
        "The choir sang in Kyiv, formerly known as Kiev, in May.",
        "The choir sang in Myanmar (Burma) and again in Myanmar.",
        "The choir sang in Burma/Myanmar and again in Myanmar.",
        "The list has Benin, Bhutan, Burma (see Myanmar), Chad, Mauritius, Myanmar and Nepal.",
        "The list has Benin, Bhutan, Burma, Chad, Mauritius, Myanmar (see Burma) and Nepal.",
        "В списке Киргизия (см. Кыргызстан), Кыргызстан и Латвия.",
        "The choir sang in Kyiv, also spelled Kiev, in May.",
        // another body, team, dish, person has it in its name
        "The Burma Campaign met in Myanmar, and Myanmar was glad.",
        "The choir sang in Kyiv before Dynamo Kiev played there.",
        "The University of Burma and the Bank of Burma opened in Myanmar.",
        "In Beijing the guests ate Peking duck and heard a Peking opera.",
        "In Beijing the guests saw Peking University.",
        "The choir sang in Kyiv and ate Chicken Kiev.",
        "They met in Bengaluru with Anna Bangalore of the choir.",
        // the past
        "Swaziland joined the choir league in 1968. The choir of Eswatini sang in May.",
        "In the old Calcutta there was a choir. In Kolkata there is one.",
        "In Soviet Belorussia there was a choir. In Belarus there is one.",
        // an ordinary word
        "The farms of Türkiye sold a turkey, and Türkiye was glad.",
        // two bodies
        "The World Health Organization met the World Trade Organisation.",
        "The Harbour Programme and the School Program of Fenland began.",
        "The Sports Centre of Fenland and the Arts Center of Fenland opened.",
        "The Organisation met. The Organization left.",
        // Russian
        "Хор приехал из Киргизии. В Киргизии его ждали.",
        "Хор из Кыргызстана, ранее Киргизия, приехал в мае.",
        "«Советская Белоруссия» пишет о хоре из Беларуси.",
        "Компартия Белоруссии и хор из Беларуси встретились.",
        "В 1985 году хор приехал из Киргизии. Хор из Кыргызстана приехал в мае.",
        "Хор приехал из Мьянмы (Бирмы) в мае. Мьянма рада.",
        "«Мы любим Алма-Ату», — сказал певец в Алматы.",
        "Хор Нидерландов и Мария Голландия приехали в мае.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void theMessageCountsBoth() {
    assertThat(across("Kyiv sang. Then in Kyiv and in Kiev it rained."))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.message())
              .isEqualTo("“Kiev” stands once and “Kyiv” twice in this text; both name the same");
          assertThat(finding.related()).hasSize(1);
        });
  }

  @Test
  void aNameThatFarMoreTextsHaveIsTheUsualOne() {
    assertThat(shown(
            "Kyiv sang.",
            "The choir came from Kyiv.",
            "The choir left Kiev.",
            "The choir liked Kyiv."))
        .containsExactly("c.txt info Kiev → Kyiv");
    assertThat(shown(
            "The Fenland Harbour Organisation met.",
            "The Fenland Harbour Organization met.",
            "The Fenland Harbour Organization paid.",
            "The Fenland Harbour Organization left."))
        .containsExactly("a.txt warning Organisation → Organization");
    assertThat(shown(
            "Хор из Кыргызстана.",
            "Хор в Кыргызстане.",
            "Кыргызстан рад.",
            "Хор приехал из Киргизии домой."))
        .containsExactly("d.txt info Киргизии → Кыргызстана");
  }

  @Test
  void twoNamesInAboutAsManyTextsAreLeftAlone() {
    assertThat(shown("Kyiv sang.", "The choir came from Kyiv.", "The choir left Kiev."))
        .isEmpty();
    assertThat(shown(
            "Kyiv sang.",
            "Kyiv slept.",
            "Kyiv ate.",
            "The choir left Kiev.",
            "The choir likes Kiev."))
        .isEmpty();
    assertThat(shown("Kyiv sang.", "Kyiv slept.", "Kyiv ate.", "They saw Dynamo Kiev."))
        .isEmpty();
  }

  @Test
  void anOldNameInManyTextsIsToldOnce() {
    String[] texts = new String[24];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i < 18 ? "The choir came from Kyiv." : "The choir left Kiev.";
    }
    texts[20] = "The choir stayed at home.";
    assertThat(shown(texts)).containsExactly("s.txt info Kiev → Kyiv");
  }

  private static List<String> shown(String... texts) {
    return across(texts).stream()
        .map(f -> f.place().path() + " " + f.severity().id() + " " + f.place().text() + " → "
            + String.join(", ", f.suggestions()))
        .toList();
  }

  private static List<Finding> across(String... texts) {
    List<VariantObservation> observations = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      observations.add(CHECK.observe(document((char) ('a' + i) + ".txt", texts[i])));
    }
    List<Finding> findings = CHECK.conclude(observations);
    Collections.reverse(observations);
    assertThat(CHECK.conclude(observations)).containsExactlyInAnyOrderElementsOf(findings);
    return findings;
  }

  private static Document document(String path, String text) {
    Source source = new Source(path, text);
    return ANALYZER.analyze(Formats.of(path).read(source));
  }

  @Test
  void everyLineOfTheTableIsRead() {
    assertThat(VariantTable.read())
        .hasSizeGreaterThan(60)
        .allSatisfy(group -> assertThat(group.names()).doesNotHaveDuplicates());
  }
}
