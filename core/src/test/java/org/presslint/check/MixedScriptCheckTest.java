package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

class MixedScriptCheckTest {
  private static final MixedScriptCheck CHECK = new MixedScriptCheck(MarkedText.LEXICONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shares of [[G\u0430zprom]]{error Gazprom} rose on Monday.",
        "Обе [[сторонy]]{error сторону} согласились.",
        "[[\u0421OVID]]{error COVID}-19 vaccines were delivered to the region.",
        "Канал в [[\u0422elegram]]{error Telegram} откроется завтра.",
        "Участники приехали в [[Moскву]]{error Москву} и остались там.",
        // Latin ë and an accented Latin letter as a stress mark
        "Академик [[Корол\u00EBв]]{error Королёв} открыл музей.",
        "В [[XI\u0425]]{error XIX} веке здесь стояла крепость.",
        // half and half: the word lists decide, then the text around
        "Закупки ведёт [[PAТ\u0421]]{error РАТС} по итогам торгов.",
        "The talks at [[PAТ\u0421]]{error PATC} went on for three days.",
        "Работы ведёт Норд-[[Cтрим]]{error Стрим} до осени.",
        "# Новости [[oтрасли]]{error отрасли}",
        "> \"We thank the [[\u0415uropean]]{error European} partners\", she said.",
        "| [[Aстана]]{error Астана}",
        // close letters count where a word list knows the result
        "Делегация вернулась в [[Мосkву]]{error Москву} вечером.",
        // Ukrainian is left alone by other checks, but not by this one
        "Уряд [[Укра\u00EFни]]{error України} схвалив проєкт і передав його на розгляд.",
        "The [[\u0391thens]]{error Athens} office opens in May.",
      })
  void repairs(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3D-печать, IT-компания, COVID-19-центр, SMS-ки и VIP'ы обычны.",
        "Прибор выдаёт 5 мкм, 10 kWt, 3 µm и 7 Ω.",
        "The βTrCP protein, ΔT and Δx, γ-rays and α-helix.",
        "Яndex и иPhone пишут так нарочно.",
        "Он купил PDFы и SMSки.",
        "Открылась выставка вAlmaty и сApple.",
        "Жапония мен Қазақстан келісімге қол қойды.",
        "Шанхайская организация сотрудничества (Shanghai Cooperation Organisation).",
        "Za\u0308hlen und за\u0301мок.",
        "日本のNEC社とソニー",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void namesTheLetters() {
    Finding finding = CHECK
        .check(MarkedText.document("The shares of G\u0430zpr\u043Em rose."))
        .get(0);
    assertThat(finding.message())
        .isEqualTo(
            "“G\u0430zpr\u043Em” mixes Latin and Cyrillic letters:"
                + " \u0430 is U+0430 CYRILLIC SMALL LETTER A, \u043E is U+043E CYRILLIC SMALL LETTER O");
    assertThat(finding.fix()).isEqualTo(Finding.Fix.SAFE);
  }
}
