package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

/** Names of persons that are equal but for a small word, a variant, an initial, a half, or the gender. */
final class NameWritingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chairman, Boris van der Ham, wrote a letter. It was signed by Boris [[van den]]{name-spelling warning: van der} Ham.",
        "The talk of Carla de la Torre began. Then Carla [[della]]{name-spelling warning: de la} Torre left.",
        "The letter to Stephen Marwick was read. Then [[Steven]]{name-spelling warning: Stephen} Marwick spoke.",
        "The letter to Rachel Dietkus was read. Then [[Rachael]]{name-spelling warning: Rachel} Dietkus spoke.",
        "The letter to Aleksandr Sobolevsky was read. Then [[Alexander]]{name-spelling warning: Aleksandr} Sobolevsky spoke.",
        "Письмо Натальи Сергеевны Орловой прочли. Потом выступила [[Наталия]]{name-spelling warning: Наталья} Сергеевна Орлова.",
        "The letter to Anna B. Corwick was read. Then Anna [[D]]{name-spelling warning: B}. Corwick spoke.",
        "The member for [[Pierremont-Dollars]]{name-spelling warning: Pierremont-Dollard} spoke. Guests of Pierremont-Dollard left.",
        "Заявила Кристина Герасимова в среду. Вчера, как сообщила Кристина [[Герасимов]]{name-spelling warning: Герасимова}, всё"
            + " решено.",
        "Заявила Анна Соколовская в среду. Вчера, как сообщила Анна [[Соколовский]]{name-spelling warning: Соколовская}, всё"
            + " решено.",
      })
  void finds(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // other people
        "Boris van der Ham met Boris van den Berg.",
        "Ludwig van Beethoven met Karl von Beethoven.",
        "Steven Marwick met Stephen Harlow.",
        "John A. Smith met John Smith.",
        "George W. Bush met George H. W. Bush.",
        "Anna B. Corwick met Carl D. Corwick.",
        "Bill Marwick and William Marwick are one.",
        "Ana de la Torre y Vega met Ana de la Torre e Vega.",
        // places and languages with a half in common
        "Frankfurt-Hahn is no Frankfurt-Bahn.",
        "The Franco-German plan and the Franco-Germans.",
        "Guests of Pierremont-Dollard met Pierremont-Hartlow.",
        // a case, not a gender
        "Речь Александра Петрова слышали все. Александр Петров ушёл, и Александра Петров не слышала.",
        "Анна Петрова и Иван Петров ушли.",
        "Анна Петрова ушла. Анны Петровой нет.",
        "Слова Ивана Петрова слышал Иван Петров.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void comparesTexts() {
    List<Finding> findings = NameTester.check(
        "The letter of [[Steven]]{name-spelling warning: Stephen} Marwick was read.",
        "The letter of Stephen Marwick was read.",
        "The report of Stephen Marwick was read.",
        "A speech of Stephen Marwick was read.");
    assertThat(findings.get(0).message())
        .isEqualTo(
            "“Steven Marwick” once, “Stephen Marwick” 3 times in 3 documents; both are spellings of one given name");
  }

  @Test
  void oneOtherTextIsNotEnough() {
    NameTester.check(
        "The letter of Steven Marwick was read.", "The letter of Stephen Marwick was read.");
  }
}
