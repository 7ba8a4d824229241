package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

final class NameRoleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[General-Secretary]]{name-role error: Secretary-General} came. The report of the Secretary-General was read, and"
            + " the Secretary-General's deputy spoke.",
        "The Secretary-General spoke first, then the [[General-Secretary]]{name-role error: Secretary-General} left.",
        "The shop of Ortega-Lindqvist opened. Guests of Ortega-Lindqvist met"
            + " Carla [[Lindqvist-Ortega]]{name-role error: Ortega-Lindqvist} there; Carla Ortega-Lindqvist smiled.",
        // nowhere else in the text, but the office has a usual order
        "The [[General-Director]]{name-role warning: Director-General} opened the fair.",
      })
  void findsAnOfficeInTwoOrders(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The General Secretary of the party met the Secretary-General.",
        "The Hungary-Suez crisis is often called the Suez-Hungary crisis.",
        "The Secretary-General met the Attorney-General and the Governor-General.",
        "A win-win is no lose-win and no win-lose.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void comparesTexts() {
    List<Finding> findings = NameTester.check(
        "The [[General-Director]]{name-role warning: Director-General} came.",
        "The Director-General left. Then the Director-General came back.");
    assertThat(findings.get(0).message())
        .isEqualTo("“General-Director” stands once and “Director-General” twice in 1 document;"
            + " the second is the usual order");
    assertThat(findings.get(0).related())
        .extracting(p -> p.path())
        .containsExactly("release-b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Minister of Immigration, Refugees and Citizenship came. The Minister of [[Citizenship Immigration and"
            + " Refugees]]{name-role warning: Immigration, Refugees and Citizenship} left.",
        "The Bureau of Democracy, Human Rights and Labor met. The Bureau of [[Human Rights, Democracy, and"
            + " Labor]]{name-role warning: Democracy, Human Rights and Labor} left.",
      })
  void findsABodyWithItsFieldsInTwoOrders(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Minister of Immigration, Refugees and Citizenship came. The Ministry of Immigration, Refugees, and Citizenship left.",
        // two bodies
        "The Minister of Trade and Industry met the Minister of Industry and Trade.",
        "The Committee on Trade, Ports and Rivers met the Council for Rivers, Ports and Trade.",
        "The Minister of Trade, Ports and Rivers met the Minister of Trade, Ports and Roads.",
        // rows of countries are no fields
        "The Council of Estonia, Latvia and Lithuania met. The Council of Lithuania, Latvia and Estonia left.",
      })
  void leavesOtherOrdersAlone(String text) {
    NameTester.check(text);
  }
}
