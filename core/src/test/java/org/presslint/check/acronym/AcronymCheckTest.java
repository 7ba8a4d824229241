package org.presslint.check.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;

class AcronymCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // swapped letters beside the right ones, which their words prove
        "The River Basin Monitoring Agency (RBMA) opened. The [[RMBA]]{error RBMA} said so.",
        "The [[RMBA]]{error RBMA} opened. The River Basin Monitoring Agency (RBMA) said so.",
        "The River Basin Monitoring Agency ([[RMBA]]{error RBMA}) opened. The RBMA said so.",
        "RBMA (River Basin Monitoring Agency) opened. The [[RMBA]]{error RBMA} said so.",
        "«Агентство по мониторингу речных бассейнов» (АМРБ) открыто. В [[АРМБ]]{error АМРБ} довольны, в АМРБ тоже.",
        // each place of the slip
        "The River Basin Monitoring Agency ([[RMBA]]{error RBMA}) opened. The [[RMBA]]{error RBMA} and the RBMA said so. The RBMA is new.",
        // the letters would fit in another order, and stand so nowhere
        "The Northern Lakes Water Company ([[NWLC]]{warning NLWC}) opened a dam.",
        // small letters in one place only
        "The [[IPV6]]{warning IPv6} format is new. The IPv6 format links both. The IPv6 format is good.",
        "The Covid-19 wards opened. The [[COVID-19]]{warning Covid-19} wards and the Covid-19 tests were new.",
        "The memorandum of understanding (MoU) is signed. The MoU is short, and the [[MOU]]{info MoU} is old.",
        // a letter lost
        "The Western Islands Ferry Safety Council (WIFSC) met. The WIFSC voted, the WIFSC left. The [[WISC]]{warning WIFSC} is old.",
        // two expansions that differ in a word
        "The Food and Harvest Organization (FHO) met. Later the Food and [[Harvests]]{error Harvest} Organization (FHO) met, and FHO"
            + " left. The Food and Harvest Organization closed.",
        "The Quality Assurance Plan (QAP) is old. The Quality Assurance Plan is long. The Quality [[Assessment]]{warning Assurance}"
            + " Plan (QAP) is new.",
        // a tie of two listed words
        "The Consumer Savings Protection Board (CSPB) met. Later the Consumer [[Saving]]{warning Savings} Protection Board (CSPB) paid.",
        // without the acronym beside it, where the words are alike
        "The Forest Regional Protection Fund (FRPF) met. The Forest [[Region]]{warning Regional} Protection Fund paid.",
        "The Centres for Salmon and Herring (CSH) opened. The Centre for Salmon and Herring grew.",
        // the same words in another order
        "The Fund for Harvest and Herring Islands (FHHI) met. The FHHI voted. The Fund for Harvest and Herring Islands paid. The"
            + " [[Fund]]{warning} for Herring and Harvest Islands (FHHI) left.",
        // where the form of the other word does not fit, none is suggested
        "Центральная речная комиссия (ЦРК) собралась. В Центральной [[ручной]]{warning} комиссии (ЦРК) довольны.",
        // Russian words of one stem that the case of the sentence does not change
        "Центр развития образования (ЦРО) открыт. Глава Центра развития [[образований]]{warning образования} (ЦРО) выступил.",
        "Фонд поддержки труда (ФПТ) открыт. В Фонде поддержки [[трудов]]{warning труда} (ФПТ) довольны.",
      })
  void findsLettersAndWordsThatContradict(String marked) {
    AcronymTester.expect(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[RBMA]]{info} opened a dam on the river.",
        "The [[RBMA]]{info} opened. The River Basin Monitoring Agency (RBMA) said so.",
        "The River Basin Monitoring Agency (RBMA) opened. The River Basin Monitoring Agency ([[RBMA]]{info}) said so.",
        "В [[АМРБ]]{info} рассказали о паводке на реке.",
        "The [[GH]]{info} opened a dam, said the head of the GH on the river.",
        "The Department of Fens (DF) and the Department of Forests ([[DF]]{info}) met.",
        // one finding an acronym, whatever else there is to say
        "The [[RBMA]]{info} opened. The River Basin Monitoring Agency (RBMA) spoke. The River Basin Monitoring Agency (RBMA) left.",
      })
  void tellsWhenItIsSpelledOut(String marked) {
    AcronymTester.expect(marked);
  }

  @Test
  void comparesTexts() {
    assertThat(AcronymTester.across(
            "The Quality Assurance Plan (QAP) is old.",
            "The Quality Assurance Plan (QAP) is long.",
            "The Quality Assessment Plan (QAP) is new."))
        .containsExactly("c.txt warning Assessment → Assurance");
    assertThat(AcronymTester.across(
            "The River Bank Monitoring Agency (RBMA) opened.",
            "The River Basin Monitoring Agency (RBMA) closed."))
        .containsExactly("b.txt warning Basin → Bank");
    assertThat(AcronymTester.across(
            "The Western Islands Ferry Council (WIFC) met.",
            "The Western Islands Ferry Safety Council (WIFSC) met.",
            "The Western Islands Ferry Safety Council (WIFSC) left.",
            "The WFISC spoke."))
        .containsExactly("d.txt warning WFISC → WIFSC");
  }

  @Test
  void smallLettersThatFarMoreTextsHaveAreTheUsualOnes() {
    String usual = "The IPv6 format is good.";
    assertThat(AcronymTester.stylesAcross(usual, "The IPV6 format is new.", usual, usual))
        .containsExactly("b.txt info IPV6 → IPv6");
    assertThat(AcronymTester.stylesAcross(
            "The MOU is old.", "The MoU is new.", "The MoU is new.", "The MoU is new."))
        .containsExactly("a.txt info MOU → MoU");
    assertThat(AcronymTester.stylesAcross(usual, "The IPV6 format is new.", usual))
        .isEmpty();
    assertThat(AcronymTester.stylesAcross(usual, "The IPV4 format is new.", usual, usual))
        .isEmpty();
  }

  @Test
  void pluralsDoNotHideAnotherWord() {
    String usual = "The Forest Transformation Services (FTS) closed.";
    assertThat(AcronymTester.across(
            usual, "The Forest Transportation Service (FTS) opened.", usual, usual))
        .containsExactly("b.txt warning Transportation → Transformation");
  }

  String rare = "The Forest Transformative Service (FTS) opened.";

  @Test
  void aTextWithBothExpansionsSpeaksForNeither() {
    String usual = "The Forest Transformation Service (FTS) closed.";
    String rare = "The Forest [[Transformative]] Service (FTS) opened.".replaceAll("[\\[\\]]", "");
    assertThat(AcronymTester.across(
            usual, rare, usual, usual + " The Forest Transformative Service met."))
        .contains("b.txt warning Transformative → Transformation");
  }

  @Test
  void leavesTwoBodiesOfTwoTextsAlone() {
    assertThat(AcronymTester.across(
            "The University of Canterbury (UC) opened.",
            "The University of California (UC) closed.",
            "The Union of Carpenters (UC) met."))
        .isEmpty();
    assertThat(AcronymTester.across(
            "The WFISC spoke of the harbour.",
            "The WIFSC spoke of the harbour.",
            "The WIFSC left."))
        .isEmpty();
    assertThat(AcronymTester.across(
            "Шанхайская организация сотрудничества (ШОС) открылась.",
            "Глава Шанхайской организации сотрудничества (ШОС) выступил.",
            "Встреча с Шанхайской организацией сотрудничества (ШОС) прошла."))
        .isEmpty();
  }

  @Test
  void theMessageHasTheEvidence() {
    List<Finding> findings =
        AcronymTester.CHECK.conclude(List.of(AcronymTester.CHECK.observe(MarkedText.document(
            "The River Basin Monitoring Agency (RBMA) opened. The RMBA said so. RBMA left."))));
    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.message())
          .isEqualTo("“RMBA” stands once and “RBMA” twice in this text;"
              + " the second fits “River Basin Monitoring Agency”");
      assertThat(finding.related()).extracting(p -> p.text()).containsExactly("RBMA");
    });
  }
}
