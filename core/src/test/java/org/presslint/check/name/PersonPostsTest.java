package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

final class PersonPostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall was opened by Prime Minister Anna Berg. Later [[Foreign Minister]]{name-role warning: Prime Minister} Anna Berg left.",
        "Foreign Minister Anna Berg came. The guests thanked Foreign Minister Anna Berg. The speech of [[Defence Minister]]{name-role"
            + " warning: Foreign Minister} Anna Berg was short.",
        "The guests met Anna Berg, the Minister of Finance, at noon. In the evening the Minister of Health, Ola"
            + " Lund, came. Anna Berg, the [[Minister of Health]]{name-role warning: Minister of Finance}, sang.",
        "The bridge was opened by President Anna Berg. Then [[Vice President]]{name-role warning: President} Anna Berg left.",
        "They thanked Secretary-General Anna Berg. Then [[Assistant Secretary-General]]{name-role warning: Secretary-General} Anna"
            + " Berg left.",
        "They thanked Deputy Foreign Minister Anna Berg. Then [[Foreign Minister]]{name-role warning: Deputy Foreign Minister} Anna"
            + " Berg left.",
        "Зал открыла министр обороны Анна Берг. Гости поблагодарили [[министра иностранных дел]]{name-role warning: министра обороны} Анну Берг.",
        "Зал открыл президент Иван Петров. Речь [[премьер-министра]]{name-role warning} Ивана Петрова была краткой.",
        "Зал открыл заместитель министра финансов Иван Петров. Гости встретились с [[министром финансов]]{name-role warning} Иваном"
            + " Петровым.",
      })
  void findsOnePersonWithTwoPosts(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Anna Berg came. Prime Minister Anna Berg left with Foreign Minister Ola Berg.",
        // shorter later, or with another form of address
        "Foreign Minister Anna Berg came. Minister Anna Berg left, and Ms Anna Berg sang.",
        "Special Representative Anna Berg came. Representative Anna Berg left.",
        "President Dr. Anna Berg came. President Anna Berg left.",
        "Minister of Foreign Affairs Anna Berg came. Foreign Minister Anna Berg left.",
        "Minister for Trade and Industry Anna Berg came. Trade Minister Anna Berg left.",
        "Anna Berg, the Minister of Finance of Fenland, came. Finance Minister Anna Berg left.",
        // both posts at once
        "Prime Minister and Minister of Finance Anna Berg came. Finance Minister Anna Berg left. Prime Minister Anna Berg sang.",
        "Anna Berg, Prime Minister and Minister of Finance, came. Finance Minister Anna Berg left. Prime Minister Anna Berg sang.",
        "Deputy Prime Minister and Minister of Finance Anna Berg came. Finance Minister Anna Berg left. Deputy Prime Minister Anna"
            + " Berg sang.",
        "Deputy Prime Minister Anna Berg came. Finance Minister Anna Berg left.",
        // another time
        "Prime Minister Anna Berg came. The former Foreign Minister Anna Berg knew the hall.",
        "Prime Minister Anna Berg came. Then-Foreign Minister Anna Berg knew the hall.",
        "Prime Minister Anna Berg came. The acting Foreign Minister Anna Berg knew the hall.",
        "Prime Minister Anna Berg came. She was elected President Anna Berg of the hall.",
        "On 5 May 2025 Prime Minister Anna Berg came. In 2011 Foreign Minister Anna Berg had opened the hall.",
        // a post of another body
        "Prime Minister Anna Berg came. Anna Berg, President of the Harbour Chamber, sang.",
        "Prime Minister Anna Berg came. Harbour Chamber President Anna Berg sang.",
        // another person, or a person beside one
        "Prime Minister Anna Berg came. Foreign Minister Ola Lund left.",
        "Prime Minister Anna Berg met Foreign Minister Anna Lund.",
        "The guests were Anna Berg, Foreign Minister Ola Lund and Defence Minister Per Holm. Prime Minister Anna Berg sang.",
        "Prime Minister Anna Berg came. The adviser of Anna Berg, Foreign Ministry clerk Ola Lund, sang.",
        // headlines have capitals everywhere
        "President Opens New Bridge\n\nPrime Minister Opens New Bridge\n\nThe bridge was opened in the morning.",
        // somebody is quoted
        "Министр обороны Анна Берг прибыла. Бывший министр финансов Анна Берг знает зал.",
        "Министр обороны Анна Берг прибыла. Гости поблагодарили министра обороны Анну Берг и министра Анну Берг.",
        "Министр финансов Казахстана Иван Петров прибыл. Министр обороны Казахстана Пётр Иванов тоже.",
        "Вице-премьер — министр финансов Иван Петров прибыл. Министр финансов Иван Петров выступил.",
        "Министр науки и образования Иван Петров прибыл. Министр образования Иван Петров выступил.",
        "Министр обороны Иван Петров прибыл. Министр финансов Анна Петрова выступила.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void theMessageNamesBothPosts() {
    List<Finding> findings = NameTester.check(
        "Prime Minister Anna Berg came. Then [[Foreign Minister]]{name-role warning: Prime Minister} Anna Berg left.");
    assertThat(findings.get(0).message())
        .isEqualTo("“Anna Berg” is “Foreign Minister” once and “Prime Minister” once in this text");
  }
}
