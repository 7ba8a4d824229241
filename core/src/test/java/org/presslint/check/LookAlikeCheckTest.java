package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

class LookAlikeCheckTest {
  private static final LookAlikeCheck CHECK = new LookAlikeCheck(MarkedText.LEXICONS);

  // Latin letters in the Russian texts and Cyrillic ones in the English texts are what is looked
  // for.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Стороны приняли решение созвать [[COBET]]{error СОВЕТ} министров в понедельник.",
        "Об этом сообщило агентство [[TACC]]{error ТАСС} в понедельник утром.",
        "Министры встретились [[c]]{error с} рабочими и рассказали [[o]]{error о} новом мосте.",
        "[[O]]{error О} новом мосте министры рассказали рабочим в понедельник.",
        "Стороны договорились, [[a]]{warning а} рабочие построили новый мост.",
        "[[B]]{error В} понедельник стороны встретились. [[Ha]]{error На} мосту было тихо.",
        "[[\u0410]]{error A} new bridge opens on Monday, and he is glad of it.",
        "[[\u041D\u0435]]{error He} agreed to build a new bridge across the river.",
        "В доме стало тепло и [[cyxo]]{error сухо} после ремонта крыши.",
        "The ministers agreed to build [[\u0430]]{error a} new bridge across the river.",
        "They agreed on [[\u0441\u043E\u0440\u0435]]{error cope} rules with the river board.",
      })
  void finds(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Стороны приняли решение вместе с BBC и HP построить новый мост.",
        "Витамин C и витамин A полезны, группа B тоже, а план B готов.",
        "Выпустили POCO X3 и OPPO A5 для новых рынков в этом году.",
        "Число a = 5, пункты a) и c) остаются в силе, как и прежде.",
        "The word «сор» means litter, and на means on in the Russian language.",
        "The delegations met on Monday with TACC officials and HAMAC staff.",
        "Les délégations se sont réunies lundi et ont décidé de construire \u0430 un pont.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void saysWhichLettersStandThere() {
    Finding finding = CHECK
        .check(MarkedText.document("Об этом сообщило агентство TACC в понедельник утром."))
        .get(0);
    assertThat(finding.message())
        .isEqualTo("\"TACC\" is typed in Latin letters; the words around it are in Cyrillic ones,"
            + " where it is \"ТАСС\"");
  }
}
