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
        // where a document has no other Cyrillic, what could be Latin is
        "The board met Dr. [[\u0410]]{error A}. Smith and the [[\u041D\u041A\u0422\u0412]]{error HKTB} staff.",
        "They saw \u201C[[\u0430]]{error a} set of rules\u201D on ([[\u0441]]{error c}) vitamins.",
        "The [[\u0422\u0435]]{error Te} Runanga board met its [[\u0441\u043E]]{error co}-author.",
        // the same acronym is in Cyrillic letters elsewhere
        "Доклад РЕК готов. Граждане [[PEK]]{error РЕК} его прочли.",
        // known in both languages, but much commoner here
        "Граждане [[CCCP]]{error СССР} построили новый мост, а вступление в [[EC]]{warning ЕС} отложили.",
        "Газ подорожает [[c]]{error с} 1 января, и [[y]]{warning у} «Нового моста» его нет.",
        "Стороны встретились [[co]]{error со} своими соседями у моста.",
        "Приехали рабочие из Paul. [[B]]{error В} этой школе им рады.",
        "Посол Мария [[Mopapy]]{warning Морару} открыла новый мост.",
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
        "The litter (\u0440\u043E\u0441\u0430) and the word \u201C\u0441\u043E\u0440\u201D were on the board.",
        "The word \u201C\u0440\u0435\u043A\u0430\u201D means river in Russian (\u043C\u043E\u0441\u0442).",
        "Новый мост, ось x-координат, PR-служба и HTTP-заголовки, а также CAP и ATP остаются, Илья.",
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
        .isEqualTo("“TACC” is typed in Latin letters; the words around it are in Cyrillic ones,"
            + " where it is “ТАСС”");
  }
}
