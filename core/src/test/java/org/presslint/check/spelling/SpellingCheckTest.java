package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.text.Document;

class SpellingCheckTest {
  private static final SpellingCheck CHECK = new SpellingCheck(MarkedText.LEXICONS, Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        // kinds of edits
        "The ministers agreed to [[strenghten]]{error strengthen} the border and to meet again in spring.",
        "Both sides discussed the [[enviroment]]{error environment} and the use of water in the valley.",
        "The commission will send [[addditional]]{error additional} observers to the two provinces.",
        "The office thanked everybody for the [[succesful]]{error successful} work of the last year.",
        "It was an [[inpedendent]]{error independent} choice of the people who live along the river.",
        "The road will be [[definately]]{error definitely} open before the first snow of the winter.",
        // capitals, months, given names
        "The council met on 9 [[Novemebr]]{error November} 2024 and will meet again next year.",
        "The letter was sent by [[Vladimor]]{error Vladimir} Sokolov to the head of the delegation.",
        // two words run together
        "He said that this has [[alwaysbeen]]{warning always been} the aim of the two countries.",
        // Russian
        "Вчера стороны подписали [[соглашние]]{error соглашение} о поставках зерна на будущий год.",
        "Участники [[обсуддили]]{error обсудили} вопросы охраны природы и договорились о новой встрече.",
        "Министр встретился с [[представитилями]]{error представителями} обеих сторон и ответил на вопросы.",
      })
  void finds(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names, acronyms, titles
        "Mr Qodirjon Nurmatzoda met Zeynep Aktürkoğlu and Ngozi Adeyemi-Bright in the new building.",
        "UNRCCA, COVAX and the SCO's partners agreed on the programme, which FAOSTAT will publish.",
        "The Gherman report was praised by Miroslav Jenča and by the office of Antonio Guterres.",
        // both dialects
        "The organisation and its programmes are as civilisational as an organization and its programs.",
        // what is never spelled
        "See https://example.org/novemebr or write to pres@exmaple.org, @pressofice, #tpyo, read_me.tx and 0xdeadbef.",
        "He wrote that “the comittee [sic] was wrong” and left the room before the others did.",
        // formed freely
        "The intra-regional, non-permissible and cyberpolicy-related questions were left to the experts.",
        // a quotation in another language
        "The minister said «nous avons travaillé ensemble pour la paix et pour l'avenir» and left.",
        // Russian names, compounds, loans
        "Зейнеп Токторбаева и Ыбырай Жусупбеков приехали на онлайн-встречу в научно-технический центр.",
        "В узбеко-таджикских переговорах победила президентка, а докторка и адвокатка молчали.",
        "The walk-throughs and the sit-ins were organised by the Comité humanitaire du Québec in Canada.",
        // file endings, qualified names, what an ellipsis cuts off
        "Save it as *.txt or .odt and open Archive.Houses.Owner in the next window of the Announcem...",
        "Две участницы обсудили рендеринг, продакт-менеджмент и нейрокиберпространство на форуме.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void keepsTheCapitalsThePossessiveAndTheHyphenPart() {
    MarkedText.expect(
        CHECK,
        "The [[goverment]]{error government}'s plan was read twice. [[Goverment]]{error Government} offices close early.");
  }

  @Test
  void aWordOfTheSettingsIsRight() {
    SpellingCheck check = new SpellingCheck(MarkedText.LEXICONS, Set.of("enviroment"));
    MarkedText.expect(
        check, "Enviroment is the name of our newsletter about the enviroment of the valley.");
  }

  @Test
  void aFormThatManyDocumentsHoldInOtherSentencesIsNoSlip() {
    String text =
        "They met to discuss the %s of the valley and the %s that will be built there soon.";
    List<String> words =
        List.of("roads", "bridges", "schools", "fields", "houses", "farms", "mills", "ponds");
    Document alone = MarkedText.document(text.formatted("recieved", "roads"));
    List<Document> companions = words.stream()
        .map(w -> MarkedText.document(w + " " + text.formatted(w + " recieved", w)))
        .toList();
    double single = confidence(List.of(alone));
    List<SpellingCheck.Weighed> together =
        CHECK.weigh(java.util.stream.IntStream.range(0, companions.size())
            .mapToObj(i -> renamed(CHECK.observe(companions.get(i)), "release-" + i + ".txt"))
            .toList());
    assertThat(together).allSatisfy(w -> assertThat(w.probability()).isLessThan(single));
  }

  @Test
  void theMessageGivesTheEvidence() {
    Document document = MarkedText.document(
        "The representatives met. Two of the repreentatives left before noon that day.");
    Finding finding = CHECK.conclude(List.of(CHECK.observe(document))).get(0);
    assertThat(finding.message())
        .isEqualTo(
            "“repreentatives” is in no word list; “representatives” is a missing letter away and stands here once");
  }

  private static double confidence(List<Document> documents) {
    return CHECK.weigh(documents.stream().map(CHECK::observe).toList()).get(0).probability();
  }

  private static SpellingObservation renamed(SpellingObservation observation, String path) {
    return new SpellingObservation(
        path, observation.words(), observation.pairs(), observation.unknown());
  }
}
